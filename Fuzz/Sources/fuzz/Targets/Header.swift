@testable internal import SpotterCommands
@testable internal import SpotterModel
@testable internal import SpotterStore

extension FuzzTarget {
  /// The first bytes of a file that is named as a journal, or handed to import as an export.
  static let header = FuzzTarget(name: "header", longest: 128) { bytes in
    let path = World.file(bytes)
    let isJournal = JournalStore.isJournal(beginning: bytes)
    do {
      let standing = try JournalFile.standing(at: path)
      switch standing {
      case .nothing: expect(false, "nothing stands there")
      case .journal: expect(isJournal, "import takes a journal for something else")
      case .headless: expect(!bytes.isEmpty, "nothing is no damaged journal")
      case .unknown, .empty:
        expect(!isJournal && bytes.isEmpty == (standing == .empty), "\(standing)")
      }
      if standing != .journal {
        expectSentence(JournalError.unrecognised(path, standing).description)
      }
    } catch let error as JournalError {
      expectSentence(error.description)
      expect(error.status == .data, "status \(error.status)")
    } catch {
      expect(false, "an error of another kind, \(error)")
    }
    // The same before the rest of a journal.
    let head = bytes.prefix(JournalStore.headerLength)
    let whole = World.file(Array(head) + World.freshJournal.dropFirst(head.count))
    guard let standing = try? JournalFile.standing(at: whole), standing == .journal else { return }
    for command in ["verify", "export"] { World.run([command, "--journal", whole]) }
  }
}
