package import SpotterModel
internal import Platform
internal import SQLite

/// Why a journal could not be read or written: a sentence for the person, a status for the shell.
///
/// It never holds what a person wrote down.
package struct JournalError: SpotterError, Hashable {
  package var description: String
  package var status: ExitStatus

  /// Whether a file that was to be made is there and whole all the same, and only the disk's word
  /// for it is missing.
  package var isUnconfirmed = false

  /// Whether the command is done all the same, and only the disk's word for it is missing.
  package var isDone = false

  /// Whether nobody could look whether the command is done.
  package var isInDoubt = false

  /// What went wrong, without a word of what became of the journal: for those who know that.
  package let reason: String

  package init(_ status: ExitStatus, _ description: String, reason: String? = nil) {
    self.status = status
    self.description = description
    self.reason = reason ?? description
  }

  /// An error that may come at any moment.
  ///
  /// Whoever wrote before says so: see ``JournalStore/commit(_:)``.
  private init(unchangedBy reason: String, _ status: ExitStatus, _ advice: String = "") {
    self.init(
      status, "\(reason) Nothing was changed\(advice.isEmpty ? "." : "; \(advice)")", reason: reason
    )
  }
}

extension JournalError {
  static func missing(_ path: String) -> JournalError {
    JournalError(
      .missing,
      "There is no journal at \(path.visible) yet. Log a first entry to begin one, or name another "
        + "file with --journal.")
  }

  static func notAJournal(_ path: String, because reason: String) -> JournalError {
    JournalError(
      .data,
      "\(path.visible) is not a Spotter journal: \(reason). It was left as it is; name another file "
        + "with --journal.")
  }

  /// That what is to be restored is no copy of a journal.
  static func notACopy(_ file: String, because reason: String) -> JournalError {
    JournalError(
      .data,
      "\(file.visible) is no backup of a journal: \(reason). Nothing was restored; name another file "
        + "to restore.")
  }

  /// That a file is whole and has its name, which may not outlast a power cut.
  static func unconfirmed(_ path: String, _ error: PlatformError) -> JournalError {
    var unconfirmed = JournalError(
      .inputOutput,
      "\(path.visible) is there and whole, but the disk did not confirm it (\(error)): a power cut may "
        + "still take it away. Check the disk, and look whether it is there before you rely on it.")
    unconfirmed.isUnconfirmed = true
    return unconfirmed
  }

  static func newer(_ path: String, version: Int) -> JournalError {
    JournalError(
      .data,
      "\(path.visible) was written by a newer Spotter (its version is \(version), this one knows "
        + "up to \(Schema.version)). It was left as it is; update Spotter to read it.")
  }

  static func damaged(_ path: String, _ detail: String) -> JournalError {
    JournalError(
      .data,
      "\(path.visible) is damaged: \(detail). Copy the file before you do anything else; then "
        + "`spotter verify` names what is damaged, `spotter verify --salvage FILE` saves all that is "
        + "whole, and `spotter restore FILE` puts a backup in its place.")
  }

  /// What to tell a person about an error of the library.
  init(_ error: SQLiteError, path: String) {
    let file = path
    let path = path.visible
    switch error.code.primary {
    case .busy, .locked:
      self.init(
        .busy,
        "Another program holds \(path). Nothing was changed; try again when it has finished.")
    case .full:
      self.init(
        .inputOutput, "The disk is full. Nothing was changed in \(path); make room first.",
        reason: "The disk is full.")
    case .ioError:
      self.init(
        unchangedBy: "Reading or writing \(path) failed (SQLite \(error.code.rawValue)).",
        .inputOutput,
        "check the disk.")
    case .corrupt: self = .damaged(path, "SQLite finds its pages inconsistent")
    case .notADatabase: self = .notAJournal(path, because: "it is no SQLite file")
    case .readOnly:
      self.init(
        .inputOutput,
        "\(path) may only be read, not written. Nothing was changed in it; make it writable, with its "
          + "folder, or name another file with --journal.")
    case .cannotOpen:
      self.init(
        .inputOutput, "\(path) cannot be opened. Check who owns it and its folder's permissions.")
    case .noMemory:
      self.init(
        unchangedBy: "There is not enough memory for this.", .fault,
        "end other programs, and try again.")
    case .tooBig: self.init(.data, "That is too long for a journal: keep it under 1 MiB.")
    default:
      // A schema or a number that is damaged makes SQLite complain of what was asked.
      if let complaint = Inspection.complaint(ofJournalAt: file) {
        self = .damaged(file, complaint)
        return
      }
      // The library's own words name tables and columns, never values.
      self.init(
        .fault,
        "Spotter made a mistake (SQLite \(error.code.rawValue): \(error.message.visible)). Nothing "
          + "was changed; please report it.")
    }
  }
}
