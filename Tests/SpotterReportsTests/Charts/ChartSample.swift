import SpotterAnalysis
import SpotterModel
import SpotterReports
import SpotterTestSupport

/// A journal as people keep one, of which charts and reports are drawn.
struct ChartSample: CustomStringConvertible, Sendable {
  let description: String
  let sample: SampleDiary

  private init(_ name: String, _ fill: (inout SampleDiary) -> Void) {
    description = name
    var sample = SampleDiary()
    fill(&sample)
    self.sample = sample
  }

  var assessment: Assessment {
    Assessment(of: sample.diary, settings: sample.settings, asOf: SampleDiary.asOf)
  }

  func chart(since: Day? = nil, until: Day? = nil, spots: [Spot]? = nil) -> Chart? {
    Chart(assessment, spots: spots, since: since, until: until, surroundings: .all)
  }

  var report: Report { Report(assessment, period: SampleDiary.asOf - 6...SampleDiary.asOf) }

  static let all = [growing, returning, threeSpots, withoutSizes, single, year]

  static let growing = ChartSample("growing") { diary in
    let sizes = [4, 4, 4.5, 4, 4.5, 5, 5, 5.5, 5.5, 6, 6, 6.5, 7, 7, 7.5]
    for (index, size) in sizes.enumerated() {
      let isRough = [3, 6].contains(index)
      diary.see(
        "left-forearm", ago: 33 - index * 33 / 14, size: size, by: isRough ? .eye : .ruler,
        colour: .red, itch: 3 + index / 4)
    }
  }

  static let returning = ChartSample("returning") { diary in
    for ago in [80, 79, 77, 76, 74] { diary.see("nape", ago: ago, size: 6, itch: 4) }
    for ago in [62, 61, 60] { diary.see("nape", ago: ago, size: 3, itch: 2) }
    diary.gone("nape", ago: 58)
    for ago in [40, 39, 37, 35] { diary.see("nape", ago: ago, size: 8, itch: 6) }
    diary.gone("nape", ago: 33)
    diary.gone("nape", ago: 30)
    for ago in [9, 8, 6, 5, 2, 0] {
      diary.see("nape", ago: ago, size: 5 + Double(ago) / 4, itch: 5)
    }
  }

  static let threeSpots = ChartSample("three-spots") { diary in
    for ago in stride(from: 27, through: 0, by: -1) where ago % 7 != 3 {
      diary.see("left-forearm", ago: ago, size: 5 + Double(27 - ago) / 9, itch: 4)
    }
    for ago in [13, 12, 10, 9, 7, 5, 4, 2, 1] {
      diary.see("right-shin", ago: ago, size: 2 + Double(ago) / 2, itch: ago / 2)
    }
    diary.gone("right-shin", ago: 0)
    for ago in [20, 18, 15, 11, 8, 3, 1] { diary.see("left-wrist", ago: ago, itch: 6) }
    diary.meet("nickel", ago: 29)
    diary.meet("new watch strap", ago: 22)
    diary.meet("nickel", ago: 15)
    diary.meet("sun", ago: 15)
    for ago in [14, 13, 12, 6] {
      diary.care("cold-compress", ago: ago, minutes: 15, water: .cold, spot: "left-wrist")
    }
    for ago in [5, 4] { diary.care("oatmeal-bath", ago: ago, minutes: 15, water: .lukewarm) }
    diary.care("aloe-vera", ago: 4, pure: true, spot: "left-wrist")
    diary.feel(ago: 1, [.fever], celsius: 38.6)
  }

  static let withoutSizes = ChartSample("without-sizes") { diary in
    for ago in [24, 23, 22, 20, 19, 12, 11, 9, 8, 6, 4, 3, 1, 0] {
      diary.see("both-inner-elbow", ago: ago, itch: ago % 5 == 0 ? 0 : 2 + ago % 6)
    }
  }

  static let single = ChartSample("single") { diary in
    diary.see("mole 7", ago: 0, size: 5.5, by: .eye, colour: .brown, itch: 2)
  }

  static let year = ChartSample("year") { diary in
    for ago in (0...364).reversed() where !(140..<180).contains(ago) && ago % 3 != 1 {
      let wave = Double((ago * 7) % 30)
      diary.see(
        "right-knee", ago: ago, size: 20 + Double(364 - ago) / 30 + wave / 10,
        itch: (ago / 20) % 9)
    }
    for ago in [300, 200, 90, 15] { diary.meet("wool", ago: ago) }
    for ago in stride(from: 100, to: 60, by: -4) {
      diary.care("hydrocortisone-1", ago: ago, spot: "right-knee")
    }
  }
}
