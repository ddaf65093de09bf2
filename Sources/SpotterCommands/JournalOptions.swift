internal import ArgumentParser
internal import SpotterModel
internal import SpotterStore

/// Which journal a command reads and writes.
struct JournalOptions: ParsableArguments {
  @Option(
    name: .customLong("journal"),
    help: ArgumentHelp(
      "The journal's file.",
      discussion: "Else $SPOTTER_JOURNAL, else the one in $XDG_DATA_HOME/spotter.",
      valueName: "path"),
    completion: .file())
  var path: String?

  init() {}

  /// The journal's absolute path.
  ///
  /// - Throws: ``CommandError`` for a name that programs would take for something else.
  func location(in environment: Environment) throws -> String {
    try Self.location(of: path, in: environment)
  }

  /// The absolute path of a journal that may have been named.
  ///
  /// - Throws: ``CommandError`` for a name that programs would take for something else.
  static func location(of path: String?, in environment: Environment) throws -> String {
    let path =
      try path ?? environment.variable("SPOTTER_JOURNAL").nonEmpty
      ?? environment.defaultJournal
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw CommandError.usage("--journal takes the path of a file.")
    }
    guard path.last != "/" else {
      throw CommandError(.data, "\(path.visible) names a folder: add the name of a file in it.")
    }
    let name = path.split(separator: "/").last ?? ""
    guard !name.lowercased().hasPrefix("file:") else {
      throw CommandError(
        .data,
        "\(path.visible) looks like a URI, which other programs would read as another file. Name "
          + "the journal by a path, such as journal.db.")
    }
    return path.hasPrefix("/") ? path : environment.workingFolder + "/" + path
  }

  /// The journal, which must exist.
  ///
  /// - Parameters:
  ///   - environment: Where the command runs.
  ///   - patience: For how many milliseconds to wait for another program; nil for the usual time.
  /// - Returns: The journal.
  /// - Throws: ``CommandError`` and `JournalError`.
  func open(in environment: Environment, patience: Int? = nil) throws -> JournalStore {
    let store = try JournalStore(opening: location(in: environment), patience: patience)
    environment.tell(of: store.upgrade)
    return store
  }

  /// The journal, made if there is none.
  func create(in environment: Environment) throws -> JournalStore {
    let store = try JournalStore(
      creating: location(in: environment), uuid: randomUUID(),
      at: environment.now().secondsSince1970)
    environment.tell(of: store.upgrade)
    return store
  }

  /// The settings, which are the defaults where there is no journal yet.
  func settings(in environment: Environment) throws -> Settings {
    let path = try location(in: environment)
    guard try JournalStore.exists(at: path) else { return Settings() }
    return try open(in: environment).settings()
  }
}

/// A random UUID (RFC 9562, version 4), in lower case.
func randomUUID() -> String {
  var bytes = (0..<16).map { _ in UInt8.random(in: 0...255) }
  bytes[6] = bytes[6] & 0x0F | 0x40
  bytes[8] = bytes[8] & 0x3F | 0x80
  return uuidText(bytes)
}

extension Environment {
  /// Says where a journal lies as it was before it was brought up to date.
  fileprivate func tell(of upgrade: Upgrade?) {
    guard let upgrade else { return }
    remark(
      "The journal was brought up to date, from version \(upgrade.from) to \(upgrade.to). As it was "
        + "before, it is \(upgrade.copy.visible).")
  }

  fileprivate var defaultJournal: String {
    get throws {
      if let data = variable("XDG_DATA_HOME").nonEmpty, data.hasPrefix("/") {
        return data + "/spotter/journal.db"
      }
      guard let home = variable("HOME").nonEmpty else {
        throw CommandError.usage("There is no home folder: name a journal with --journal.")
      }
      #if os(macOS)
        return home + "/Library/Application Support/spotter/journal.db"
      #else
        return home + "/.local/share/spotter/journal.db"
      #endif
    }
  }
}

extension String? {
  fileprivate var nonEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
