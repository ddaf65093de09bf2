import Foundation
import SQLite
import SpotterModel
import Testing

@testable import SpotterStore

@Suite("The question whether a journal held an entry") struct HeldEntriesTests {
  let world: StoreWorld

  /// How many entries of one day are asked for.
  static let size =
    ProcessInfo.processInfo.environment["SPOTTER_HELD"].flatMap { Int($0) } ?? 400

  init() throws { world = try StoreWorld() }

  private func many(_ count: Int) -> [Entry] {
    (0..<count).map { entry("2026-01-01", size: 4, note: "\($0)") }
  }

  @Test("reads about as many rows as a day has", arguments: [false, true])
  func rows(areVoided: Bool) throws {
    let store = try world.open()
    let entries = many(Self.size)
    let result = try store.append(entries, as: "log", at: stamp)
    if areVoided { _ = try store.void(result.ids, at: stamp) }
    let spot = try #require(store.spots().first)
    var statements = Statements(WritingStatements.list, on: store.database)
    var held = HeldEntries(upTo: Self.size)
    for entry in entries + many(2 * Self.size).suffix(Self.size) {
      let isLive = try held.haveLive(entry, spot, by: &statements)
      let isVoided = try held.haveVoided(entry, spot, in: store, by: &statements)
      let isKnown = Int(entry.note ?? "").map { $0 < Self.size } ?? false
      #expect((isLive, isVoided) == (isKnown && !areVoided, isKnown && areVoided))
    }
    // Each compared with each would be a hundred times as many.
    #expect((Self.size...4 * Self.size).contains(held.rowsRead), "\(held.rowsRead)")
  }

  @Test("is answered by the bytes of all columns but the moment of writing") func columns() throws {
    let store = try world.open()
    var written = fullEntries + [entry("2026-01-01", note: "e\u{301}")]
    written.append(contentsOf: many(3) + many(3))
    _ = try store.append(written, as: "log", at: stamp)
    for index in written.indices { written[index].written = Instant(secondsSince1970: 5) }
    let again = try store.append(written, as: "import", at: stamp, repetition: .isSkipped)
    #expect(again.skipped == written.count)
    written = written.map { entry in
      var entry = entry
      entry.note = entry.note == "e\u{301}" ? "\u{E9}" : (entry.note ?? "") + " "
      return entry
    }
    let other = try store.append(written, as: "import", at: stamp, repetition: .isSkipped)
    #expect(other.skipped == 0)
  }

  @Test("is not answered by what came in the same step") func sameStep() throws {
    let store = try world.open()
    _ = try store.append(many(1), as: "log", at: stamp)
    let twice = [entry("2026-01-01", note: "x"), entry("2026-01-01", note: "x")]
    let result = try store.append(twice, as: "import", at: stamp, repetition: .isSkipped)
    #expect(result.ids.count == 2)
  }
}
