import Foundation
import SQLite
import SpotterModel
import SpotterStore
import Testing

@Suite("A journal of version 2") struct UpgradeTests {
  let world: StoreWorld
  let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  init() throws {
    world = try StoreWorld()
    try FileManager.default.copyItem(
      at: fixtures.appending(path: "journal-v2.db"), to: URL(filePath: world.path))
  }

  @Test("is brought up to date with nothing lost, and kept as it was before") func upgrade() throws
  {
    let before = try String(
      contentsOf: fixtures.appending(path: "journal-v2.ndjson"), encoding: .utf8)
    let store = try JournalStore(opening: world.path)
    let text = try store.entries().sorted { $0.id < $1.id }
      .map { $0.entry.json.compactText + "\n" }.joined()
    #expect(text.utf8.elementsEqual(before.utf8))
    #expect(try store.settings().whole(.persistDays) == 21)
    let told = store.upgrade
    let upgrade = try #require(told)
    #expect(upgrade.from == 2)
    let copy = try JournalStore.inspect(upgrade.copy)
    #expect(copy.version == 2 && copy.isWhole && copy.entries == 8)
    #expect(try JournalStore.inspect(world.path).isWhole)
    let again = try JournalStore(opening: world.path).upgrade
    #expect(again == nil)
  }

  @Test("is left as it is when it is damaged") func damaged() throws {
    try world.flip("first\nsecond")
    let before = try world.bytes()
    #expect(throws: JournalError.self) { _ = try JournalStore(opening: world.path) }
    #expect(try world.bytes() == before)
    #expect(!FileManager.default.fileExists(atPath: KeptCopies(for: world.path).folder))
  }

  @Test("keeps no more than five copies, and of none but its own") func thinning() throws {
    let copies = KeptCopies(for: world.path)
    try FileManager.default.createDirectory(
      atPath: copies.folder, withIntermediateDirectories: true)
    let old = (1...7).map { "journal.db-2025010\($0)T000000Z-v1-migration.db" }
    for name in old + ["other.db-20250101T000000Z-v1-migration.db", "mine.db"] {
      try Data().write(to: URL(filePath: copies.path(of: name)))
    }
    let told = try JournalStore(opening: world.path).upgrade
    let kept = try #require(told?.copy)
    #expect(try copies.names().map(copies.path) == old.suffix(4).map(copies.path) + [kept])
    #expect(copies.removeAll().names.count == 5)
    let rest = try FileManager.default.contentsOfDirectory(atPath: copies.folder)
    #expect(rest.sorted() == ["mine.db", "other.db-20250101T000000Z-v1-migration.db"])
  }
}

@Suite("A backup and a restore") struct RestoreTests {
  let world: StoreWorld
  let copy: String

  init() throws {
    world = try StoreWorld()
    copy = world.folder.appending(path: "copy.db").path
    _ = try world.open().append(fullEntries, as: "log", at: stamp)
  }

  @Test("bring back what was there, and then what was there before that") func roundTrip() throws {
    #expect(try JournalStore.backUp(world.path, to: copy).entries == fullEntries.count)
    _ = try world.open().append([entry("2026-01-01")], as: "log", at: stamp)
    let first = try JournalStore.restore(copy, to: world.path, at: stamp)
    #expect(first.replaced?.entries == fullEntries.count + 1)
    #expect(try world.open().entries().count == fullEntries.count)
    let name = try #require(first.kept?.split(separator: "/").last.map(String.init))
    let back = try JournalStore.replace(world.path, byKept: name, as: "undo", at: stamp)
    #expect(try world.open().entries().count == fullEntries.count + 1)
    let database = try Database(.file(path: world.path), .readOnly)
    let kept = try database.all("SELECT kept FROM replacement", as: String.self)
    #expect(kept == [try #require(back.kept?.split(separator: "/").last.map(String.init))])
    #expect(try JournalStore.inspect(world.path).isWhole)
  }

