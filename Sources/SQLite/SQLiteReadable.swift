/// A type that can be read out of one column.
///
/// Reading never guesses: what is stored is of the type that was asked for, or
/// the reading throws.
package protocol SQLiteReadable {
  /// Reads the column, or throws ``ResultCode/mismatch``.
  init(reading column: borrowing Column) throws(SQLiteError)
}

extension Int: SQLiteReadable {
  package init(reading column: borrowing Column) throws(SQLiteError) {
    guard column.type == .integer else { throw column.mismatch("an integer") }
    self = Int(column.integer)
  }
}

extension Bool: SQLiteReadable {
  /// Reads 1 as true and 0 as false, and no other number.
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
  package init(reading column: borrowing Column) throws(SQLiteError) {
    guard column.type == .text else { throw column.mismatch("text") }
    let bytes = column.bytes
    if bytes.isEmpty { try column.checkMemory() }
    // Not UTF8Span: it needs macOS 26, while Span reaches back to macOS 10.14.4.
    let text = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe String(validating: bytes, as: UTF8.self)
    }
    guard let text else { throw column.mismatch("well-formed UTF-8") }
    self = text
  }
}

extension [UInt8]: SQLiteReadable {
  package init(reading column: borrowing Column) throws(SQLiteError) {
    guard column.type == .blob else { throw column.mismatch("a blob") }
    let bytes = column.bytes
    if bytes.isEmpty { try column.checkMemory() }
    self = unsafe bytes.withUnsafeBufferPointer { unsafe [UInt8]($0) }
  }
}

extension SQLiteValue: SQLiteReadable {
  /// Reads whatever is stored.
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
  package init(reading column: borrowing Column) throws(SQLiteError) {
    self = column.isNull ? nil : try Wrapped(reading: column)
  }
}
