import Foundation
import SpotterAnalysis
import SpotterTestSupport
import Testing

@Suite("The worked examples") struct WorkedExampleTests {
  static let folder = packageRoot().appending(
    path: "Tests/SpotterCommandsTests/Fixtures/journals")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".expected.json") }.map { String($0.dropLast(14)) }.sorted()
  }()

  @Test func areThere() {
    #expect(Self.names.count == 6)
  }

  @Test("agree in every key, as far as their rules are here", arguments: names)
  func agree(name: String) throws {
    let expected = try object(
      String(contentsOf: Self.folder.appending(path: "\(name).expected.json"), encoding: .utf8))
    let world = TestWorld()
    #expect(world.spotter("import \(Self.folder.path)/\(name).ndjson").status == 0)
    for (key, value) in expected["settings"] as? [String: Any] ?? [:] {
      #expect(world.spotter("settings set \(key) \(value)").status == 0)
    }
    let asOf = try #require(expected["asOf"] as? String)
    let report = try object(world.spotter("report --json --as-of \(asOf)").output)

    func findings(_ report: [String: Any]) -> [String] {
      let all = report["findings"] as? [[String: Any]] ?? []
      return all.filter { Rule.coded($0["rule"] as? String ?? "") != nil }
        .map { "\($0["rule"] ?? "") \($0["spot"] ?? "-") \($0["urgency"] ?? "")" }
    }
    #expect(findings(report) == findings(expected))
    let known = Set(Rule.all.map(\.code))
    let needed = (expected["findings"] as? [[String: Any]] ?? []).compactMap {
      $0["rule"] as? String
    }
    if known.isSuperset(of: needed) {
      #expect(report["urgency"] as? String == expected["urgency"] as? String)
    }
    let spots = try #require(report["spots"] as? [[String: Any]])
    for spot in expected["spots"] as? [[String: Any]] ?? [] {
      let found = spots.first { $0["name"] as? String == spot["name"] as? String }
      try compare(spot, with: try #require(found), name)
    }
  }

  private func compare(_ expected: [String: Any], with found: [String: Any], _ name: String) throws
  {
    for (key, value) in expected {
      switch value {
      case let nested as [String: Any]:
        try compare(nested, with: try #require(found[key] as? [String: Any]), name)
      case let numbers as [Double]:
        let given = try #require(found[key] as? [Double])
        #expect(zip(numbers, given).allSatisfy { abs($0 - $1) < 1e-9 }, "\(name) \(key)")
      case let number as Double:
        let given = try #require(found[key] as? Double, "\(name) \(key)")
        #expect(abs(number - given) < 1e-9, "\(name) \(key)")
      default: #expect(found[key] as? String == value as? String, "\(name) \(key)")
      }
    }
  }

  /// Diaries of many kinds of entries, with the day on which they are read.
  static let diaries = [
    ("diary-1", "2024-11-27", "14"), ("diary-2", "2024-06-22", "14"),
    ("diary-3", "2024-02-27", "21"), ("diary-4", "2024-01-12", "14"),
    ("diary-5", "2024-06-10", "14"), ("diary-6", "2024-04-14", "21"),
    ("diary-7", "2024-10-10", "21"), ("diary-8", "2024-02-27", "14"),
  ]

  @Test("beside them, real diaries give reports that were read", arguments: diaries)
  func read(name: String, asOf: String, persistDays: String) throws {
    let world = TestWorld()
    #expect(world.spotter("import \(Self.folder.path)/\(name).ndjson").status == 0)
    let report = world.spotter("report --as-of \(asOf) --persist-days \(persistDays)").output
    #expect(report.split(separator: "\n").allSatisfy { $0.count <= 80 })
    try expectSnapshot(report, "\(name).txt")
  }
}
