internal import Platform

/// How far a file of SQLite falls short of what its header says.
struct Shortfall: CustomStringConvertible {
  /// The bytes that are there, and those that there should be.
  let present: Int
  let expected: Int

  /// Nil for a file that is long enough, or whose header does not tell.
  ///
  /// It must not be open in this process: see `ReadableFile`.
  init?(_ path: String) {
    guard let file = try? ReadableFile(JournalFile.resolved(path)),
      let header = try? file.read(at: 0, count: 100), header.count == 100
    else { return nil }
    func number(at position: Int, _ count: Int) -> Int {
      header[position..<(position + count)].reduce(0) { $0 << 8 | Int($1) }
    }
    // SQLite's file format, 1.3: 1 means 65,536; the number of pages counts where the two numbers of
    // changes agree.
    let size = number(at: 16, 2) == 1 ? 65_536 : number(at: 16, 2)
    guard number(at: 24, 4) == number(at: 92, 4) else { return nil }
    present = file.size
    expected = size * number(at: 28, 4)
    guard present < expected else { return nil }
  }

  var description: String {
    "its end is missing: it has \(present) bytes, and should have \(expected)"
  }
}