  @Test("refuse a name that is taken, by a link too, and leave it") func taken() throws {
    try FileManager.default.createSymbolicLink(
      atPath: copy, withDestinationPath: world.folder.path + "/elsewhere.db")
    let error = #expect(throws: JournalError.self) {
      _ = try JournalStore.backUp(world.path, to: copy)
    }
    #expect(error?.status == .cannotCreate)
    #expect(!FileManager.default.fileExists(atPath: world.folder.path + "/elsewhere.db"))
  }

  @Test("refuse a journal, or a copy, that is damaged") func damaged() throws {
    _ = try JournalStore.backUp(world.path, to: copy)
    try world.flip("first\nsecond")
    let error = #expect(throws: JournalError.self) {
      _ = try JournalStore.backUp(world.path, to: copy + "2")
    }
    #expect(error?.status == .data)
    #expect(error?.description.contains("spotter verify") == true)
    let before = try world.bytes()
    // The damaged one is kept byte for byte, and the whole one takes its place.
    let result = try JournalStore.restore(copy, to: world.path, at: stamp)
    #expect(result.replaced?.isWhole == false)
    let kept = try #require(result.kept)
    #expect(try Data(contentsOf: URL(filePath: kept)) == before)
    let again = #expect(throws: JournalError.self) {
      _ = try JournalStore.restore(kept, to: world.path, at: stamp)
    }
    #expect(again?.status == .data)
    #expect(try world.open().entries().count == fullEntries.count)
  }

  @Test("say that there is no such file") func missing() throws {
    let error = #expect(throws: JournalError.self) {
      _ = try JournalStore.restore(copy, to: world.path, at: stamp)
    }
    #expect(error?.status == .missing)
    #expect(error?.description.hasPrefix("There is no file") == true)
  }

  @Test("name the copy as what is wrong with it", arguments: ["text", "empty", "folder", "pages"])
  func wrongCopy(kind: String) throws {
    _ = try JournalStore.backUp(world.path, to: copy)
    var bytes = try Data(contentsOf: URL(filePath: copy))
    // The page size, at byte 16.
    bytes.replaceSubrange(16..<18, with: [0x33, 0x33])
    try FileManager.default.removeItem(atPath: copy)
    switch kind {
    case "folder":
      try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: false)
    case "pages": try bytes.write(to: URL(filePath: copy))
    case "text": try Data("Dear diary".utf8).write(to: URL(filePath: copy))
    default: try Data().write(to: URL(filePath: copy))
    }
    let before = try world.bytes()
    let error = #expect(throws: JournalError.self) {
      _ = try JournalStore.restore(copy, to: world.path, at: stamp)
    }
    #expect(error?.status == .data)
    let words = error?.description ?? ""
    #expect(words.hasPrefix(copy) && words.contains("Nothing was restored"), "\(words)")
    #expect(!words.contains("with --journal"), "\(words)")
    #expect(try world.bytes() == before)
  }

  @Test("replace a journal that SQLite cannot open at all") func unreadable() throws {
    _ = try JournalStore.backUp(world.path, to: copy)
    var bytes = try world.bytes()
    // The page size, at byte 16.
    bytes.replaceSubrange(16..<18, with: [0x33, 0x33])
    try bytes.write(to: URL(filePath: world.path))
    let result = try JournalStore.restore(copy, to: world.path, at: stamp)
    #expect(try Data(contentsOf: URL(filePath: try #require(result.kept))) == bytes)
    #expect(try world.open().entries().count == fullEntries.count)
  }
}

@Suite("A file that was a journal") struct RemainsTests {
  let world: StoreWorld
  let copy: String

  init() throws {
    world = try StoreWorld()
    copy = world.folder.appending(path: "copy.db").path
    _ = try world.open().append(fullEntries, as: "log", at: stamp)
    _ = try JournalStore.backUp(world.path, to: copy)
  }

