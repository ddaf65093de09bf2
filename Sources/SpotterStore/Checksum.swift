internal import SQLite

/// A CRC-64/XZ over the columns of a row: it notices what SQLite cannot, bits that flipped inside a
/// text or a number.
///
/// The polynomial is that of ECMA-182, reflected, as the xz format uses it; the check value of
/// "123456789" is 0x995DC9BBDF1939FA. It finds every error burst of up to 64 bits. It does not
/// guard against somebody who means harm: they can compute it too.
struct Checksum {
  private var state = UInt64.max

  var value: UInt64 { ~state }

  mutating func add(_ byte: UInt8) {
    state = Self.table[Int((state ^ UInt64(byte)) & 0xFF)] ^ (state >> 8)
  }

  mutating func add(_ bytes: Swift.Span<UInt8>) {
    for index in bytes.indices { add(bytes[index]) }
  }

  private mutating func add(tag: UInt8, _ word: UInt64) {
    add(tag)
    for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: word >> shift)) }
  }

  /// Adds a column's tag and value, the same for what is bound and for what is read back.
  mutating func add(_ value: SQLiteValue) {
    switch value {
    case .null: add(tag: 0, 0)
    case .integer(let integer): add(tag: 1, UInt64(bitPattern: integer))
    case .real(let real): add(tag: 2, real.bitPattern)
    case .text(let text):
      add(tag: 3, UInt64(text.utf8.count))
      for byte in text.utf8 { add(byte) }
    case .blob(let bytes):
      add(tag: 4, UInt64(bytes.count))
      add(bytes.span)
    }
  }

  /// Adds a column of a row without copying it.
  mutating func add(_ column: borrowing Column) {
    switch column.type {
    case .integer: add(tag: 1, UInt64(bitPattern: column.integer))
    case .real: add(tag: 2, column.real.bitPattern)
    case .text, .blob:
      let bytes = column.bytes
      add(tag: column.type == .text ? 3 : 4, UInt64(bytes.count))
      add(bytes)
    default: add(tag: 0, 0)
    }
  }

  private static let table: [UInt64] = (0..<256).map { byte in
    (0..<8).reduce(UInt64(byte)) { value, _ in
      value & 1 == 1 ? (value >> 1) ^ 0xC96C_5795_D787_0F42 : value >> 1
    }
  }
}

extension [SQLiteValue] {
  /// The values of a row, followed by their checksum.
  var sealed: [SQLiteValue] {
    var checksum = Checksum()
    for value in self { checksum.add(value) }
    return self + [.integer(Int64(bitPattern: checksum.value))]
  }
}

extension Row {
  /// Whether the row's last column is the checksum of those before it.
  var isWhole: Bool {
    var checksum = Checksum()
    for position in 0..<(count - 1) { checksum.add(column(at: position)) }
    let stored = column(at: count - 1)
    return stored.type == .integer && UInt64(bitPattern: stored.integer) == checksum.value
  }

  /// Compares the row's last column with the checksum of those before it.
  ///
  /// - Throws: ``DamagedRow`` when they differ.
  func verify(_ table: String) throws {
    guard isWhole else {
      let key = column(at: 0)
      throw DamagedRow(table: table, id: key.type == .integer ? Int(key.integer) : nil)
    }
  }
}

/// A row whose checksum does not fit its columns.
struct DamagedRow: Error {
  var table: String

  /// The row's number, in the tables that have one.
  var id: Int?
}
