internal import CSQLite

/// A SQLite result code: an open set, because newer libraries add to it.
///
/// As a pattern, a primary code matches all of its extended ones:
///
///     catch SQLiteError where error.code ~= .constraint
///     switch error.code {
///     case .constraintUnique: …  // this one only
///     case .constraint: …        // every other constraint
///     default: …
///     }
package struct ResultCode: RawRepresentable, Hashable, Sendable {
  /// SQLite's number for the code.
  package var rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// The extended code number `detail` of a family.
  ///
  /// In C these are macros with arithmetic in them, which Swift does not import.
  private init(_ family: Int32, _ detail: Int32) {
    self.init(rawValue: family | detail << 8)
  }

  /// The low eight bits, which name the family that an extended code belongs to.
  package var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }

  /// SQLite's general sentence about the code.
  package var message: String { unsafe String(cString: sqlite3_errstr(rawValue)) }

  /// Whether `code` is the pattern, or an extended code of the pattern's family.
  package static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || pattern == code.primary
  }
}

extension ResultCode {
  /// No error.
  package static let ok = ResultCode(rawValue: SQLITE_OK)

  /// A mistake in the SQL, or a function's complaint.
  package static let error = ResultCode(rawValue: SQLITE_ERROR)

  /// Another statement or an undone change cut this one short.
  package static let abort = ResultCode(rawValue: SQLITE_ABORT)

  /// Another connection holds the lock.
  package static let busy = ResultCode(rawValue: SQLITE_BUSY)

  /// The same connection holds the lock.
  package static let locked = ResultCode(rawValue: SQLITE_LOCKED)

  /// Memory ran out.
  package static let noMemory = ResultCode(rawValue: SQLITE_NOMEM)

  /// The database or the file may not be written.
  package static let readOnly = ResultCode(rawValue: SQLITE_READONLY)

  /// The statement was told to stop.
  package static let interrupt = ResultCode(rawValue: SQLITE_INTERRUPT)

  /// The operating system failed to read, write or sync.
  package static let ioError = ResultCode(rawValue: SQLITE_IOERR)

  /// The disk failed to read a page: an extended code of ``ioError``.
  package static let unreadable = ResultCode(SQLITE_IOERR, 33)

  /// The file is damaged.
  package static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)

  /// The disk is full.
  package static let full = ResultCode(rawValue: SQLITE_FULL)

  /// The file cannot be opened.
  package static let cannotOpen = ResultCode(rawValue: SQLITE_CANTOPEN)

  /// The path is a folder's.
  package static let cannotOpenDirectory = ResultCode(SQLITE_CANTOPEN, 2)

  /// The path leads through a symbolic link.
  package static let cannotOpenSymbolicLink = ResultCode(SQLITE_CANTOPEN, 6)

  /// The schema changed under a running statement.
  package static let schema = ResultCode(rawValue: SQLITE_SCHEMA)

  /// A text, a blob or a statement is longer than its limit.
  package static let tooBig = ResultCode(rawValue: SQLITE_TOOBIG)

  /// A constraint of the schema was broken.
  package static let constraint = ResultCode(rawValue: SQLITE_CONSTRAINT)

  /// A value is of the wrong type.
  package static let mismatch = ResultCode(rawValue: SQLITE_MISMATCH)

  /// The call makes no sense: the programmer's mistake.
  package static let misuse = ResultCode(rawValue: SQLITE_MISUSE)

  /// Something is not allowed on this connection.
  package static let auth = ResultCode(rawValue: SQLITE_AUTH)

  /// There is no such placeholder.
  package static let range = ResultCode(rawValue: SQLITE_RANGE)

  /// The file is something other than a database.
  package static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)
}

/// The constraints, one by one: extended codes of ``constraint``.
extension ResultCode {
  /// A `CHECK` failed.
  package static let constraintCheck = ResultCode(SQLITE_CONSTRAINT, 1)

  /// A value is not of its column's type in a `STRICT` table.
  package static let constraintDataType = ResultCode(SQLITE_CONSTRAINT, 12)

  /// A foreign key leads nowhere.
  package static let constraintForeignKey = ResultCode(SQLITE_CONSTRAINT, 3)

  /// A `NOT NULL` column got `NULL`.
  package static let constraintNotNull = ResultCode(SQLITE_CONSTRAINT, 5)

  /// A primary key is taken.
  package static let constraintPrimaryKey = ResultCode(SQLITE_CONSTRAINT, 6)

  /// A trigger raised an error.
  package static let constraintTrigger = ResultCode(SQLITE_CONSTRAINT, 7)

  /// A value that must be unique is there already.
  package static let constraintUnique = ResultCode(SQLITE_CONSTRAINT, 8)
}
