internal import SQLite

/// A CRC-64/XZ over the columns of a row: it notices what SQLite cannot, bits that flipped inside a
/// text or a number.
///
/// The polynomial is that of ECMA-182, reflected, as the xz format uses it; the check value of
/// "123456789" is 0x995DC9BBDF1939FA. It finds every error burst of up to 64 bits. It does not
/// guard against somebody who means harm: they can compute it too.
struct Checksum {
  private var state = UInt64.max

  /// Held here, so that not every byte asks whether they are there yet.
  private let tables = Self.tables

  var value: UInt64 { ~state }

  mutating func add(_ byte: UInt8) {
    state = tables[Int((state ^ UInt64(byte)) & 0xFF)] ^ (state >> 8)
  }

  mutating func add(_ bytes: Swift.Span<UInt8>) {
    var position = 0
    while position + 8 <= bytes.count {
      var word: UInt64 = 0
      for index in 0..<8 { word |= UInt64(bytes[position + index]) << (8 * index) }
      add(word)
      position += 8
    }
    while position < bytes.count {
      add(bytes[position])
      position += 1
    }
  }

  private mutating func add(_ text: String.UTF8View) {
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for byte in text {
      word |= UInt64(byte) << shift
      shift += 8
      if shift == 64 {
        add(word)
        (word, shift) = (0, 0)
      }
    }
    while shift > 0 {
      add(UInt8(truncatingIfNeeded: word))
      word >>= 8
      shift -= 8
    }
  }

  /// Adds eight bytes at once, the least significant first: each is looked up in a table of its own,
  /// for what it becomes when the bytes behind it have passed ("slicing by 8", Kounavis and Berry,
  /// IEEE Transactions on Computers 57, 2008).
  private mutating func add(_ word: UInt64) {
    let mixed = state ^ word
    var next: UInt64 = 0
    for index in 0..<8 {
      next ^= tables[(7 - index) << 8 | Int(mixed >> (8 * UInt64(index)) & 0xFF)]
    }
    state = next
  }

  private mutating func add(tag: UInt8, _ word: UInt64) {
    add(tag)
    add(word)
  }

  /// Adds a column's tag and value, the same for what is bound and for what is read back.
  mutating func add(_ value: SQLiteValue) {
    switch value {
    case .null: add(tag: 0, 0)
    case .integer(let integer): add(tag: 1, UInt64(bitPattern: integer))
    case .real(let real): add(tag: 2, real.bitPattern)
    case .text(let text):
      add(tag: 3, UInt64(text.utf8.count))
      add(text.utf8)
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

  /// Eight tables of 256: the first is for a byte that is the last, each other one for a byte with
  /// one more behind it.
  private static let tables: [UInt64] = {
    var tables: [UInt64] = (0..<256).map { byte in
      (0..<8).reduce(UInt64(byte)) { value, _ in
        value & 1 == 1 ? (value >> 1) ^ 0xC96C_5795_D787_0F42 : value >> 1
      }
    }
    for index in 256..<2048 {
      let before = tables[index - 256]
      tables.append(tables[Int(before & 0xFF)] ^ (before >> 8))
    }
    return tables
  }()
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
