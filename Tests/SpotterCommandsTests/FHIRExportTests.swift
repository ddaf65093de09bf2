import Foundation
import SpotterTestSupport
import Testing

@Suite("export --format fhir") struct FHIRExportTests {
  let world = TestWorld()

  init() throws {
    _ = try world.write(ExchangeTests.diary, to: "d.ndjson")
    #expect(world.spotter("import d.ndjson").status == 0)
    world.spotter("settings set person.birthYear 1990")
  }

  private func resources(_ format: String = "fhir-ndjson") throws -> [[String: Any]] {
    let output = world.spotter("export --format \(format)").output
    guard format == "fhir" else {
      return try output.split(separator: "\n").map { try object(String($0)) }
    }
    let entries = try #require(object(output)["entry"] as? [[String: Any]])
    return entries.compactMap { $0["resource"] as? [String: Any] }
  }

  private func rules(_ resources: [[String: Any]]) -> [String] {
    resources.filter { $0["device"] != nil }.compactMap { resource in
      let code = resource["code"] as? [String: Any]
      return (code?["coding"] as? [[String: Any]])?.first?["code"] as? String
    }
  }

  @Test("has every entry but an acknowledgement, and every spot") func contents() throws {
    let types = try resources("fhir").compactMap { $0["resourceType"] as? String }
    #expect(types.count { $0 == "BodyStructure" } == 2)
    #expect(types.count { $0 == "Procedure" } == 1)
    #expect(types.prefix(2) == ["Patient", "Device"])
    let lines = try resources()
    #expect(lines.compactMap { $0["resourceType"] as? String } == types)
    let numbers = lines.compactMap { resource -> String? in
      let identifier = (resource["identifier"] as? [[String: Any]])?.first
      let isEntry = (identifier?["system"] as? String)?.hasSuffix("/entry") ?? false
      return isEntry ? identifier?["value"] as? String : nil
    }
    #expect(numbers == ["1", "2", "3", "4", "5", "6", "7"])
    #expect(try resources()[0]["birthDate"] as? String == "1990")
  }

  @Test("tells the findings that the report of the day tells") func findings() throws {
    world.spotter("log left forearm --symptom blister,fever --blanches no")
    let report = try object(world.spotter("report --json").output)
    let told = try #require(report["findings"] as? [[String: Any]])
    #expect(told.count > 3)
    #expect(rules(try resources()) == told.compactMap { $0["rule"] as? String })
  }

  @Test("is the same on the same day, and keeps its ids on another") func stable() throws {
    for format in ["fhir", "fhir-ndjson"] {
      let first = world.spotter("export --format \(format)").output
      world.setNow("2026-03-31T23:59:59Z")
      #expect(world.spotter("export --format \(format)").output.utf8.elementsEqual(first.utf8))
    }
    let before = try resources().filter { $0["device"] == nil }.compactMap { $0["id"] as? String }
    world.setNow("2026-05-01T09:00:00Z")
    world.spotter("log nose --itch 3")
    let after = try resources().compactMap { $0["id"] as? String }
    #expect(Set(before).isSubset(of: after) && after.count == Set(after).count)
  }

  @Test("is dated by the entry that was written last") func timestamp() throws {
    world.spotter("log nose")
    world.setNow("2026-04-02T10:00:00Z")
    let bundle = try object(world.spotter("export --format fhir").output)
    #expect(bundle["timestamp"] as? String == "2026-03-31T18:00:00Z")
  }

  @Test("writes a private file, and shows no control character on a terminal") func file() throws {
    world.spotter(words: ["log", "nose", "--note", "\u{1B}]52;c;x\u{7}\u{9B}31m"])
    let outcome = world.spotter("export --format fhir -o d.json")
    #expect(outcome.output.isEmpty && outcome.remarks == "Wrote 9 entries to d.json.\n")
    let path = world.folder.appending(path: "d.json").path
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let text = world.spotter("export --format fhir").output
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x9B })
    #expect(text.contains(#"\\u{1B}]52;c;x\\u{7}\u009b31m"#))
  }

  @Test("refuses a form that there is not") func unknown() {
    let outcome = world.spotter("export --format fhir-xml")
    #expect(outcome.status == 64 && outcome.remarks.contains("fhir-ndjson"))
  }
}
