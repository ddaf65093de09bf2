/// One value in SQLite's own five terms.
package enum SQLiteValue: Hashable, Sendable {
  /// No value.
  case null

  /// A whole number.
  case integer(Int64)

  /// A floating-point number; NaN is refused when it is bound.
  case real(Double)

  /// A text, which may hold NUL characters.
  case text(String)

  /// Bytes, or none.
  case blob([UInt8])
}

/// A type that can stand in for a statement's placeholder.
package protocol SQLiteBindable {
  /// What to store.
  var sqliteValue: SQLiteValue { get }
}

extension SQLiteValue: SQLiteBindable {
  package var sqliteValue: SQLiteValue { self }
}

extension Int: SQLiteBindable {
  package var sqliteValue: SQLiteValue { .integer(Int64(self)) }
}

extension Bool: SQLiteBindable {
  /// 1 for true and 0 for false, as SQL has it.
  package var sqliteValue: SQLiteValue { .integer(self ? 1 : 0) }
}

extension Double: SQLiteBindable {
  package var sqliteValue: SQLiteValue { .real(self) }
}

extension String: SQLiteBindable {
  package var sqliteValue: SQLiteValue { .text(self) }
}

extension [UInt8]: SQLiteBindable {
  package var sqliteValue: SQLiteValue { .blob(self) }
}

extension Optional: SQLiteBindable where Wrapped: SQLiteBindable {
  /// `NULL` for `nil`.
  package var sqliteValue: SQLiteValue { self?.sqliteValue ?? .null }
}
