package import SpotterModel

/// One thing in a journal that is not as it was written.
package struct Damage: Hashable, Sendable {
  /// What is wrong with it.
  package enum Reason: String, Sendable {
    /// Its bytes differ from its checksum.
    case checksum
    /// It stands on a page that cannot be read.
    case unreadable
    /// It names something that is not there.
    case reference
    /// The picture differs from its digest, or is not there.
    case picture
    /// SQLite finds its pages or indexes inconsistent.
    case pages
    /// A table, index or view is not the one that Spotter made.
    case schema
    /// The next row of it would get a number that another one has, or none.
    case numbering
  }

  package var reason: Reason

  /// The table that it stands in, where there is one.
  package var table: String?

  /// Its number in the table, where rows have one; of an entry, the entry's.
  package var row: Int?

  /// Whether it is an entry.
  package var isEntry = false

  /// The day of the entry, as far as it can be read.
  package var day: Day?

  /// What SQLite says of it; never what a person wrote down.
  package var detail: String?
}

extension Damage {
  /// What is wrong with a file that nothing but its first bytes keep from being a journal.
  static let header = "its first bytes are not those of a SQLite file"
}

extension Damage: CustomStringConvertible {
  /// What it is and what is wrong, such as "entry 17 (2026-03-01) differs from its checksum".
  package var description: String { "\(subject) \(complaint)" }

  private var subject: String {
    let number = row.map { " \($0)" } ?? ""
    let date = day.map { " (\($0))" } ?? ""
    if isEntry, row != nil { return "entry\(number)\(date)" }
    switch (reason, table, row) {
    case (.pages, _, _): return "the file:"
    case (.schema, let name?, _): return "\(name.visible)"
    case (_, "journal"?, _): return "what the journal is known by"
    case (_, "photo_data"?, _?): return "picture\(number)"
    case (_, let name?, nil): return "the table \(name)"
    case (_, let name?, _): return "row\(number) of the table \(name)"
    default: return "the file"
    }
  }

  private var complaint: String {
    switch reason {
    case .checksum: "differs from its checksum"
    case .unreadable: "cannot be read"
    case .numbering: "is not numbered on from its last row"
    case .reference: "names something that is not there"
    case .picture:
      isEntry ? "has a picture that is damaged or missing" : "differs from its digest"
    case .pages: detail?.visible ?? "is inconsistent"
    case .schema: detail?.visible ?? "is not as Spotter made it"
    }
  }
}
