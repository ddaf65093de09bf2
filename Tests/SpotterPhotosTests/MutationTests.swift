import Foundation
import SpotterPhotos
import SpotterTestSupport
import Testing

/// Damaged files are refused or cleaned; nothing planted comes out, and nothing crashes.
///
/// `SPOTTER_MUTATIONS` says how many files each test damages, 5,000 unless set; `SPOTTER_SEED` repeats
/// those of an earlier run.
@Suite("Damaged photos") struct MutationTests {
  private static let count = variable("SPOTTER_MUTATIONS") ?? 5_000
  private static let seed = variable("SPOTTER_SEED").map(UInt64.init) ?? .random(in: 0..<1_000_000)

  private static func variable(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  /// Damages fixtures, and says how many were cleaned all the same.
  private func damage(
    _ change: (inout [UInt8], inout SeededGenerator) -> String,
    _ check: (Cleaned) -> [String]
  ) throws -> Int {
    var generator = SeededGenerator(seed: Self.seed)
    var kept = 0
    for _ in 0..<Self.count {
      guard let fixture = Fixture.all.randomElement(using: &generator) else { break }
      var bytes = Array(fixture.bytes.prefix(fixture.end + 200))
      let what = change(&bytes, &generator)
      guard let cleaned = try cleanedOrRefused(bytes) else { continue }
      kept += 1
      let found = check(cleaned)
      #expect(found == [], "seed \(Self.seed): \(fixture.name), \(what)")
      #expect(try Cleaned(cleaned.bytes) == cleaned, "seed \(Self.seed): \(fixture.name), \(what)")
      if !found.isEmpty { break }
    }
    return kept
  }

  @Test("One damaged byte brings no byte out that was planted") func oneByte() throws {
    let kept = try damage { bytes, generator in
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      let old = bytes[index]
      bytes[index] =
        [
          0, 0xFF, old ^ 1 << UInt8.random(in: 0..<8, using: &generator),
          .random(in: 0...255, using: &generator),
        ]
        .randomElement(using: &generator) ?? 0
      return "byte \(index): \(old) became \(bytes[index])"
    } _: { cleaned in
      remains(in: cleaned) + (Planted.isFound(in: cleaned.bytes) ? ["planted bytes"] : [])
    }
    // Most damage strikes metadata of JPEG, which says nothing of its picture.
    #expect(kept > Self.count / 20 && kept < Self.count, "\(kept) of \(Self.count) were kept")
  }

  @Test("Much damage brings nothing out but a picture") func manyBytes() throws {
    let kept = try damage { bytes, generator in
      let times = Int.random(in: 1...6, using: &generator)
      return (0..<times).map { _ in Mutation.apply(to: &bytes, &generator) }.joined(separator: ", ")
    } _: { cleaned in
      // In a table or the coded picture nobody can tell where a byte was before it was moved there.
      remains(in: cleaned)
    }
    #expect(kept < Self.count, "\(kept) of \(Self.count) were kept")
  }

  @Test("Every marker of a JPEG can become every other one") func markers() throws {
    for name in ["progressive-restarts", "three-scans"] {
      let planted = try JPEGPieces.picture(name).planted()
      let original = planted.bytes + JPEGPieces.trailer.prefix(200)
      var position = 2
      for piece in planted.pieces {
        for marker in UInt8.min...UInt8.max {
          var bytes = original
          bytes[position + 1] = marker
          guard let cleaned = try cleanedOrRefused(bytes) else { continue }
          #expect(remains(in: cleaned) == [], "\(name): \(piece.marker) as \(marker)")
          #expect(!Planted.isFound(in: cleaned.bytes), "\(name): \(piece.marker) as \(marker)")
        }
        position += piece.bytes.count
      }
    }
  }
}

/// Ways to damage a file.
enum Mutation {
  /// - Returns: What was done.
  static func apply(to bytes: inout [UInt8], _ generator: inout SeededGenerator) -> String {
    guard bytes.count > 40 else { return "nothing" }
    let index = Int.random(in: 0..<bytes.count, using: &generator)
    let length = min(Int.random(in: 1...40, using: &generator), bytes.count - index)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0:
      bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      return "a bit at \(index)"
    case 1:
      let values =
        [0, 1, 0x7F, 0x80, 0xC4, 0xD0, 0xD8, 0xD9, 0xDA, 0xDB, 0xE1, 0xFE, 0xFF] as [UInt8]
      bytes[index] = values.randomElement(using: &generator) ?? 0
      return "\(bytes[index]) at \(index)"
    case 2:
      bytes.removeSubrange(index..<index + length)
      return "\(length) less at \(index)"
    case 3:
      let from = Int.random(in: 0...bytes.count - length, using: &generator)
      bytes.insert(contentsOf: bytes[from..<from + length], at: index)
      return "\(length) of \(from) again at \(index)"
    case 4:
      for place in index..<index + length { bytes[place] = .random(in: 0...255, using: &generator) }
      return "\(length) others at \(index)"
    default:
      let from = Int.random(in: 0...bytes.count - length, using: &generator)
      bytes.replaceSubrange(index..<index + length, with: bytes[from..<from + length])
      return "\(length) of \(from) over \(index)"
    }
  }
}
