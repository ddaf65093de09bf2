/// Several ways to do the same work.
struct Loop {
  /// One way: runs, with the part that counts within the stopwatch, and
  /// returns a checksum, which must be that of all others.
  typealias Way = (Stopwatch) throws -> Int

  let name: String
  let rows: Int
  let ways: [(name: String, run: Way)]

  /// - Parameters:
  ///   - name: What is done, as it stands in the table.
  ///   - rows: How many rows that is.
  ///   - c: In plain C.
  ///   - swift: With the layer that is measured.
  ///   - grdb: With GRDB, row by row.
  ///   - records: With GRDB's Codable records.
  init(
    name: String, rows: Int, c: @escaping Way, swift: @escaping Way, grdb: Way? = nil,
    records: Way? = nil
  ) {
    (self.name, self.rows) = (name, rows)
    let all: [(String, Way?)] = [
      ("C", c), ("Swift", swift), ("GRDB", grdb), ("GRDB Codable", records),
    ]
    ways = all.compactMap { name, way in way.map { (name, $0) } }
  }

  /// Two ways did not do the same work, or one of them failed.
  struct Mismatch: Error {
    let loop: String
    let sums: [Int]
  }

  /// Runs all ways once, in turn.
  ///
  /// - Returns: The nanoseconds of each.
  func round() throws -> [Int64] {
    var times: [Int64] = []
    var sums: [Int] = []
    for way in ways {
      let stopwatch = Stopwatch()
      sums.append(try way.run(stopwatch))
      times.append(stopwatch.nanoseconds)
    }
    guard let first = sums.first, first > 0, sums.allSatisfy({ $0 == first }) else {
      throw Mismatch(loop: name, sums: sums)
    }
    return times
  }
}
