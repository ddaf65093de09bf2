import Foundation
import SpotterModel
import SpotterStore
import Testing

@Suite("A journal that others may read") struct PrivacyTests {
  let world: StoreWorld
  let copy: String

  init() throws {
    world = try StoreWorld()
    copy = world.folder.appending(path: "copy.db").path
    _ = try world.open().append([entry("2026-01-01"), entry("2026-01-02")], as: "log", at: stamp)
    _ = try JournalStore.backUp(world.path, to: copy)
  }

  /// What writes to a journal, by the name of the command.
  static let writings: [(name: String, write: @Sendable (StoreWorld, String) throws -> Void)] = [
    (
      "log",
      { world, _ in _ = try world.open().append([entry("2026-01-03")], as: "log", at: stamp) }
    ),
    (
      "edit",
      { world, _ in
        _ = try world.open().alter(Entry.ID(rawValue: 1), as: "edit", at: stamp) { old in
          var new = old
          new.note = "later"
          return new
        }
      }
    ),
    ("void", { world, _ in _ = try world.open().void([Entry.ID(rawValue: 1)], at: stamp) }),
    ("undo", { world, _ in _ = try world.open().undo(1, at: stamp) }),
    ("settings", { world, _ in try world.open().set(.persistDays, to: "21", at: stamp) }),
    (
      "spot rename",
      { world, _ in
        let store = try world.open()
        _ = try store.rename(try #require(try store.spots().first), to: "mole", at: stamp)
      }
    ),
    ("purge", { world, _ in _ = try world.open().purge([Entry.ID(rawValue: 1)], at: stamp) }),
    (
      "purge --all",
      { world, _ in _ = try world.open().purgeAll(uuid: PrivacyTests.randomID, at: stamp) }
    ),
    ("restore", { world, copy in _ = try JournalStore.restore(copy, to: world.path, at: stamp) }),
  ]

  @Test("is its owner's alone after it was written to", arguments: writings.indices)
  func tightened(index: Int) throws {
    try setMode(0o666, of: world.path)
    let (name, write) = Self.writings[index]
    try write(world, copy)
    #expect(try mode(of: world.path) == 0o600, "\(name)")
  }

  @Test("stays as it is when it is only read, or in a rehearsal") func read() throws {
    try setMode(0o644, of: world.path)
    let store = try world.open()
    #expect(try store.entries().count == 2)
    _ = try store.undo(1, at: stamp, isRehearsal: true)
    _ = try store.append([entry("2026-01-03")], as: "log", at: stamp, isRehearsal: true)
    #expect(try mode(of: world.path) == 0o644)
  }

  @Test("is not made writable") func writeProtected() throws {
    try setMode(0o444, of: world.path)
    _ = try? world.open().append([entry("2026-01-03")], as: "log", at: stamp)
    #expect(try mode(of: world.path) == 0o400)
  }

  @Test("has a folder for its copies that is its owner's alone") func folder() throws {
    let folder = KeptCopies(for: world.path).folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try setMode(0o777, of: folder)
    _ = try JournalStore.restore(copy, to: world.path, at: stamp)
    #expect(try mode(of: folder) == 0o700)
  }

  @Test("changes nothing by way of a link") func link() throws {
    let elsewhere = world.folder.appending(path: "elsewhere").path
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: false)
    try setMode(0o777, of: elsewhere)
    try FileManager.default.createSymbolicLink(
      atPath: KeptCopies(for: world.path).folder, withDestinationPath: elsewhere)
    #expect(throws: JournalError.self) {
      _ = try JournalStore.restore(copy, to: world.path, at: stamp)
    }
    #expect(try mode(of: elsewhere) == 0o777)
  }

  @Test(
    "is written to all the same when it is another user's",
    .enabled(if: geteuid() == 0, "only root may give a file away"))
  func foreign() throws {
    try setMode(0o666, of: world.path)
    try #require(unsafe chown(world.path, 65534, 65534) == 0)
    #expect(try world.open().append([entry("2026-01-03")], as: "log", at: stamp).ids.count == 1)
    #expect(try mode(of: world.path) == 0o666)
  }

  static let randomID = "00000000-0000-4000-8000-000000000001"

  private func setMode(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  private func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
