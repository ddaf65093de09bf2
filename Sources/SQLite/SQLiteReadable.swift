/// A type that can be read out of one column.
///
/// Reading never guesses: what is stored is of the type that was asked for, or
/// the reading throws.
@usableFromInline
package protocol SQLiteReadable {
  /// Reads the column, or throws ``ResultCode/mismatch``.
  init(reading column: borrowing Column) throws(SQLiteError)
}

// What is `@inlinable` below, and what is only `@usableFromInline`, was
// measured: Swift 6.3.1 calls an `Int` that is inlinable through its witness.

extension Int: SQLiteReadable {
  @usableFromInline
  package init(reading column: borrowing Column) throws(SQLiteError) {
    guard column.type == .integer else { throw column.mismatch("an integer") }
    self = Int(column.integer)
  }
}

extension Bool: SQLiteReadable {
  /// Reads 1 as true and 0 as false, and no other number.
  @usableFromInline
  package init(reading column: borrowing Column) throws(SQLiteError) {
    guard column.type == .integer, (0...1).contains(column.integer) else {
      throw column.mismatch("0 or 1")
    }
    self = column.integer == 1
  }
}

extension Double: SQLiteReadable {
  /// Reads a real number, or an integer that a `Double` holds exactly, because
  /// `sum()` and `max()` over whole numbers return one.
  @inlinable
  package init(reading column: borrowing Column) throws(SQLiteError) {
    switch column.type {
    case .real:
      self = column.real
    case .integer:
      guard let exact = Double(exactly: column.integer) else {
        throw column.mismatch("a number that a Double holds exactly")
      }
      self = exact
    default:
      throw column.mismatch("a real number")
    }
  }
}

extension String: SQLiteReadable {
  /// Reads text, NUL characters and all, and refuses text that is not well-formed UTF-8.
  @usableFromInline
  package init(reading column: borrowing Column) throws(SQLiteError) {
    guard column.type == .text else { throw column.mismatch("text") }
    let bytes = column.bytes
    if bytes.isEmpty { try column.checkMemory() }
    let text = unsafe bytes.withUnsafeBufferPointer { unsafe String(wellFormed: $0) }
    guard let text else { throw column.mismatch("well-formed UTF-8") }
    self = text
  }
}

extension String {
  /// Copies a text of SQLite's, or is `nil` if it is not well-formed UTF-8.
  @unsafe
  fileprivate init?(wellFormed bytes: UnsafeBufferPointer<UInt8>) {
    // "Strings returned by sqlite3_column_text, even empty strings, are always
    // zero-terminated", and a C string is validated three times as fast as a
    // buffer. Only a text that holds a NUL itself has to take the slow way.
    if let start = unsafe UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self),
      let text = unsafe String(validatingCString: start), text.utf8.count == bytes.count
    {
      self = text
    } else if let text = unsafe String(validating: bytes, as: UTF8.self) {
      // Not UTF8Span: it needs macOS 26, while Span reaches back to macOS 10.14.4.
      self = text
    } else {
      return nil
    }
  }
}

extension [UInt8]: SQLiteReadable {
  @usableFromInline
  package init(reading column: borrowing Column) throws(SQLiteError) {
    guard column.type == .blob else { throw column.mismatch("a blob") }
    let bytes = column.bytes
    if bytes.isEmpty { try column.checkMemory() }
    self = unsafe bytes.withUnsafeBufferPointer { unsafe [UInt8]($0) }
  }
}

extension SQLiteValue: SQLiteReadable {
  /// Reads whatever is stored.
  @usableFromInline
  package init(reading column: borrowing Column) throws(SQLiteError) {
    switch column.type {
    case .null: self = .null
    case .integer: self = .integer(column.integer)
    case .real: self = .real(column.real)
    case .text: self = .text(try String(reading: column))
    case .blob: self = .blob(try [UInt8](reading: column))
    default: throw column.mismatch("a value")
    }
  }
}

extension Optional: SQLiteReadable where Wrapped: SQLiteReadable {
  /// Reads `NULL` as `nil`.
  @inlinable
  package init(reading column: borrowing Column) throws(SQLiteError) {
    self = column.isNull ? nil : try Wrapped(reading: column)
  }
}
