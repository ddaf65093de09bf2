// Public, because that is what code that is inlined into other modules may call.
public import CSQLite

/// The type of a stored value: one of five, whatever the column was declared as.
@usableFromInline
package struct ColumnType: RawRepresentable, Hashable, Sendable {
  /// SQLite's number for the type.
  @usableFromInline
  package var rawValue: Int32

  @inlinable
  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// A whole number of up to 64 bits.
  @inlinable
  package static var integer: ColumnType { ColumnType(rawValue: SQLITE_INTEGER) }

  /// A floating-point number of 64 bits.
  @inlinable
  package static var real: ColumnType { ColumnType(rawValue: SQLITE_FLOAT) }

  /// Text, in the encoding of the database.
  @inlinable
  package static var text: ColumnType { ColumnType(rawValue: SQLITE_TEXT) }

  /// Bytes.
  @inlinable
  package static var blob: ColumnType { ColumnType(rawValue: SQLITE_BLOB) }

  /// No value.
  @inlinable
  package static var null: ColumnType { ColumnType(rawValue: SQLITE_NULL) }
}

extension ColumnType: CustomStringConvertible {
  @usableFromInline
  package var description: String {
    switch self {
    case .integer: "an integer"
    case .real: "a real number"
    case .text: "text"
    case .blob: "a blob"
    case .null: "null"
    default: "an unknown type"
    }
  }
}
