import Foundation
import SpotterAnalysis
import SpotterTestSupport
import Testing

/// What is typed, and whether a rule about care or exposures fires on it.
struct CareCase: Sendable, CustomTestStringConvertible {
  var rule: String
  var name: String
  var lines: [String]
  var fires: Bool

  static func fires(_ rule: String, _ name: String, _ lines: [String]) -> CareCase {
    CareCase(rule: rule, name: name, lines: lines, fires: true)
  }

  static func silent(_ rule: String, _ name: String, _ lines: [String]) -> CareCase {
    CareCase(rule: rule, name: name, lines: lines, fires: false)
  }

  var testDescription: String { "\(rule): \(name)" }
}

@Suite("Rules about care and exposures, through the commands") struct CareRuleTests {
  static let cases = failing + limits + patterns + ticks + heat

  static let measured = [9, 6, 3, 0].map { "log left forearm -s 5 --date '\($0) days ago'" }

  private static func cream(_ days: [Int], _ rest: String = "") -> [String] {
    measured + days.map { "care hydrocortisone-1 --date '\($0) days ago' \(rest)" }
  }

  static let failing: [CareCase] = [
    .fires("R9", "5 days, the first a week ago", cream([7, 5, 4, 2, 0])),
    .fires("R9", "for the spot", cream([7, 5, 4, 2, 0], "--spot left-forearm")),
    .silent("R9", "the first 6 days ago", cream([6, 5, 4, 2, 0])),
    .silent("R9", "4 days", cream([7, 5, 2, 0])),
    .silent(
      "R9", "the spot gets smaller",
      [9, 6, 3, 0].map { "log left forearm -s \(5 + $0) --date '\($0) days ago'" }
        + cream([7, 5, 4, 2, 0]).dropFirst(measured.count)),
    .silent(
      "R9", "the itch gets less",
      (0..<14).map { "log left forearm -i \($0 < 7 ? 3 : 6) --date '\($0) days ago'" }
        + cream([7, 5, 4, 2, 0]).dropFirst(measured.count)),
    .fires(
      "R9", "the itch gets a little less",
      (0..<14).map { "log left forearm -i \($0 < 7 ? 5 : 6) --date '\($0) days ago'" }
        + cream([7, 5, 4, 2, 0]).dropFirst(measured.count)),
    .silent(
      "R9", "for another spot", ["log chest"] + cream([7, 5, 4, 2, 0], "--spot chest")),
    .silent("R9", "two remedies", cream([7, 5, 2, 0]) + ["care aloe-vera --date '4 days ago'"]),
  ]

  static let limits: [CareCase] = [
    .fires("I2", "20.1 minutes", ["care cold-compress --minutes 20.1"]),
    .silent("I2", "20 minutes", ["care cold-compress --minutes 20"]),
    .silent("I2", "another remedy", ["care aloe-vera --minutes 30"]),
    .fires("I2", "6 days ago", ["care cold-compress --minutes 21 --date '6 days ago'"]),
    .silent("I2", "7 days ago", ["care cold-compress --minutes 21 --date '7 days ago'"]),
    .fires("I3", "9.9 minutes", ["care oatmeal-bath --minutes 9.9"]),
    .silent("I3", "10 minutes", ["care oatmeal-bath --minutes 10"]),
    .fires("I3", "15.1 minutes", ["care oatmeal-bath --minutes 15.1"]),
    .silent("I3", "15 minutes", ["care oatmeal-bath --minutes 15"]),
    .fires("I3", "hot", ["care oatmeal-bath --water hot"]),
    .silent("I3", "lukewarm", ["care oatmeal-bath --water lukewarm"]),
    .fires("I3", "twice a day", ["care oatmeal-bath", "care oatmeal-bath"]),
    .silent("I3", "on two days", ["care oatmeal-bath", "care oatmeal-bath --date yesterday"]),
    .fires("I4", "not pure", ["care aloe-vera --no-pure"]),
    .silent("I4", "pure", ["care aloe-vera --pure"]),
    .silent("I4", "not said", ["care aloe-vera"]),
    .silent("I4", "another remedy", ["care cold-compress --no-pure"]),
  ]

