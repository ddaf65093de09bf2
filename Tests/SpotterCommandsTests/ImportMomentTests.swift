import Foundation
import SpotterTestSupport
import Testing

@Suite("The moment at which an imported entry was written") struct ImportMomentTests {
  let world = TestWorld()

  private func importing(_ lines: [String]) throws -> TestWorld.Outcome {
    _ = try world.write(lines.joined(separator: "\n"), to: "d.ndjson")
    return world.spotter("import d.ndjson")
  }

  private func nose(_ kind: String, _ written: String) -> String {
    #"{"date":"2026-03-30","site":"nose","kind":"\#(kind)","written":"\#(written)"}"#
  }

  private var kind: String? {
    get throws {
      let line = world.spotter("spot confirm nose").output
      return line.split(separator: " ").dropFirst(2).first.map { String($0.dropLast()) }
    }
  }

  @Test("may be a day ahead, as clocks are apart, and no further") func limit() throws {
    let refused = try importing([
      nose("eczema", "2026-03-31T18:00:00Z"), nose("eczema", "2026-04-01T18:00:01Z"),
    ])
    #expect(refused.status == 65)
    #expect(refused.remarks == "line 2: written: 2026-04-01T18:00:01Z is in the future\n")
    #expect(world.journalBytes == nil)
    #expect(try importing([nose("eczema", "2026-04-01T18:00:00Z")]).status == 0)
  }

  @Test("does not hold against what is logged later") func later() throws {
    #expect(try importing([nose("eczema", "2026-04-01T17:00:00Z")]).status == 0)
    world.setNow("2026-03-31T18:00:01Z")
    world.spotter("log nose --kind acne")
    #expect(try kind == "acne")
    let entries = world.spotter("export").output
    #expect(!entries.contains("2026-04-01"))
  }

  @Test("keeps its order among others that are ahead") func order() throws {
    let lines = [
      nose("psoriasis", "2026-04-01T10:00:00Z"), nose("heat-rash", "2026-03-30T10:00:00Z"),
      nose("eczema", "2026-04-01T17:00:00Z"), nose("acne", "2026-03-31T19:00:00Z"),
    ]
    let added = try importing(lines)
    #expect(added.output.hasPrefix("Added 4 entries"), "\(added)")
    let kinds = world.spotter("export").output.split(separator: "\"kind\":\"").dropFirst()
    #expect(kinds.map { $0.prefix(3) } == ["hea", "acn", "pso", "ecz"])
    // Which of those of one moment holds: what came last.
    #expect(try kind == "eczema")
    world.spotter("undo")
    let again = try importing(lines)
    #expect(again.output.hasPrefix("Added 0 entries, passed over 4 "), "\(again)")
  }

  @Test("is that of a spot too which the file begins later") func unseen() throws {
    let care = #"""
      {"type":"care","date":"2026-03-30","remedy":"aloe-vera","spot":"nose","written":"2026-04-01T01:00:00Z"}
      """#
    #expect(try importing([care, nose("eczema", "2026-04-01T02:00:00Z")]).status == 0)
    let refused = try importing([care.replacing("nose", with: "chin")])
    #expect(refused.remarks.hasPrefix("line 1: there is no spot \"chin\""))
  }
}
