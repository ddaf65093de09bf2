import Foundation

extension Binary {
  /// Starts a shell for each list of words, lets all of them begin at once, and collects what they
  /// left behind.
  ///
  /// - Parameters:
  ///   - script: Waits for the file `"$1"`; `"$0"` is the program, and the words follow.
  ///   - words: What each shell gets.
  ///   - signal: The file that is made when all are started.
  /// - Returns: What each shell left behind.
  /// - Throws: What Foundation does when no process can be started.
  func together(
    _ script: String, _ words: [[String]], after signal: String
  ) throws -> [Result] {
    let streams = try TemporaryFolder()
    let start = Date()
    let processes = try words.enumerated().map { number, words in
      let process = process(["-c", script, Self.path, signal] + words, program: "/bin/sh")
      process.standardOutput = try streams.writing("output-\(number)")
      process.standardError = try streams.writing("errors-\(number)")
      try process.run()
      return process
    }
    try Data().write(to: URL(filePath: signal))
    return try processes.enumerated().map { number, process in
      process.wait(atMost: 2 * Self.patience)
      return Result(
        status: process.terminationReason == .exit
          ? process.terminationStatus : -process.terminationStatus,
        output: try Data(contentsOf: URL(filePath: streams.file("output-\(number)"))),
        errors: try Data(contentsOf: URL(filePath: streams.file("errors-\(number)"))),
        seconds: Date().timeIntervalSince(start))
    }
  }
}
