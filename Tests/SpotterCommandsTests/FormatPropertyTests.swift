import Foundation
import SpotterTestSupport
import Testing

/// What must hold of an export of any journal.
///
/// `SPOTTER_JOURNALS` says how many journals, 300 unless set; `SPOTTER_SEED` repeats a run.
@Suite("An export of any journal") struct FormatPropertyTests {
  static let seed =
    variable("SPOTTER_SEED").flatMap { UInt64($0) } ?? .random(in: 0..<1_000_000)
  static let journals = variable("SPOTTER_JOURNALS").flatMap { UInt64($0) } ?? 300

  /// The journals in pieces that run side by side.
  static let pieces: [Range<UInt64>] = stride(from: 0, to: journals, by: 25).map { start in
    seed + start..<seed + min(start + 25, journals)
  }

  private static func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }

  @Test("comes back from another journal byte for byte, in every format", arguments: pieces)
  func roundTrip(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let world = TestWorld()
      let diary = HostileDiary(seed: seed, addsVoided: true)
      _ = try world.write(diary.ndjson, to: "diary.ndjson")
      let taken = world.spotter("import diary.ndjson")
      #expect(taken.status == 0, "SPOTTER_SEED=\(seed): \(taken.remarks)")
      // Without what was voided, too: then nothing may be left that sees a spot.
      for export in ["ndjson --voided", "json --voided", "csv --voided", "csv"] {
        let format = export.replacing(" ", with: "")
        let text = world.spotter("export --format \(export)").output
        if export == "ndjson --voided" {
          #expect(text.utf8.elementsEqual(diary.ndjson.utf8), "SPOTTER_SEED=\(seed): \(format)")
        }
        // Without a name that would tell: its beginning must do.
        _ = try world.write(text, to: "export")
        let journal = "--journal \(format).db"
        let again = world.spotter("import export \(journal)")
        #expect(again.status == 0, "SPOTTER_SEED=\(seed): \(format): \(again.remarks)")
        if again.output.hasPrefix("Added 0 entries") {
          // Nothing of it is left but what was voided: it begins no journal.
          #expect(export == "csv" && text.split(separator: "\n").count == 1)
          continue
        }
        let back = world.spotter("export --format \(export) \(journal)").output
        #expect(back.utf8.elementsEqual(text.utf8), "SPOTTER_SEED=\(seed): \(format)")
        guard export == "csv --voided" else { continue }
        let twice = world.spotter("import export")
        #expect(twice.output.hasPrefix("Added 0 entries"), "SPOTTER_SEED=\(seed): \(format)")
      }
    }
  }

  /// What stands in them, or a format could do without it unnoticed; of seeds that stay the same.
  @Test("differs from another journal's, and holds what formats stumble over") func control() {
    let texts = Set((0..<300).map { Data(HostileDiary(seed: $0, addsVoided: true).ndjson.utf8) })
    #expect(texts.count == 300)
    let all = texts.reduce(into: Data()) { $0 += $1 }
    for part in [
      "e\u{301}", #"\u001b"#, #"\r\n"#, "\"=", "\"'", "-11:", "+13:", "2025-03-30",
      "\"voided\":true",
    ] {
      #expect(all.range(of: Data(part.utf8)) != nil, "\(part)")
    }
    #expect(texts.contains { $0.count > 1_000_000 })
  }
}
