internal import CBaseline

/// Takes the processor time of the part of a run that counts.
final class Stopwatch {
  private(set) var nanoseconds: Int64 = 0

  func callAsFunction<Result>(_ body: () throws -> Result) rethrows -> Result {
    let start = cbaseline_thread_nanoseconds()
    defer { nanoseconds += cbaseline_thread_nanoseconds() - start }
    return try body()
  }
}
