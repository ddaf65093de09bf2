import Foundation
import SpotterModel
import SpotterStore
import SpotterTestSupport
import Synchronization
import Testing

/// What `verify` and a salvage make of a journal that something damaged at random.
///
/// `SPOTTER_CORRUPTIONS` says how many damages are tried, 300 unless set; `SPOTTER_SEED` repeats a run.
@Suite("A journal that is damaged at random") struct CorruptionTests {
  static let seed =
    variable("SPOTTER_SEED").flatMap { UInt64($0) } ?? .random(in: 0..<1_000_000)
  static let corruptions = variable("SPOTTER_CORRUPTIONS").flatMap { UInt64($0) } ?? 300

  /// The damages in pieces that run side by side; each thousand seeds have one journal.
  static let pieces: [Range<UInt64>] = stride(from: 0, to: corruptions, by: 25).map { start in
    seed + start..<seed + min(start + 25, corruptions)
  }

  /// What became of all of them.
  private static let tally = Mutex(Tally())

  private static func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }

  @Test("is found out, and gives back nothing but what was written", arguments: pieces)
  func anyDamage(seeds: Range<UInt64>) throws {
    var tally = Tally()
    let world = TestWorld()
    for seed in seeds {
      let model = try Model.cached(seed: seed / 1000)
      var generator = SeededGenerator(seed: seed)
      let damage = RandomDamage.any(&generator)
      let problems = try model.problems(
        damage.applied(to: model.bytes, &generator), in: world, &tally)
      #expect(problems == [], "SPOTTER_SEED=\(seed) SPOTTER_CORRUPTIONS=1: \(damage)")
    }
    let all = Self.tally.withLock { all in
      all.add(tally)
      return all
    }
    guard all.tried == Int(Self.corruptions) else { return }
    print("Salvaged from SPOTTER_SEED=\(Self.seed): \(all)")
    // What makes this worth while: most damages are found, and most entries saved.
    guard all.tried >= 100 else { return }
    #expect(all.damaged > all.tried / 2)
    #expect(all.saved * 2 > all.entries)
  }

  @Test("would not pass with another entry in it, a lost one that is told as whole, or a whole one")
  func control() throws {
    let model = try Model(seed: 1)
    var other = model
    let id = try #require(model.entries.keys.max())
    other.entries[id]?.note = "something else"
    var tally = Tally()
    let world = TestWorld()
    var bytes = model.bytes
    let place = try #require(bytes.firstRange(of: Data("a plain marker".utf8)))
    bytes[place.lowerBound] ^= 1
    #expect(try model.problems(bytes, in: world, &tally) == [])
    #expect(tally.damaged == 1 && tally.saved == model.entries.count - 1)
    #expect(try !other.problems(bytes, in: world, &tally).isEmpty)
    // The whole journal, held against another export.
    other.export += "\n"
    #expect(try !other.problems(model.bytes, in: world, &tally).isEmpty)
  }
}

/// How many damages were found, and what became of the entries of those.
private struct Tally: CustomStringConvertible {
  var unnoticed = 0
  var damaged = 0
  var refused = 0
  var entries = 0
  var saved = 0
  var mended = 0

  var tried: Int { unnoticed + damaged }

  mutating func add(_ other: Tally) {
    unnoticed += other.unnoticed
    damaged += other.damaged
    refused += other.refused
    entries += other.entries
    saved += other.saved
    mended += other.mended
  }

  var description: String {
    "\(unnoticed) damages did no harm, \(damaged) were found, of which \(refused) left no journal to "
      + "read; of \(entries) entries \(saved) were saved, \(mended) of them with a substitute"
  }
}

private enum RandomDamage: CaseIterable {
  case flippedBits, zeroedPage, foreignBytes, repeatedPage, cutOff

  static func any(_ generator: inout SeededGenerator) -> RandomDamage {
    allCases[Int.random(in: allCases.indices, using: &generator)]
  }

  func applied(to whole: Data, _ generator: inout SeededGenerator) -> Data {
    var bytes = whole
    func place(_ length: Int) -> Range<Int> {
      let start = Int.random(in: 0..<(whole.count / length), using: &generator) * length
      return start..<(start + length)
    }
    switch self {
    case .flippedBits:
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] ^=
          1 << UInt8.random(in: 0..<8, using: &generator)
      }
    case .zeroedPage: bytes.replaceSubrange(place(4096), with: Data(count: 4096))
    case .foreignBytes:
      let noise = (0..<512).map { _ in UInt8.random(in: 0...255, using: &generator) }
      bytes.replaceSubrange(place(512), with: noise)
    case .repeatedPage:
      // A whole page without rows in the place of one with rows of a setting, a change or a voided entry
      // is the one damage that nothing tells of: no index has them too. The number of rows stands
      // behind the kind of a page.
      var source = place(4096)
      while whole[source].dropFirst(3).prefix(2).allSatisfy({ $0 == 0 }) { source = place(4096) }
      bytes.replaceSubrange(place(4096), with: whole[source])
    case .cutOff: bytes = bytes.prefix(Int.random(in: 0..<bytes.count, using: &generator))
    }
    return bytes
  }
}

/// A journal of everything, and what is in it.
private struct Model: Sendable {
  private static let cache = Mutex<[UInt64: Model]>([:])

  static func cached(seed: UInt64) throws -> Model {
    try cache.withLock { models in
      let model = try models[seed] ?? Model(seed: seed)
      models[seed] = model
      return model
    }
  }

