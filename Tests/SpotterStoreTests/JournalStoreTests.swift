import Foundation
import SQLite
import SpotterModel
import SpotterStore
import Testing

@Suite("A journal") struct JournalStoreTests {
  let world: StoreWorld

  init() throws { world = try StoreWorld() }

  @Test("gives back what was written, in every field") func roundTrip() throws {
    let written = try world.open().append(fullEntries, as: "log", at: stamp)
    #expect(written.ids.map(\.rawValue) == Array(1...fullEntries.count))
    let read = try JournalStore(opening: world.path).entries().sorted { $0.id < $1.id }
    #expect(read.map(\.entry) == fullEntries)
    for (stored, entry) in zip(read, fullEntries) {
      #expect(stored.entry.json.compactText.utf8.elementsEqual(entry.json.compactText.utf8))
    }
  }

  @Test(
    "keeps notes byte for byte",
    arguments: [
      "e\u{301}", "\u{E9}", "na\u{0}ïve", "=1+1", "\u{1B}]52;c;x\u{7}", "\u{202E}abc", " ", "\r\n",
      String(repeating: "🩹", count: 1 << 18),
    ])
  func notes(note: String) throws {
    _ = try world.open().append([entry("2026-01-01", note: note)], as: "log", at: stamp)
    let read = try JournalStore(opening: world.path).entries()
    #expect(try #require(read.first?.entry.note).utf8.elementsEqual(note.utf8))
  }

  @Test("takes two ways to write a name for two spots") func canonicalNames() throws {
    let store = try world.open()
    let result = try store.append(
      [entry("2026-01-01", spot: "Mal\u{E9}"), entry("2026-01-01", spot: "Male\u{301}")], as: "log",
      at: stamp)
    #expect(result.newSpots.count == 2)
    #expect(try store.spots().count == 2)
  }

  @Test("refuses a spot at two sites, and writes nothing") func contradiction() throws {
    let store = try world.open()
    _ = try store.append([entry("2026-01-01", spot: "a")], as: "log", at: stamp)
    let before = try world.bytes()
    #expect(throws: RefusedEntry.self) {
      try store.append(
        [entry("2026-01-02"), entry("2026-01-02", spot: "a", site: .nape)], as: "log", at: stamp)
    }
    #expect(try store.entries().count == 1)
    #expect(try world.bytes() == before)
  }

  @Test("begins a spot with an entry that names it before it comes") func laterSpot() throws {
    let care = Entry(
      day: .earliest, written: stamp.written,
      content: .care(Care(remedy: "aloe-vera", spot: "chest")))
    let store = try world.open()
    let result = try store.append([care, entry("2026-01-01")], as: "import", at: stamp)
    #expect(result.ids.map(\.rawValue) == [1, 2])
    #expect(try store.entries().map(\.entry.spotName) == ["chest", "chest"])
  }

  @Test("refuses a name that was to be new and is taken") func takenName() throws {
    let store = try world.open()
    _ = try store.append([entry("2026-01-01")], as: "log", at: stamp, newSpot: "chest")
    #expect(throws: TakenName.self) {
      try store.append([entry("2026-01-02")], as: "log", at: stamp, newSpot: "chest")
    }
    #expect(try store.entries().count == 1)
  }

  @Test("refuses an entry about a spot that never comes") func unknownSpot() throws {
    let care = Entry(
      day: .earliest, written: stamp.written, content: .care(Care(remedy: "aloe-vera", spot: "x")))
    let store = try world.open()
    let error = #expect(throws: RefusedEntry.self) {
      try store.append([entry("2026-01-01"), care], as: "import", at: stamp)
    }
    #expect(error?.position == 2)
    #expect(try store.entries().isEmpty)
  }

  @Test("passes over what it held before, but not what stands twice in one file") func repetition()
    throws
  {
    let store = try world.open()
    func add() throws -> WritingResult {
      try store.append(
        fullEntries + fullEntries, as: "import", at: stamp, repetition: .isSkipped)
    }
    #expect(try add().ids.count == 12)
    let bytes = try world.bytes()
    let again = try add()
    #expect(again.ids.isEmpty)
    #expect(again.skipped == 12)
    #expect(try world.bytes() == bytes)
  }

  @Test("tells apart entries that differ in one field") func nearRepetition() throws {
    let store = try world.open()
    _ = try store.append(fullEntries, as: "import", at: stamp)
    var other = fullEntries[0]
    other.note = "first\nsecond"
    let result = try store.append(
      [other], as: "import", at: stamp, repetition: .isSkipped)
    #expect(result.ids.count == 1)
  }

  @Test("takes a rehearsal back") func rehearsal() throws {
    let store = try world.open()
    let before = try world.bytes()
    let result = try store.append(
      fullEntries, as: "import", at: stamp, repetition: .isSkipped, isRehearsal: true)
    #expect(result.ids.count == fullEntries.count)
    #expect(try world.bytes() == before)
  }

  @Test("reads the whole past of spots that were seen lately, and of no others") func diary() throws
  {
    let store = try world.open()
    _ = try store.append(
      [
        entry("2025-01-01"), entry("2026-01-01"), entry("2025-06-01", site: .nape),
        entry("2026-01-09", site: .shin),
      ], as: "log", at: stamp)
    func names(_ including: String?) throws -> [String: Int] {
      let diary = try store.diary(
        since: Day(iso: "2025-12-01") ?? .earliest, until: Day(iso: "2026-01-05") ?? .latest,
        including: including)
      return Dictionary(
        uniqueKeysWithValues: diary.histories.map { ($0.spot.name, $0.entries.count) })
    }
    #expect(try names(nil) == ["chest": 2])
    #expect(try names("nape") == ["chest": 2, "nape": 1])
    let diary = try store.diary(since: .earliest, until: .latest)
    #expect(diary.firstDay == Day(iso: "2025-01-01"))
  }

  @Test("reads the spots that the asked days or spots name, and no other") func otherSpots() throws
  {
    let store = try world.open()
    let care = Entry(
      day: Day(iso: "2026-01-02") ?? .earliest, written: stamp.written,
      content: .care(Care(remedy: "aloe-vera", spot: "chin")))
    _ = try store.append(
      [
        entry("2025-06-01", site: .nape), entry("2025-06-02", site: .chin), entry("2026-01-01"),
        care,
      ], as: "log", at: stamp)
    // Whoever reads this spot notices.
    let database = try Database(.file(path: world.path), .readWrite)
    try database.run("UPDATE spot SET checksum = checksum + 1 WHERE name = 'nape'")
    let lately = EntryFilter(since: Day(iso: "2026-01-01"))
    #expect(try store.entries(lately).map(\.entry.spotName) == ["chest", "chin"])
    #expect(try store.spots(namedIn: lately).map(\.name) == ["chest", "chin"])
    let chin = try #require(try store.spot(calledExactly: "chin"))
    #expect(try store.entries(EntryFilter(spots: [chin])).count == 2)
    #expect(throws: JournalError.self) {
      try store.entries(EntryFilter(until: Day(iso: "2025-12-31")))
    }
    #expect(throws: JournalError.self) { try store.entries() }
    #expect(throws: JournalError.self) { try store.spot(calledExactly: "nape") }
  }

  @Test("keeps settings, and says whether they changed") func settings() throws {
    let store = try world.open()
    #expect(try store.set(.persistDays, to: "21", at: stamp))
    #expect(try !store.set(.persistDays, to: "21", at: stamp))
    #expect(try JournalStore(opening: world.path).settings().whole(.persistDays) == 21)
    #expect(try store.set(.persistDays, to: nil, at: stamp))
    #expect(try store.settings() == Settings())
  }
}

