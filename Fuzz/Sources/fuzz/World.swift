internal import Platform
@testable internal import SpotterCommands
@testable internal import SpotterModel
internal import SpotterReports
internal import Synchronization

/// The world in which commands are fuzzed: a folder for one file, a clock that stands still.
///
/// The folder is the one that `TMPDIR` names, which whoever runs a fuzzer makes and takes away.
enum World {
  private static let folder = environmentVariable("TMPDIR") ?? "/tmp"
  private static let remarks = Mutex("")

  /// A journal that is not there.
  static let journal = "\(folder)/none.db"

  static let environment = Environment(
    variable: { name in name == "SPOTTER_JOURNAL" ? journal : nil }, workingFolder: folder,
    now: { Instant(secondsSince1970: 1_774_980_000) }, utcOffset: { _ in .zero },
    print: { _ in }, printDocument: { _ in },
    printBytes: { _ in }, remark: { text in remarks.withLock { $0 += text + "\n" } },
    isTerminal: false, style: TextStyle(), session: nil, conversation: nil, ask: nil,
    progress: nil)

  /// Puts bytes into a file in the place of those before.
  ///
  /// - Returns: Its path.
  static func file(_ bytes: [UInt8]) -> String {
    let path = "\(folder)/input"
    try? remove(path)
    do {
      try PrivateWriter(creating: path).write(bytes)
    } catch {
      expect(false, "\(path) cannot be written: \(error)")
    }
    return path
  }

  /// The bytes of a journal that holds an entry.
  static let freshJournal: [UInt8] = {
    let path = "\(folder)/fresh.db"
    run(["log", "chest", "--size", "6", "--journal", path])
    guard let file = try? ReadableFile(path), let bytes = try? file.read(at: 0, count: file.size)
    else { return [] }
    return bytes
  }()

  /// Runs a command, which says of a failure one line; the fault may be its own in no case.
  @discardableResult
  static func run(_ words: [String]) -> Int32 {
    remarks.withLock { $0 = "" }
    let status = SpotterCommand.run(words, in: environment)
    let said = remarks.withLock { $0 }
    expect(status != ExitStatus.fault.rawValue, said)
    for line in said.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      expectSentence(String(line))
    }
    expect(status == 0 || !said.isEmpty, "it failed without a word")
    return status
  }
}