  let bytes: Data
  var export: String
  var entries: [Entry.ID: Entry] = [:]

  init(seed: UInt64) throws {
    let world = TestWorld()
    var commands = RandomCommands(seed: seed)
    for _ in 0..<120 {
      let outcome = world.spotter(words: commands.next())
      if outcome.output.contains("(entry") { commands.lastEntry += 1 }
    }
    world.spotter("log nose --note 'a plain marker'")
    let pictures = packageRoot().appending(path: "Tests/SpotterPhotosTests/Corpus/Pictures")
    for name in ["progressive.jpg", "grey.jpg"] {
      let words = ["log", "nose", "--photo", pictures.appending(path: name).path]
      #expect(world.spotter(words: words).status == 0)
    }
    // One that takes several pages.
    try Data(largePicture()).write(to: world.folder.appending(path: "large.png"))
    #expect(world.spotter("log left shin --photo large.png").status == 0)
    bytes = try #require(world.journalBytes)
    export = world.spotter("export --format ndjson --voided --settings").output
    entries = try Self.entries(of: world.journal.path)
    #expect(entries.count > 40)
  }

  static func entries(of path: String) throws -> [Entry.ID: Entry] {
    let store = try JournalStore(opening: path)
    return Dictionary(uniqueKeysWithValues: try store.entries().map { ($0.id, $0.entry) })
  }

  /// What is wrong with the answers to a damaged journal.
  func problems(
    _ damaged: Data, in world: TestWorld, _ tally: inout Tally
  ) throws -> [String] {
    let journal = world.folder.appending(path: "damaged.db")
    let saved = world.folder.appending(path: "saved.db")
    defer { for file in [journal, saved] { try? FileManager.default.removeItem(at: file) } }
    try damaged.write(to: journal)
    let verified = world.spotter("verify --journal damaged.db")
    guard verified.status != 0 else {
      tally.unnoticed += 1
      let again = world.spotter("export --format ndjson --voided --settings --journal damaged.db")
      if again.output.utf8.elementsEqual(export.utf8) { return [] }
      let lines = Set(export.split(separator: "\n"))
      let others = Set(again.output.split(separator: "\n")).symmetricDifference(lines)
      return [
        "it is told as whole: \(others.count) lines, such as \(others.first ?? "") \(again.remarks)"
      ]
    }
    guard verified.status == 65 else {
      return ["verify ended with \(verified.status): \(verified.remarks)"]
    }
    tally.damaged += 1
    tally.entries += entries.count
    let outcome = world.spotter("verify --salvage saved.db --journal damaged.db")
    guard outcome.status == 65 else {
      return ["the salvage ended with \(outcome.status): \(outcome.remarks)"]
    }
    var problems = try Data(contentsOf: journal) == damaged ? [] : ["it was changed"]
    guard FileManager.default.fileExists(atPath: saved.path) else {
      tally.refused += 1
      return problems + (outcome.output.isEmpty ? [] : ["nothing was made"])
    }
    let whole = world.spotter("verify --journal saved.db")
    if whole.status != 0 { problems.append("what was saved is damaged: \(whole.output)") }
    for (id, entry) in try Self.entries(of: saved.path) {
      guard let original = entries[id] else {
        problems.append("entry \(id.rawValue) was never written")
        continue
      }
      tally.saved += 1
      if entry == original { continue }
      tally.mended += 1
      if !outcome.output.contains("kept"), !outcome.output.contains("more; --json") {
        problems.append("entry \(id.rawValue) is another one, and nothing is said")
      }
      if entry.withoutSubstitutes != original.withoutSubstitutes {
        problems.append("entry \(id.rawValue) is another one")
      }
    }
    return problems
  }
}

extension Entry {
  /// All that a salvage does not put something else for.
  fileprivate var withoutSubstitutes: Entry {
    var entry = self
    switch content {
    case .spot(var observation):
      observation.spot = ""
      observation.place = BodyPlace(site: .body)
      entry.content = .spot(observation)
    case .care(var care):
      care.spot = nil
      entry.content = .care(care)
    case .photo(var photo):
      photo.spot = nil
      photo.image = nil
      entry.content = .photo(photo)
    case .acknowledge(var acknowledgement):
      acknowledgement.spot = nil
      entry.content = .acknowledge(acknowledgement)
    case .day, .exposure: break
    }
    return entry
  }
}

/// A PNG of 160 × 100 grey pixels that are not compressed.
private func largePicture() -> [UInt8] {
  func big(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(number >> (24 - 8 * $0) & 255) } }
  func chunk(_ name: String, _ payload: [UInt8]) -> [UInt8] {
    var crc = UInt32.max
    for byte in Array(name.utf8) + payload {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return big(UInt32(payload.count)) + name.utf8 + payload + big(~crc)
  }
  var generator = SeededGenerator(seed: 7)
  let rows = (0..<100).flatMap { _ in
    [0] + (0..<160).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
  var (a, b): (UInt32, UInt32) = (1, 0)
  for byte in rows {
    a = (a + UInt32(byte)) % 65_521
    b = (b + a) % 65_521
  }
  let count = UInt16(rows.count)
  let length = [UInt8(count & 255), UInt8(count >> 8), UInt8(~count & 255), UInt8(~count >> 8)]
  return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    + chunk("IHDR", big(160) + big(100) + [8, 0, 0, 0, 0])
    + chunk("IDAT", [0x78, 0x01, 0x01] + length + rows + big(b << 16 | a)) + chunk("IEND", [])
}
