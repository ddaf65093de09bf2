import Foundation
import Platform
import SQLite
import SpotterModel
import SpotterStore
import SpotterTestSupport
import Testing

@Suite("Photos in the journal") struct PhotoTests {
  let world: StoreWorld

  init() throws { world = try StoreWorld() }

  /// Bytes that no piece of 64 KiB ends evenly with.
  private static let picture: [UInt8] = {
    var generator = SeededGenerator(seed: 1)
    return (0..<300_001).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }()

  private func waiting(_ bytes: [UInt8]) throws -> WaitingPicture {
    let spool = try PrivateSpool(in: world.folder.path)
    for start in stride(from: 0, to: bytes.count, by: 100_000) {
      try spool.write(Array(bytes[start..<min(bytes.count, start + 100_000)]))
    }
    var digest = SHA256()
    digest.add(bytes)
    return WaitingPicture(
      image: Photo.Image(
        mediaType: .jpeg, width: 30, height: 20, bytes: bytes.count, sha256: digest.finish()),
      bytes: spool)
  }

  /// Logs the chest with photos of it, and gives the entries of the photos.
  private func log(
    _ pictures: [[UInt8]], in store: borrowing JournalStore, isRehearsal: Bool = false
  ) throws -> [Entry.ID] {
    let waiting = try pictures.map { try self.waiting($0) }
    let photos = waiting.enumerated().map { number, picture in
      Entry(
        day: Day(iso: "2026-01-05") ?? .earliest, utcOffset: .zero, written: stamp.written,
        note: nil,
        content: .photo(Photo(file: "\(number).jpg", spot: "chest", image: picture.image)))
    }
    return Array(
      try store.append(
        [entry("2026-01-05", size: 4)] + photos, as: "log", at: stamp, pictures: waiting,
        isRehearsal: isRehearsal
      ).ids.dropFirst())
  }

  private func read(_ id: Entry.ID, in store: borrowing JournalStore) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try store.readPicture(of: try store.entry(id)) { piece in
      #expect(piece.count <= 64 << 10)
      bytes += piece
    }
    return bytes
  }

  private func count() throws -> Int {
    let database = try Database(.file(path: world.path), .readOnly)
    return try database.all("SELECT count(*) FROM photo_data", as: Int.self)[0]
  }

  @Test("A picture comes out as it went in", arguments: [1, 65_535, 65_536, 65_537, 300_001])
  func roundTrip(size: Int) throws {
    let store = try world.open()
    let bytes = Array(Self.picture[..<size])
    let ids = try log([bytes], in: store)
    #expect(try read(ids[0], in: store) == bytes)
    let stored = try store.entry(ids[0])
    #expect(try store.pictureBytes(of: stored, at: 0, upTo: 10) == Array(bytes.prefix(10)))
    #expect(try store.pictureBytes(of: stored, at: size - 1, upTo: 10) == [bytes[size - 1]])
    #expect(try store.pictureBytes(of: stored, at: size, upTo: 10) == [])
  }

  @Test("The same picture is kept once, and another one beside it") func once() throws {
    let store = try world.open()
    let ids = try log([Self.picture, [1, 2, 3], Self.picture], in: store)
    let later = try log([[1, 2, 3]], in: store)
    #expect(try count() == 2)
    #expect(try read(ids[0], in: store) == Self.picture)
    #expect(try read(ids[2], in: store) == Self.picture)
    #expect(try read(later[0], in: store) == [1, 2, 3])
  }

  @Test("The waiting bytes have no name on the disk, and nothing is left of them") func noTrace()
    throws
  {
    let store = try world.open()
    let picture = try waiting(Self.picture)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: world.folder.path) == ["journal.db"])
    #expect(try picture.bytes.bytes(at: 299_999, upTo: 10) == Array(Self.picture.suffix(2)))
    _ = try log([Self.picture], in: store)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: world.folder.path) == ["journal.db"])
  }

  @Test("A rehearsal, and a step that is refused, keep no picture") func nothing() throws {
    let store = try world.open()
    _ = try log([[9]], in: store)
    let before = try world.bytes()
    _ = try log([Self.picture], in: store, isRehearsal: true)
    #expect(try world.bytes() == before)
    let wrongPlace = entry("2026-01-06", spot: "chest", site: .nose)
    #expect(throws: RefusedEntry.self) {
      try store.append([wrongPlace], as: "log", at: stamp, pictures: [try waiting(Self.picture)])
    }
    #expect(try world.bytes() == before)
  }

  @Test("A photo comes back with undo, and is forgotten with purge") func undoAndPurge() throws {
    let store = try world.open()
    let first = try log([Self.picture], in: store)
    let second = try log([Self.picture, [7]], in: store)
    _ = try store.void(first, at: stamp)
    _ = try store.undo(2, at: stamp)
    #expect(throws: NoEntry.self) { try store.entry(second[0]) }
    #expect(try read(first[0], in: store) == Self.picture)
    _ = try store.redo(1, at: stamp)
    #expect(try read(second[1], in: store) == [7])
    #expect(try store.purge([second[1]], at: stamp).photos == 1)
    // The other entry still shows that picture.
    #expect(try store.purge([first[0]], at: stamp).photos == 0)
    #expect(try read(second[0], in: store) == Self.picture)
    #expect(try store.purge([second[0]], at: stamp).photos == 1)
    #expect(try count() == 0)
  }

  @Test("A damaged picture is named with its entry, and none of it comes out") func damaged() throws
  {
    let ids: [Entry.ID]
    do {
      let store = try world.open()
      ids = try log([Self.picture, [1, 2, 3]], in: store)
    }
    try flipBit()
    let store = try world.open()
    var pieces = 0
    let error = #expect(throws: JournalError.self) {
      try store.readPicture(of: try store.entry(ids[0])) { _ in pieces += 1 }
    }
    #expect(error?.status == .data && pieces == 0)
    #expect(error?.description.contains("the picture of entry 2 differs from its digest") == true)
    #expect(try read(ids[1], in: store) == [1, 2, 3])
  }

  // A scope of its own, so that the journal is closed again.
  private func flipBit() throws {
    let database = try Database(.file(path: world.path), .readWrite)
    var blob = try database.openBlob(table: "photo_data", column: "data", rowID: 1, for: .writing)
    let byte = try blob.read(at: 200_000, count: 1)[0]
    try blob.write([byte ^ 1], at: 200_000)
    try blob.close()
  }

  @Test("Bytes that are fewer than was said are not kept") func short() throws {
    let store = try world.open()
    var picture = try waiting(Self.picture)
    picture.image.bytes += 1
    let before = try world.bytes()
    #expect(throws: JournalError.self) {
      try store.append([entry("2026-01-05")], as: "log", at: stamp, pictures: [picture])
    }
    #expect(try world.bytes() == before)
  }

  @Test("A photo without its picture is refused") func missing() throws {
    let store = try world.open()
    let image = Photo.Image(
      mediaType: .png, width: 1, height: 1, bytes: 3, sha256: String(repeating: "0a", count: 32))
    for image in [nil, image] {
      let photo = Entry(
        day: .earliest, utcOffset: nil, written: stamp.written, note: nil,
        content: .photo(Photo(file: "a.png", image: image)))
      let error = #expect(throws: RefusedEntry.self) {
        try store.append([photo], as: "import", at: stamp)
      }
      #expect(
        error?.reason.sentence.contains("picture of a.png is not in this journal") == true)
    }
  }
}