  @Test("is read, saved and replaced without its first bytes") func headless() throws {
    var bytes = try world.bytes()
    bytes.replaceSubrange(0..<16, with: Data(repeating: 0, count: 16))
    try bytes.write(to: URL(filePath: world.path))
    let refused = #expect(throws: JournalError.self) { _ = try world.open() }
    #expect(refused?.description.contains("is damaged: its first bytes") == true)
    let found = try JournalStore.inspect(world.path)
    #expect(
      found.damages.map(\.description)
        == ["the file: its first bytes are not those of a SQLite file"])
    #expect(found.entries == fullEntries.count)
    let target = world.folder.appending(path: "saved.db").path
    #expect(
      try JournalStore.salvage(world.path, to: target, uuid: "", at: stamp).entries
        == fullEntries.count)
    #expect(try JournalStore.inspect(target).isWhole)
    #expect(throws: JournalError.self) {
      _ = try JournalStore.restore(world.path, to: target, at: stamp)
    }
    let result = try JournalStore.restore(copy, to: world.path, at: stamp)
    #expect(result.replaced?.entries == fullEntries.count)
    #expect(try Data(contentsOf: URL(filePath: try #require(result.kept))) == bytes)
    #expect(try world.open().entries().count == fullEntries.count)
    #expect(try leftovers() == [])
  }

  @Test(
    "is read, saved and replaced with a field of its header that SQLite does not take",
    arguments: [16, 18, 19, 22, 44, 56])
  func unsoundHeader(offset: Int) throws {
    var bytes = try world.bytes()
    // SQLite calls a journal with such a version write-protected, and one of such a schema faulty SQL.
    bytes[offset] = 0x8B
    try bytes.write(to: URL(filePath: world.path))
    let refused = #expect(throws: JournalError.self) { _ = try world.open() }
    #expect(refused?.description.contains("is damaged: its first bytes") == true)
    #expect(try JournalStore.inspect(world.path).entries == fullEntries.count)
    let result = try JournalStore.restore(copy, to: world.path, at: stamp)
    #expect(result.replaced?.entries == fullEntries.count)
    #expect(try world.open().entries().count == fullEntries.count)
    #expect(try leftovers() == [])
  }

  @Test("is told as damaged when its next step would get a number that another has, and saved")
  func numbering() throws {
    for next in [0, Int.max] {
      let database = try Database(.file(path: world.path), .readWrite)
      try database.run("UPDATE sqlite_sequence SET seq = \(next) WHERE name = 'step'")
      let found = try JournalStore.inspect(world.path)
      #expect(
        found.damages.map(\.description) == ["the table step is not numbered on from its last row"])
      #expect(found.entries == fullEntries.count)
      // It was called a mistake of Spotter's own, or ended the program.
      let refused = #expect(throws: JournalError.self) {
        try world.open().append([entry("2026-01-01")], as: "log", at: stamp)
      }
      #expect(refused?.status == .data, "\(refused?.description ?? "")")
    }
    let target = world.folder.appending(path: "saved.db").path
    #expect(
      try JournalStore.salvage(world.path, to: target, uuid: "", at: stamp).entries
        == fullEntries.count)
    #expect(try JournalStore.inspect(target).isWhole)
  }

  @Test("is told as damaged when its schema refuses what every journal takes") func schema() throws
  {
    var bytes = try world.bytes()
    let check = try #require(bytes.firstRange(of: Data("'+0 days'".utf8)))
    bytes[check.lowerBound + 6] = 0xFF
    try bytes.write(to: URL(filePath: world.path))
    let refused = #expect(throws: JournalError.self) {
      try world.open().append([entry("2026-01-01")], as: "log", at: stamp)
    }
    #expect(refused?.status == .data, "\(refused?.description ?? "")")
  }

  @Test("is rolled back when a power cut garbled its first sector in the middle of a write")
  func garbledInWriting() throws {
    let whole = try world.bytes()
    let page = 4096
    // As SQLite leaves it: what the first page was, under a head of one sector (fileformat2.html, 3).
    var rollback = Data([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7])
    func add(_ number: Int) {
      rollback.append(
        contentsOf: (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) })
    }
    for number in [1, 0, whole.count / page, 512, page] { add(number) }
    rollback.append(Data(count: 512 - rollback.count))
    add(1)
    rollback.append(whole.prefix(page))
    add(stride(from: page - 200, to: 0, by: -200).reduce(0) { $0 + Int(whole[$1]) })
    try rollback.write(to: URL(filePath: world.path + "-journal"))
    try (Data(repeating: 0xa5, count: 512) + whole.dropFirst(512)).write(
      to: URL(filePath: world.path))

    #expect(try JournalStore.inspect(world.path).isWhole)
    #expect(try world.open().entries().count == fullEntries.count)
    #expect(try world.bytes() == whole)
    #expect(try leftovers() == [])
  }

  @Test("is replaced when it is empty, and what is to be rolled back goes with it") func empty()
    throws
  {
    try Data().write(to: URL(filePath: world.path))
    try Data("half done".utf8).write(to: URL(filePath: world.path + "-journal"))
    let refused = #expect(throws: JournalError.self) { _ = try JournalStore.inspect(world.path) }
    #expect(refused?.status == .data)
    #expect(refused?.description.contains("`spotter restore FILE`") == true)
    let kept = try #require(try JournalStore.restore(copy, to: world.path, at: stamp).kept)
    #expect(try Data(contentsOf: URL(filePath: kept)).isEmpty)
    #expect(try Data(contentsOf: URL(filePath: kept + "-journal")) == Data("half done".utf8))
    #expect(try world.open().entries().count == fullEntries.count)
    #expect(KeptCopies(for: world.path).removeAll().names.count == 1)
    #expect(try leftovers() == [])
  }

  @Test(
    "is told from any other file by the copies beside it, of which the newest whole one is named")
  func unknown() throws {
    let text = Data("Dear diary, this is no journal".utf8)
    let other = world.folder.appending(path: "diary.txt").path
    try text.write(to: URL(filePath: other))
    let refused = #expect(throws: JournalError.self) {
      _ = try JournalStore.restore(copy, to: other, at: stamp)
    }
    #expect(refused?.description.contains("move it away") == true)
    #expect(try Data(contentsOf: URL(filePath: other)) == text)

    let kept = try #require(try JournalStore.restore(copy, to: world.path, at: stamp).kept)
    try text.write(to: URL(filePath: world.path))
    let named = #expect(throws: JournalError.self) { _ = try world.open() }
    #expect(named?.description.contains("`spotter restore \(kept)`") == true)
    #expect(try JournalStore.restore(kept, to: world.path, at: stamp).replaced?.isWhole == false)
    #expect(try world.open().entries().count == fullEntries.count)
    // A damaged copy is not the one that is named.
    try text.write(to: URL(filePath: world.path))
    let again = #expect(throws: JournalError.self) { _ = try world.open() }
    #expect(again?.description.contains("`spotter restore \(kept)`") == true)
  }

  /// What lies in the folder and belongs to nobody.
  private func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: world.folder.path)
      .filter { !["journal.db", "copy.db", "saved.db", "copies"].contains($0) }
  }
}

