internal import CBaseline

/// Two ways to do the same work, timed in turn.
struct Comparison {
  let name: String
  let rows: Int
  private var times: [(c: Double, swift: Double)] = []

  /// The two did not do the same work, or one of them failed.
  struct Mismatch: Error {
    let name: String
    let c: Int
    let swift: Int
  }

  /// Times one pair to warm up, which is not counted, and then the others.
  ///
  /// Each side is given a stopwatch to run the timed part in, and returns a
  /// checksum, which must be the other's.
  init(
    _ name: String, rows: Int, pairs: Int,
    c: (Stopwatch) throws -> Int, swift: (Stopwatch) throws -> Int
  ) throws {
    (self.name, self.rows) = (name, rows)
    for pair in 0...pairs {
      let (cWatch, swiftWatch) = (Stopwatch(), Stopwatch())
      let (cSum, swiftSum) = (try c(cWatch), try swift(swiftWatch))
      guard cSum > 0, cSum == swiftSum else {
        throw Mismatch(name: name, c: cSum, swift: swiftSum)
      }
      if pair > 0 { times.append((Double(cWatch.nanoseconds), Double(swiftWatch.nanoseconds))) }
    }
  }

  /// One line of the table: both medians in nanoseconds a row, and the Swift
  /// rate relative to C's, pair by pair.
  var line: String {
    let ratios = times.map { $0.c / $0.swift }.sorted()
    let columns = [
      name, nanoseconds(times.map(\.c)), nanoseconds(times.map(\.swift)),
      ratios.first.map(twoPlaces) ?? "", twoPlaces(median(ratios)),
      ratios.last.map(twoPlaces) ?? "",
    ]
    return "| " + columns.joined(separator: " | ") + " |"
  }

  static let header = """
    | Loop | C, ns a row | Swift, ns a row | Swift's rate, C = 1: least | median | most |
    | :-- | --: | --: | --: | --: | --: |
    """

  private func nanoseconds(_ times: [Double]) -> String {
    String(Int((median(times) / Double(rows)).rounded()))
  }
}

/// Takes the processor time of the part of a run that counts.
final class Stopwatch {
  private(set) var nanoseconds: Int64 = 0

  func callAsFunction<Result>(_ body: () throws -> Result) rethrows -> Result {
    let start = cbaseline_thread_nanoseconds()
    defer { nanoseconds += cbaseline_thread_nanoseconds() - start }
    return try body()
  }
}

private func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

private func twoPlaces(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let digits = String(hundredths % 100)
  return "\(hundredths / 100).\(digits.count == 1 ? "0" : "")\(digits)"
}
