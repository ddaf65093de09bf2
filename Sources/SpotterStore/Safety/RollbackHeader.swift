internal import Platform

extension FileHeader {
  /// What a file begins with once SQLite has rolled back what a sudden end left half done.
  ///
  /// A power cut can garble the first sector of a file that is being written. Then only the
  /// rollback journal tells whose file it is (sqlite.org/fileformat2.html, section 3).
  ///
  /// - Parameter path: The file beside which the rollback journal lies.
  /// - Returns: The header as the rollback journal keeps it; nil when there is none, or it does not
  ///   keep the first page.
  static func rolledBack(at path: String) -> FileHeader? {
    let journal = path + "-journal"
    guard case (.regular(let size), let head)? = try? peek(at: journal, bytes: headLength),
      head.starts(with: journalStart),
      case (.regular, let bytes)? = try? peek(at: journal, bytes: size)
    else { return nil }
    return firstPage(in: bytes).map { FileHeader(Array($0)) }
  }

  private static let headLength = 28
  private static let journalStart: [UInt8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]

  /// The first bytes of page 1, whose record is in one of the journal's segments.
  private static func firstPage(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var place = 0
    while place + headLength <= bytes.count, bytes[place...].starts(with: journalStart) {
      let records = integer(bytes, at: place + 8)
      let sector = integer(bytes, at: place + 20)
      let page = integer(bytes, at: place + 24)
      guard sector >= headLength, page >= length else { return nil }
      place += sector
      for _ in 0..<records {
        guard place + page + 8 <= bytes.count else { return nil }
        if integer(bytes, at: place) == 1 { return bytes[(place + 4)..<(place + 4 + length)] }
        place += page + 8
      }
      place = (place + sector - 1) / sector * sector
    }
    return nil
  }
}
