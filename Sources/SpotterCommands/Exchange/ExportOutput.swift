internal import Platform
internal import SpotterModel

/// Where an export goes: standard output, or a private file that is there whole or not at all.
///
/// Standard output gets nothing before all of it is there. Whoever reads it may take their time, such
/// as a pager, and until then the journal is held: nobody could log.
struct ExportOutput: ~Copyable {
  private let file: String?
  private var draft: PrivateDraft?
  private let environment: Environment

  /// Whether it is lines for a reader, and not a document to be handed on byte by byte.
  private let isText: Bool
  private var spool: Spool
  private var waiting: [UInt8] = []

  /// How many bytes are gathered before they are written.
  private static let portion = 1 << 16

  /// - Parameters:
  ///   - file: What the person named; nil is standard output.
  ///   - environment: The world.
  ///   - isText: Whether it is lines, and not a document to be handed on byte by byte.
  /// - Throws: ``CommandError`` when the file is there already or cannot be made.
  init(_ file: String?, in environment: Environment, isText: Bool = true) throws {
    self.environment = environment
    self.isText = isText
    spool = Spool(in: environment.temporaryFolders)
    guard let file else {
      self.file = nil
      draft = nil
      return
    }
    self.file = file
    let path = file.hasPrefix("/") ? file : environment.workingFolder + "/" + file
    do {
      draft = try PrivateDraft(of: path)
    } catch { throw Self.error(error, file) }
  }

  /// Lets somebody append whole lines, and writes them when there are enough.
  mutating func append(_ body: (inout [UInt8]) -> Void) throws {
    body(&waiting)
    if waiting.count >= Self.portion { try flush() }
  }

  /// Writes what is left, and gives a file its name.
  consuming func finish() throws {
    try flush()
    guard let file else { return try print() }
    guard let draft = draft.take() else { return }
    do {
      try draft.publish()
    } catch { throw Self.error(error, file) }
  }

  private mutating func flush() throws {
    if let file {
      do {
        try draft?.write(waiting)
      } catch { throw Self.error(error, file) }
    } else {
      do {
        try spool.append(waiting)
      } catch {
        throw CommandError(
          .inputOutput,
          "The export cannot be put aside (\(error)): name a file with -o, or set TMPDIR to a "
            + "folder with more room.")
      }
    }
    waiting.removeAll(keepingCapacity: true)
  }

  private consuming func print() throws {
    let environment = environment
    let isText = isText
    var rest: [UInt8] = []
    do {
      try spool.forEachPortion { bytes in
        guard isText else { return try environment.printDocument(bytes) }
        rest += bytes
        // A line that is not ended yet would be ended by whoever prints it.
        guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else { return }
        try environment.print(String(decoding: rest[...end], as: UTF8.self))
        rest.removeSubrange(...end)
      }
    } catch let error as PlatformError {
      throw CommandError(.inputOutput, "What was put aside cannot be read (\(error)).")
    }
  }

  /// Runs what makes or fills a file.
  static func writing<Value: ~Copyable>(
    _ file: String, _ body: () throws(PlatformError) -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch { throw Self.error(error, file) }
  }

  /// What to tell a person who named a file that cannot be written.
  static func error(_ error: PlatformError, _ file: String) -> CommandError {
    if error.isExisting {
      return CommandError(
        .cannotCreate,
        "\(file.visible) is there already: name another file, or take it away first.")
    }
    if error.isNamed {
      return CommandError(
        .inputOutput,
        "\(file.visible) is there and whole, but the disk did not confirm it (\(error)): a power cut "
          + "may still take it away. Check the disk, and look whether it is there before you rely on it."
      )
    }
    return CommandError(
      error.isFull ? .inputOutput : .cannotCreate, "\(file.visible) cannot be written (\(error)).")
  }
}