@Suite("A journal's file") struct JournalFileTests {
  let world: StoreWorld

  init() throws { world = try StoreWorld() }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test("and its folders are born private") func permissions() throws {
    let path = world.folder.appending(path: "a/b/journal.db").path
    _ = try JournalStore(creating: path, uuid: "00000000-0000-4000-8000-000000000000", at: 0)
    #expect(try mode(path) == 0o600)
    #expect(try mode(world.folder.appending(path: "a").path) == 0o700)
    #expect(try mode(world.folder.appending(path: "a/b").path) == 0o700)
  }

  @Test("stands alone: no draft, no rollback journal beside it") func alone() throws {
    let store = try world.open()
    _ = try store.append(fullEntries, as: "log", at: stamp)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: world.folder.path) == ["journal.db"])
  }

  @Test("is marked as a journal and keeps its promises in its settings") func marks() throws {
    _ = try world.open()
    let database = try Database(.file(path: world.path), .readOnly)
    #expect(try database.all("PRAGMA application_id", as: Int.self) == [0x5350_4F54])
    #expect(try database.all("PRAGMA user_version", as: Int.self) == [3])
    #expect(try database.all("PRAGMA journal_mode", as: String.self) == ["delete"])
    #expect(try database.all("PRAGMA foreign_key_check", as: (String.self, Int.self)).isEmpty)
    #expect(try database.all("PRAGMA integrity_check", as: String.self) == ["ok"])
  }

  @Test("is refused when a byte of a text has flipped") func flippedBit() throws {
    let note = "a marker that stands nowhere else"
    _ = try world.open().append([entry("2026-01-01", note: note)], as: "log", at: stamp)
    var bytes = try world.bytes()
    let place = try #require(bytes.firstRange(of: Data(note.utf8)))
    bytes[place.lowerBound] ^= 0x20
    try bytes.write(to: URL(filePath: world.path))
    let store = try JournalStore(opening: world.path)
    let error = #expect(throws: JournalError.self) { try store.entries() }
    #expect(error?.status == .data)
    #expect(error?.description.contains("row 1 of the table spot_observation") == true)
    #expect(error?.description.contains("marker") == false)
  }

  @Test(
    "is refused when it is not a journal, and stays as it was",
    arguments: [
      "text", "", "SQLite format 3\0" + String(repeating: "x", count: 84),
    ])
  func foreign(contents: String) throws {
    try Data(contents.utf8).write(to: URL(filePath: world.path))
    let error = #expect(throws: JournalError.self) { _ = try world.open() }
    #expect(error?.status == .data)
    #expect(try world.bytes() == Data(contents.utf8))
  }

  @Test("is refused when a newer version wrote it") func newer() throws {
    _ = try world.open()
    try Database(.file(path: world.path), .readWrite).execute(script: "PRAGMA user_version = 4")
    let before = try world.bytes()
    let error = #expect(throws: JournalError.self) { _ = try JournalStore(opening: world.path) }
    #expect(error?.description.contains("newer Spotter") == true)
    #expect(try world.bytes() == before)
  }

  @Test("is refused through a symbolic link, but not in a linked folder") func links() throws {
    _ = try world.open()
    let link = world.folder.appending(path: "link.db").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: world.path)
    #expect(throws: JournalError.self) { _ = try JournalStore(opening: link) }
    let folder = world.folder.path + "-linked"
    try FileManager.default.createSymbolicLink(
      atPath: folder, withDestinationPath: world.folder.path)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try JournalStore(opening: folder + "/journal.db").entries().isEmpty)
  }

  @Test("waits for no one when it is only read") func missing() throws {
    let error = #expect(throws: JournalError.self) { _ = try JournalStore(opening: world.path) }
    #expect(error?.status == .missing)
    #expect(!FileManager.default.fileExists(atPath: world.path))
  }
}
