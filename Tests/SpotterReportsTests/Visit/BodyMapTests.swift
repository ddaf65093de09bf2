import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

@testable import SpotterReports

@Suite("The map of the body") struct BodyMapTests {
  /// Every place that can be said.
  static let places = Site.allCases.flatMap { site in
    ([.left, .right, .both, .midline, nil] as [Side?]).map { BodyPlace(site: site, side: $0) }
  }

  private func marks(at places: [BodyPlace]) throws -> [BodyMap.Mark] {
    let spots = spots { diary in
      for place in places { diary.see(place.slug, ago: 1) }
    }
    try #require(spots.count == places.count)
    return BodyMap(spots).marks
  }

  private func spots(_ fill: (inout SampleDiary) -> Void) -> [VisitSpot] {
    var diary = SampleDiary()
    fill(&diary)
    let assessment = Assessment(of: diary.diary, settings: diary.settings, asOf: SampleDiary.asOf)
    let report = Report(assessment, period: SampleDiary.asOf - 6...SampleDiary.asOf)
    return Visit(report, entries: []).spots
  }

  @Test("has an outline of every site without parts, on each side that it has") func regions() {
    let leaves = Site.allCases.filter(\.isLeaf)
    #expect(leaves.count == 54)
    for leaf in leaves {
      let sides = Set(Figure.all.flatMap(\.regions).filter { $0.site == leaf }.map(\.side))
      #expect(sides == (leaf.isPaired ? [.left, .right] : [nil]), "\(leaf)")
    }
    #expect(Figure.all.flatMap(\.regions).allSatisfy { $0.site.isLeaf })
  }

  @Test("marks a spot within its site and within the body", arguments: places)
  func marks(place: BodyPlace) throws {
    let marks = try marks(at: [place])
    let isTwice =
      place.side == .both || (place.site.isPaired && ![.left, .right].contains(place.side))
    #expect(marks.count == (isTwice ? 2 : 1))
    for mark in marks {
      let figure = try #require(Figure.all.first { $0.name == mark.figure })
      #expect(place.site.contains(mark.region.site))
      #expect(mark.region.outline.contains(mark.centre))
      #expect(figure.edges.contains { $0.contains(mark.centre) })
      if let side = mark.region.side, place.side == .left || place.side == .right {
        #expect(side == place.side)
      }
      // A side of what is no pair is the half of it.
      if mark.region.side == nil, place.side == .left {
        #expect((mark.centre.x > Figure.width / 2) == figure.leftIsRight)
      }
    }
  }

  @Test("keeps several spots of a place apart") func crowd() throws {
    let marks = try marks(at: [
      .init(site: .chest), .init(site: .chest, side: .left),
      .init(site: .chest, side: .right), .init(site: .frontTrunk),
    ])
    for (index, mark) in marks.enumerated() {
      for other in marks[..<index] {
        #expect(mark.centre.distance(to: other.centre) > BodyMap.markRadius)
      }
    }
  }

  @Test(
    "counts together what a place has no room for, the least urgent of it, and tells which they are",
    arguments: [("forearm", 14), ("chest", 60), ("navel", 3), ("finger", 9)])
  func grouped(site: String, count: Int) throws {
    let place = try BodyPlace(phrase: "left \(site)")
    let spots = spots { diary in
      for number in 1...count {
        diary.add(ago: 1, .spot(SpotObservation(spot: "a\(number)", place: place)))
      }
    }
    let map = BodyMap(spots)
    #expect(map.marks.flatMap(\.spots).map(\.number) == Array(1...count))
    #expect(map.marks.dropLast().allSatisfy { $0.spots.count == 1 })
    for (index, mark) in map.marks.enumerated() {
      #expect(mark.region.outline.contains(mark.centre))
      for other in map.marks[..<index] {
        #expect(mark.centre.distance(to: other.centre) >= BodyMap.leastApart)
      }
    }
    let last = try #require(map.marks.last)
    try #require(last.spots.count > 1)
    let drawn = map.drawing(of: spots).text
    let first = try #require(last.spots.first?.number)
    #expect(drawn.contains(">+\(last.spots.count)</text>"))
    let runs = first + 1 == count ? "\(first), \(count)" : "\(first) to \(count)"
    #expect(drawn.contains("+\(last.spots.count), left \(site): spots \(runs)"))
  }

  @Test("says numbers that follow each other as one") func runs() {
    #expect([1].inRuns == "1" && [1, 2].inRuns == "1, 2")
    #expect([2, 4, 5, 6, 9, 10].inRuns == "2, 4 to 6, 9, 10")
  }

  @Test("knows inside from outside") func outline() {
    let square = Outline([0, 0, 10, 0, 10, 10, 0, 10])
    #expect(square.contains(Point(x: 5, y: 5)) && !square.contains(Point(x: 11, y: 5)))
    #expect(square.distance(to: Point(x: 5, y: 4)) == 4)
    #expect(square.mirrored(about: 20).contains(Point(x: 35, y: 5)))
    #expect(square.path.bytes == Array("M0 0L10 0L10 10L0 10Z".utf8))
    // The crotch is no part of the body, though its box is.
    #expect(!Figure.front.edges.contains { $0.contains(Point(x: 100, y: 300)) })
  }
}
