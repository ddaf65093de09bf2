import Foundation
import SpotterModel
import SpotterReports
import SpotterTestSupport
import Testing

/// `SPOTTER_JOURNALS` says how many journals are tried, 40 unless set; `SPOTTER_SEED` repeats the
/// seed that a run printed.
private let (count, seed): (UInt64, UInt64) = {
  let variables = ProcessInfo.processInfo.environment
  let count = variables["SPOTTER_JOURNALS"].flatMap { UInt64($0) } ?? 40
  let seed = variables["SPOTTER_SEED"].flatMap { UInt64($0) } ?? .random(in: 0..<1_000_000)
  print("FHIR of \(count) journals from SPOTTER_SEED=\(seed)")
  return (count, seed)
}()

@Suite("FHIR of any journal") struct FHIRRuleTests {
  private func parsed(_ text: some StringProtocol) throws -> JSONValue {
    try JSONValue(parsing: Array(text.utf8))
  }

  @Test("keeps the rules that validators do not look at") func rules() throws {
    var findings = 0
    for number in seed..<seed + count {
      let journal = RandomJournal(seed: number)
      let bundle = try parsed(journal.text(.bundle))
      #expect(FHIRChecker(bundle: bundle).problems == [], "SPOTTER_SEED=\(number)")
      let lines = try journal.text(.lines).split(separator: "\n").map(parsed)
      #expect(FHIRChecker(lines: lines).problems == [], "SPOTTER_SEED=\(number)")
      #expect(lines.count == bundle["entry"].elements.count)
      findings += journal.findings.count
    }
    #expect(findings > Int(count), "The journals gave the rules too little to find.")
  }

  @Test("says the same as a Bundle and line by line") func forms() throws {
    for number in seed..<seed + count / 10 {
      let journal = RandomJournal(seed: number)
      let resources = try parsed(journal.text(.bundle))["entry"].elements.compactMap {
        $0["resource"]
      }
      let names = Dictionary(
        resources.map {
          (
            "urn:uuid:\($0["id"].text ?? "")",
            "\($0["resourceType"].text ?? "")/\($0["id"].text ?? "")"
          )
        }
      ) { first, _ in first }
      let lines = resources.map { resource in
        resource.compactText.replacing(/urn:uuid:[-0-9a-f]{36}/) { names["\($0.output)"] ?? "" }
      }
      #expect(lines.map { $0 + "\n" }.joined() == journal.text(.lines), "SPOTTER_SEED=\(number)")
    }
  }

  @Test("is the same a second time, and in another order the same but for the order")
  func determinism() {
    for number in seed..<seed + count {
      let journal = RandomJournal(seed: number)
      let text = journal.text(.bundle)
      let again = RandomJournal(seed: number).text(.bundle)
      #expect(text.utf8.elementsEqual(again.utf8), "SPOTTER_SEED=\(number)")
      var random = SeededGenerator(seed: number)
      let other = journal.text(.bundle, journal.entries.shuffled(using: &random))
      // The spots and findings come last in both, and only the line before the end has no comma.
      #expect(
        other.split(separator: "\n").sorted() == text.split(separator: "\n").sorted(),
        "SPOTTER_SEED=\(number)")
    }
  }

  @Test("knows no Condition") func condition() {
    for number in seed..<seed + count {
      #expect(!RandomJournal(seed: number).text(.bundle).contains("Condition"))
    }
  }

  /// Each is a fault that the checker must find.
  static let faults: [(name: String, old: String, new: String)] = [
    ("no status", #""status":"final","#, ""),
    ("another status", #""status":"final""#, #""status":"done""#),
    ("another status of care", #""status":"completed""#, #""status":"done""#),
    ("another type", #""type":"collection""#, #""type":"export""#),
    ("another category", #""code":"survey""#, #""code":"surveys""#),
    ("two values", #""valueInteger":3"#, #""valueInteger":3,"valueBoolean":true"#),
    ("no value", #","valueInteger":3"#, ""),
    ("an empty list", #""active":true"#, #""active":true,"image":[]"#),
    ("an empty object", #""active":true"#, #""active":true,"text":{}"#),
    ("an empty text", #""text":"Left forearm""#, #""text":"""#),
    ("null", #""active":true"#, #""active":null"#),
    ("a code with blanks", #""code":"diameter""#, #""code":"diameter ""#),
    ("a code without a system", #""system":"http://unitsofmeasure.org","#, ""),
    ("an exponent", #""value":4.5"#, #""value":45e-8"#),
    ("a control character", #""text":"Left forearm""#, #""text":"Left\u0000""#),
    ("a Condition", #""resourceType":"Procedure""#, #""resourceType":"Condition""#),
    ("no patient", #""patient":{"#, #""patients":{"#),
    ("a period that runs backwards", #""end":"2026-03-30T"#, #""end":"2026-03-29T"#),
    ("ends of other kinds", #""end":"2026-03-30T20:15:00+01:00""#, #""end":"2026-03-30""#),
    ("a time without an offset", #"T19:30:00+01:00""#, #"T19:30:00""#),
    ("a wrong offset", #"T19:30:00+01:00""#, #"T19:30:00+15:00""#),
    (
      "another kind of date", #""effectiveDateTime":"2026-03-31"#,
      #""effectiveDateTime":"31/03/2026"#
    ),
  ]

  @Test("is checked by a checker that finds every fault", arguments: faults)
  func control(name: String, old: String, new: String) throws {
    let text = sampleBundle()
    #expect(FHIRChecker(bundle: try parsed(text)).problems == [])
    #expect(text.contains(old), "The sample has no \(old).")
    let faulty = try parsed(text.replacing(old, with: new, maxReplacements: 1))
    #expect(!FHIRChecker(bundle: faulty).problems.isEmpty)
  }

  @Test("is checked by a checker that follows every reference") func references() throws {
    let bundle = try parsed(sampleBundle())
    let entries = bundle["entry"].elements
    func problems(_ entries: [JSONValue]) -> [String] {
      let members = bundle.members.map {
        $0.name == "entry" ? JSONValue.Member("entry", .array(entries)) : $0
      }
      return FHIRChecker(bundle: .object(members)).problems
    }
    #expect(problems(entries) == [])
    #expect(problems(entries + entries.prefix(1)).contains { $0.hasSuffix("is there twice") })
    for missing in entries.indices {
      let type = entries[missing]["resource"]?["resourceType"].text
      guard ["Patient", "Device", "BodyStructure"].contains(type) else { continue }
      var left = entries
      left.remove(at: missing)
      #expect(problems(left).contains { $0.hasSuffix("leads nowhere") }, "\(type ?? "")")
    }
    let urls = entries.prefix(2).compactMap { $0["fullUrl"].text }
    let crossed = sampleBundle().replacing(
      #""subject":{"reference":"\#(urls[0])""#, with: #""subject":{"reference":"\#(urls[1])""#)
    #expect(
      FHIRChecker(bundle: try parsed(crossed)).problems.contains("subject leads to Device"))
  }
}
