import Foundation
import SpotterModel
import SpotterStore
import Testing

@Suite("Taking back") struct UndoTests {
  let world: StoreWorld

  init() throws { world = try StoreWorld() }

  private func texts(_ store: borrowing JournalStore) throws -> [String] {
    try store.entries().map(\.json.compactText).sorted()
  }

  @Test("brings back every state, step by step, and forward again") func allSteps() throws {
    let store = try world.open()
    var states: [[String]] = [[]]
    func note() throws { states.append(try texts(store)) }
    _ = try store.append(fullEntries, as: "import", at: stamp)
    try note()
    _ = try store.append([entry("2026-01-05", size: 4)], as: "log", at: stamp)
    try note()
    _ = try store.alter(Entry.ID(rawValue: 1), as: "edit", at: stamp) { entry in
      var entry = entry
      entry.note = "another"
      return entry
    }
    try note()
    _ = try store.void([Entry.ID(rawValue: 2), Entry.ID(rawValue: 5)], at: stamp)
    try note()
    let spots = try store.spots()
    let mole = try #require(spots.first { $0.name == "mole" })
    let chest = try #require(spots.first { $0.name == "chest" })
    #expect(try store.rename(mole, to: "old mole", at: stamp))
    try note()
    let renamed = try #require(try store.spots().first { $0.id == mole.id })
    #expect(try store.merge(chest, into: renamed, at: stamp) == 1)
    try note()

    for state in states.dropLast().reversed() {
      #expect(try store.undo(1, at: stamp).count == 1)
      #expect(try texts(store) == state)
    }
    #expect(try store.spots().isEmpty)
    #expect(throws: TooFewSteps(available: 0)) { try store.undo(1, at: stamp) }
    for state in states.dropFirst() {
      _ = try store.redo(1, at: stamp)
      #expect(try texts(store) == state)
    }
    #expect(throws: TooFewSteps(available: 0)) { try store.redo(1, at: stamp) }
    #expect(try store.undo(states.count - 1, at: stamp).count == states.count - 1)
    #expect(try texts(store) == [])
    _ = try store.redo(states.count - 1, at: stamp)
    #expect(try texts(store) == states.last)
  }

  @Test("is over for what was taken back once something else is done") func forks() throws {
    let store = try world.open()
    _ = try store.append([entry("2026-01-05", size: 4)], as: "log", at: stamp)
    _ = try store.append([entry("2026-01-06", size: 5)], as: "log", at: stamp)
    _ = try store.undo(1, at: stamp)
    _ = try store.append([entry("2026-01-07", size: 6)], as: "log", at: stamp)
    #expect(throws: TooFewSteps(available: 0)) { try store.redo(1, at: stamp) }
    // What was undone is still in the record, and what is left is undone in its order.
    _ = try store.undo(2, at: stamp)
    #expect(try texts(store) == [])
    #expect(try store.steps(100).map(\.command) == ["undo", "undo", "log", "undo", "log", "log"])
  }

  @Test("changes nothing when fewer steps are there than were asked for") func tooFew() throws {
    let store = try world.open()
    _ = try store.append([entry("2026-01-05", size: 4)], as: "log", at: stamp)
    let before = try world.bytes()
    #expect(throws: TooFewSteps(available: 1)) { try store.undo(2, at: stamp) }
    #expect(try world.bytes() == before)
  }

  @Test("gives settings their values back") func settings() throws {
    let store = try world.open()
    try store.set(.persistDays, to: "21", at: stamp)
    try store.set(.persistDays, to: "30", at: stamp)
    _ = try store.undo(1, at: stamp)
    #expect(try store.settings().texts == ["persist.days": "21"])
    _ = try store.undo(1, at: stamp)
    #expect(try store.settings().texts == [:])
    _ = try store.redo(2, at: stamp)
    #expect(try store.settings().texts == ["persist.days": "30"])
  }

  @Test("takes a spot away with its last entry, and brings it back") func emptied() throws {
    let store = try world.open()
    _ = try store.append([entry("2026-01-05", spot: "mole", size: 4)], as: "log", at: stamp)
    _ = try store.alter(Entry.ID(rawValue: 1), as: "edit", at: stamp) { entry in
      var entry = entry
      entry.content = .spot(SpotObservation(place: BodyPlace(site: .knee, side: .left)))
      return entry
    }
    #expect(try store.spots().map(\.name) == ["left-knee"])
    _ = try store.undo(1, at: stamp)
    #expect(try store.spots().map(\.name) == ["mole"])
  }
}

@Suite("Purging") struct PurgeTests {
  let world: StoreWorld

  init() throws { world = try StoreWorld() }

  private func holds(_ marker: String) throws -> Bool {
    try world.bytes().range(of: Data(marker.utf8)) != nil
  }

  @Test("leaves no byte of an entry, its past or its spot") func entryAndSpot() throws {
    let store = try world.open()
    _ = try store.append(
      [entry("2026-01-05", spot: "marker spot", note: "marker one")], as: "log", at: stamp)
    _ = try store.append([entry("2026-01-05", note: "stays")], as: "log", at: stamp)
    _ = try store.alter(Entry.ID(rawValue: 1), as: "edit", at: stamp) { entry in
      var entry = entry
      entry.note = "marker two"
      return entry
    }
    #expect(try ["marker spot", "marker one", "marker two"].allSatisfy(holds))
    let result = try store.purge([Entry.ID(rawValue: 1)], at: stamp)
    try store.rewrite()
    #expect(result == PurgeResult(entries: 1, spots: 1))
    #expect(try !holds("marker"))
    #expect(try holds("stays"))
    // The rest can still be taken back.
    _ = try store.undo(1, at: stamp)
    #expect(try store.entries().isEmpty)
    #expect(throws: TooFewSteps(available: 0)) { try store.undo(1, at: stamp) }
  }

  @Test("forgets what was voided, and what was taken back") func hidden() throws {
    let store = try world.open()
    _ = try store.append([entry("2026-01-05", note: "marker one")], as: "log", at: stamp)
    _ = try store.void([Entry.ID(rawValue: 1)], at: stamp)
    _ = try store.append([entry("2026-01-06", note: "marker two")], as: "log", at: stamp)
    _ = try store.undo(1, at: stamp)
    _ = try store.purge([Entry.ID(rawValue: 1), Entry.ID(rawValue: 2)], at: stamp)
    try store.rewrite()
    #expect(try !holds("marker"))
    #expect(throws: NoEntry.self) { try store.purge([Entry.ID(rawValue: 1)], at: stamp) }
  }

  @Test("of everything leaves a new journal") func everything() throws {
    let store = try world.open()
    _ = try store.append(fullEntries, as: "import", at: stamp)
    try store.set(.birthYear, to: "1955", at: stamp)
    let result = try store.purgeAll(uuid: "11111111-0000-4000-8000-000000000000", at: stamp)
    try store.rewrite()
    #expect(result.entries == fullEntries.count)
    #expect(try !holds("1955") && !holds("mole"))
    #expect(try store.entries().isEmpty && store.steps(10).isEmpty)
    #expect(try store.append(fullEntries, as: "log", at: stamp).ids.first?.rawValue == 1)
  }
}
