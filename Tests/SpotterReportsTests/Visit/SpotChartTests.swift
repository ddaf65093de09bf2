import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

@testable import SpotterReports

@Suite("The chart of a spot on the page") struct SpotChartTests {
  private func chart(
    days: ClosedRange<Day> = SampleDiary.asOf - 30...SampleDiary.asOf,
    lanes: [SpotChart.Lane] = [], _ fill: (inout SampleDiary) -> Void
  ) throws -> SpotChart {
    var diary = SampleDiary()
    fill(&diary)
    let assessment = Assessment(of: diary.diary, settings: diary.settings, asOf: SampleDiary.asOf)
    let report = Report(assessment, period: days)
    return SpotChart(try #require(report.spots.first), days: days, lanes: lanes)
  }

  @Test("is drawn as it was when somebody looked at it") func drawing() throws {
    let lanes = [SpotChart.Lane(name: "cold compress, always", days: [SampleDiary.asOf - 3])]
    let chart = try chart(lanes: lanes) { diary in
      for (ago, size) in [(28, 3.0), (27, 3.2), (25, 3.1), (12, 4), (10, 4.4), (8, 4.6)] {
        diary.see(ago: ago, size: size, itch: ago % 5)
      }
      diary.see(ago: 6, size: 5, by: .eye, pain: 3)
      diary.see(ago: 5, size: 4.7)
    }
    try expectSnapshot(chart.figure("spot-1").text, "chart.svg.html")
  }

  @Test("leaves a gap a gap") func gap() throws {
    let near = try chart { $0.measure([(20, 3), (13, 4)]) }.drawing("a").text
    let far = try chart { $0.measure([(20, 3), (12, 4)]) }.drawing("a").text
    let line = /class="line" d="M[0-9. ]+L/
    #expect(near.contains(line) && !far.contains(line))
  }

  @Test("is broken where the spot was gone") func gone() throws {
    let drawn = try chart { diary in
      diary.measure([(6, 3), (2, 4)])
      diary.gone(ago: 4)
    }.drawing("a").text
    #expect(!drawn.contains(/class="line" d="M[0-9. ]+L/))
    #expect(drawn.contains(/class="gone" d="M/))
  }

  @Test("has no lane for what was done or met on none of its days") func lanes() throws {
    let days = [SampleDiary.asOf - 400, SampleDiary.asOf - 3]
    let lanes = [
      SpotChart.Lane(name: "heat", days: [days[0]]), SpotChart.Lane(name: "sun", days: days),
    ]
    let chart = try chart(lanes: lanes) { $0.measure([(4, 3), (0, 4)]) }
    #expect(chart.lanes.map(\.name) == ["sun"] && chart.lanes.map(\.days) == [[days[1]]])
  }

  @Test(
    "cuts the name of a lane after it is made visible, by its width, so that it stays beside the chart",
    arguments: [
      ("\u{1B}[31mred\u{1B}[0m", "\\u{1B}[31mr…"), ("new detergent", "new detergent"),
      (String(repeating: "m", count: 30), "mmmmmmm…"),
      (String(repeating: "漢", count: 30), "漢漢漢漢…"), ("", ""),
    ])
  func hostileLane(name: String, label: String) throws {
    let lanes = [SpotChart.Lane(name: name, days: [SampleDiary.asOf])]
    let chart = try chart(lanes: lanes) { $0.measure([(0, 4)]) }
    #expect(chart.drawing("a").text.contains(">\(label)</text>"), "\(lanes[0].label)")
    // The table has room for all of it.
    #expect(chart.table.text.contains("<p>\(name.visible): "))
  }

  @Test("keeps its dates apart on a phone", arguments: 1...60, [0, 86])
  func dates(extent: Int, ago: Int) throws {
    let end = SampleDiary.asOf - ago
    let days = end - extent...end
    let ticks = DayScale(days: days, left: 0, right: 480).ticks(atMost: 6)
    #expect(ticks.first == days.lowerBound && ticks.last == days.upperBound)
    #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0 < $1 })
    let drawn = try chart(days: days) { $0.measure([(0, 4)]) }.drawing("a").text
    let kept = drawn.matches(of: /class="tick( first| last)?" x="([0-9.]+)"/)
      .compactMap { Double($0.output.2) }
    let gaps = zip(kept, kept.dropFirst()).map { $1 - $0 }
    // Six letters of 17 units take about 58, and eleven 105, from the middle of all but the first and
    // the last.
    let label = days.lowerBound.year == days.upperBound.year ? 58.0 : 105.0
    let isOnly = gaps.count == 1
    #expect(gaps.first.map { $0 > label * (isOnly ? 2 : 1.5) } ?? false, "\(kept)")
    #expect(gaps.last.map { $0 > label * (isOnly ? 2 : 1.5) } ?? false, "\(kept)")
    #expect(gaps.allSatisfy { $0 > label }, "\(kept)")
  }

  @Test("tells in words and numbers what it shows") func words() throws {
    let chart = try chart { diary in
      diary.see(ago: 3, size: 4, itch: 2)
      diary.see(ago: 1, size: 6, by: .eye, pain: 7)
    }
    #expect(
      chart.description
        == "Size from 4 mm on 28 March to 6 mm on 30 March, 2 days measured. Itch 2 of 10 on 1 day. "
        + "Pain 7 of 10 on 1 day.")
    let table = chart.table.text
    #expect(table.contains("<tr><td>2026-03-28</td><td>4</td><td>2</td><td></td></tr>"))
    #expect(table.contains("<tr><td>2026-03-30</td><td>~6</td><td></td><td>7</td></tr>"))
  }

  @Test("has a trend with a band from five measured days on") func trend() throws {
    let four = try chart { $0.measure([(4, 3), (3, 4), (2, 5), (1, 6)]) }
    let five = try chart { $0.measure([(4, 3), (3, 4), (2, 5), (1, 6), (0, 7)]) }
    #expect(four.trend == nil && !four.drawing("a").text.contains("\"band\""))
    let line = try #require(five.trend)
    #expect(line.size(on: SampleDiary.asOf) == 7 && five.drawing("a").text.contains("\"band\""))
  }

  @Test(
    "ends its axis of sizes at a round number",
    arguments: [(0.3, 1.0), (1, 1), (1.2, 2), (4, 5), (7, 10), (12, 20), (250, 500)])
  func scale(largest: Double, end: Double) {
    #expect(ValueScale(upTo: largest, top: 0, bottom: 1).values == 0...end)
  }
}