  static let patterns: [CareCase] = [
    .fires(
      "I1", "3 days and 1 day after",
      lag("nickel", [20, 10], then: [("chest", 17), ("nape", 9)])),
    .silent(
      "I1", "4 days after", lag("nickel", [20, 10], then: [("chest", 16), ("nape", 9)])),
    .silent(
      "I1", "on the day", lag("nickel", [20, 10], then: [("chest", 20), ("nape", 9)])),
    .fires(
      "I1", "after 3 of 5",
      lag(
        "nickel", [40, 30, 20, 16, 10],
        then: [
          ("nose", 29), ("chest", 17), ("nape", 9),
        ])),
    .silent(
      "I1", "after 2 of 4", lag("nickel", [40, 30, 20, 10], then: [("chest", 17), ("nape", 9)])),
    .fires(
      "I8", "on the day and 2 days after",
      lag("Sun", [20, 10], then: [("left forearm", 20), ("nose", 8)])),
    .silent(
      "I8", "3 days after", lag("sun", [20, 10], then: [("left forearm", 20), ("nose", 7)])),
    .silent(
      "I8", "where the sun does not reach",
      lag("sun", [20, 10], then: [("left forearm", 20), ("chest", 8)])),
    .silent(
      "I8", "another word", lag("sun cream", [20, 10], then: [("left forearm", 20), ("nose", 8)])),
  ]

  private static func lag(
    _ label: String, _ days: [Int], then spots: [(site: String, ago: Int)]
  ) -> [String] {
    days.map { "exposure \(label) --date '\($0) days ago'" }
      + spots.map { "log \($0.site) --date '\($0.ago) days ago'" }
  }

  /// A spot that has grown, seen without a size between, so that it stays one episode.
  private static func tick(
    _ exposure: String, grown size: String = "7", within days: Int = 2
  ) -> [String] {
    ["log left calf -s 5 --date '\(days) days ago'", exposure]
      + stride(from: days - 10, to: 0, by: -10).map { "log left calf --date '\($0) days ago'" }
      + ["log left calf -s \(size)"]
  }

  static let ticks: [CareCase] = [
    .fires("P14", "a tick 30 days before", tick("exposure Tick --date '30 days ago'")),
    .silent("P14", "a tick 31 days before", tick("exposure tick --date '31 days ago'")),
    .silent(
      "P14", "grown within 1 day", tick("exposure tick --date '9 days ago'", within: 1)),
    .fires(
      "P14", "grown within 30 days", tick("exposure tick --date '9 days ago'", within: 30)),
    .silent(
      "P14", "grown within 31 days", tick("exposure tick --date '9 days ago'", within: 31)),
    .silent("P14", "grown by less", tick("exposure tick --date '9 days ago'", grown: "6.9")),
    .silent("P14", "another word", tick("exposure tick bite --date '9 days ago'")),
  ]

  static let heat: [CareCase] = [
    .fires("E6", "heat yesterday", ["exposure heat --date yesterday", "log --symptom confusion"]),
    .silent(
      "E6", "heat 2 days ago",
      ["exposure heat --date '2 days ago'", "log --symptom confusion"]),
    .fires("E6", "40 °C", ["exposure heat", "log --temperature 40"]),
    .silent("E6", "39.9 °C", ["exposure heat", "log --temperature 39.9"]),
    .silent("E6", "another word", ["exposure cold", "log --symptom confusion"]),
    .fires("E6", "a heat rash", ["log chest --kind heat-rash", "log --symptom confusion"]),
    .fires("P17", "a heat rash", ["log chest --kind heat-rash", "log --symptom dizziness"]),
    .silent("P17", "heat alone", ["exposure heat", "log chest", "log --symptom dizziness"]),
    .fires("P17", "no sweat", ["log chest --symptom no-sweat", "log --symptom nausea"]),
    .silent(
      "P17", "dizzy 2 days ago",
      ["log chest --kind heat-rash", "log --symptom dizziness --date '2 days ago'"]),
  ]

  @Test("fire, and just do not fire", arguments: cases) func fire(row: CareCase) throws {
    let world = TestWorld()
    for line in row.lines {
      let outcome = world.spotter(line)
      #expect(outcome.status == 0, "\(line): \(outcome.remarks)")
    }
    let findings = try object(world.spotter("report --json").output)["findings"]
    let rules = try #require(findings as? [[String: Any]]).compactMap { $0["rule"] as? String }
    #expect(rules.contains(row.rule) == row.fires, "\(rules)")
  }

  @Test("are all those that read care or exposures, each tried both ways") func both() throws {
    let folder = "Sources/SpotterAnalysis/Rules"
    let reading = try names(in: folder).filter { name in
      let file = packageRoot().appending(path: "\(folder)/\(name).swift")
      let text = try String(contentsOf: file, encoding: .utf8)
      return ["examination.care", "exposure"].contains(where: text.contains)
    }
    let codes = Rule.all.filter { rule in
      let words = rule.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      return reading.contains(words.joined())
    }.map(\.code)
    #expect(codes.count == reading.count && codes.count == 8)
    for code in codes + ["P17"] {
      #expect(Set(Self.cases.filter { $0.rule == code }.map(\.fires)) == [true, false], "\(code)")
    }
  }
}
