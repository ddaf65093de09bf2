/// The parts of a SQLite file's first 100 bytes that tell whose it is, and how to read it
/// (sqlite.org/fileformat2.html, section 1.3).
struct FileHeader {
  static let length = 100

  /// What every SQLite file begins with.
  private static let start = Array("SQLite format 3\0".utf8)

  /// The fields that are the same in every journal: where they stand, what they are, and what else
  /// SQLite would take.
  ///
  /// They are the versions of the format for writing and reading, where 2 asks for a write-ahead log; three
  /// fractions; the format of the schema; and UTF-8.
  private static let fields: [(offset: Int, bytes: [UInt8], others: [[UInt8]])] = [
    (18, [1, 1], [[2, 2]]), (21, [64, 32, 32], []), (44, [0, 0, 0, 4], []), (56, [0, 0, 0, 1], []),
  ]

  /// Whether SQLite made the file.
  let isSQLite: Bool

  /// Whether nothing in it keeps SQLite from a journal that is whole.
  let isSound: Bool

  let applicationID: Int
  let userVersion: Int

  init(_ bytes: [UInt8]) {
    let isLong = bytes.count == Self.length
    isSQLite = isLong && bytes.starts(with: Self.start)
    isSound = isSQLite && Self.mended(bytes) == bytes
    userVersion = isLong ? Int(Int32(truncatingIfNeeded: Self.integer(bytes, at: 60))) : 0
    applicationID = isLong ? Self.integer(bytes, at: 68) : 0
  }

  /// The first bytes of a journal with what is not sound put right.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count == length else { return bytes }
    var mended = bytes
    mended.replaceSubrange(0..<start.count, with: start)
    let pageSize = Int(bytes[16]) << 8 + Int(bytes[17])
    let isPageSize = pageSize == 1 || pageSize >= 512 && pageSize & (pageSize - 1) == 0
    if !isPageSize { mended.replaceSubrange(16..<18, with: [0x10, 0]) }
    for field in fields {
      let place = field.offset..<field.offset + field.bytes.count
      let found = Array(bytes[place])
      if !field.others.contains(found) { mended.replaceSubrange(place, with: field.bytes) }
    }
    return mended
  }

  static func integer(_ bytes: [UInt8], at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 + Int($1) }
  }
}