@Suite("Looking for damage") struct VerifyTests {
  let world: StoreWorld

  init() throws { world = try StoreWorld() }

  @Test("names the entry, and saves all the others") func salvage() throws {
    _ = try world.open().append(fullEntries + [entry("2026-01-01")], as: "log", at: stamp)
    try world.open().set(.persistDays, to: "21", at: stamp)
    try world.flip("nickel")
    let before = try world.bytes()
    let found = try JournalStore.inspect(world.path)
    #expect(found.damages.map(\.description) == ["entry 4 (2024-02-29) differs from its checksum"])
    let target = world.folder.appending(path: "saved.db").path
    let saved = try JournalStore.salvage(world.path, to: target, uuid: "", at: stamp)
    #expect(saved.entries == fullEntries.count)
    #expect(saved.leftOut == found.damages)
    #expect(try world.bytes() == before)
    #expect(try JournalStore.inspect(target).isWhole)
    let store = try JournalStore(opening: target)
    #expect(try store.settings().whole(.persistDays) == 21)
    let rest = try store.entries().map(\.id.rawValue).sorted()
    #expect(rest == [1, 2, 3, 5, 6, 7])
  }

  @Test("loses no more than a page that cannot be read") func page() throws {
    let many = (0..<400).map { number in
      entry((Day(iso: "2024-01-01") ?? .earliest).advanced(by: number), note: "note \(number)")
    }
    _ = try world.open().append(many, as: "log", at: stamp)
    var bytes = try world.bytes()
    let place = try #require(bytes.firstRange(of: Data("note 200".utf8)))
    let start = place.lowerBound / 4096 * 4096
    bytes.replaceSubrange(start..<(start + 4096), with: Data(repeating: 0x55, count: 4096))
    try bytes.write(to: URL(filePath: world.path))
    let found = try JournalStore.inspect(world.path)
    let lost = found.damages.filter { $0.isEntry && $0.reason == .unreadable }
    #expect(found.entries + lost.count == 400)
    #expect((10...100).contains(lost.count))
    #expect(lost.contains { $0.row == 201 && $0.day != nil })
    let target = world.folder.appending(path: "saved.db").path
    let saved = try JournalStore.salvage(world.path, to: target, uuid: "", at: stamp)
    #expect(saved.entries == found.entries)
    #expect(try JournalStore.inspect(target).isWhole)
  }

  @Test("finds nothing in a whole journal, and calls what others added no damage") func whole()
    throws
  {
    _ = try world.open().append(fullEntries, as: "log", at: stamp)
    try Database(.file(path: world.path), .readWrite)
      .execute(script: "CREATE VIEW mine AS SELECT 1 AS one")
    let found = try JournalStore.inspect(world.path)
    #expect(found.isWhole && found.entries == fullEntries.count && found.additions == ["mine"])
  }
}

extension StoreWorld {
  /// Flips a bit in the first letter of a text in the journal.
  fileprivate func flip(_ text: String) throws {
    var bytes = try bytes()
    let place = try #require(bytes.firstRange(of: Data(text.utf8)))
    bytes[place.lowerBound] ^= 0x01
    try bytes.write(to: URL(filePath: path))
  }
}

extension Day {
  fileprivate func advanced(by days: Int) -> String { (self + days).description }
}
