import Foundation
import Testing

/// The tests that start processes, one after the other: at once they would fight for the machine,
/// and the moments that they wait for would pass elsewhere.
@Suite("End to end", .serialized) enum EndToEnd {}

/// The program as a person runs it: a process of its own, with a journal of its own.
struct Binary: Sendable {
  /// The program that was built beside these tests.
  static let path = folder.appending(path: "spotter").path(percentEncoded: false)

  /// How long a run may take before it counts as hanging.
  static let patience = 60.0

  /// What stands in the environment of every run, and nothing else but `PATH`.
  var environment: [String: String]

  /// - Parameter folder: Where the journal and everything else that a run may make is to lie.
  init(in folder: borrowing TemporaryFolder) {
    environment = [
      "HOME": folder.path, "TMPDIR": folder.path, "XDG_DATA_HOME": folder.file("data"),
      "SPOTTER_JOURNAL": folder.file("journal.db"), "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// What a run left behind.
  struct Result {
    /// The exit status; of a process that a signal ended, the signal's number, negative.
    var status: Int32
    var output: Data
    var errors: Data
    var seconds: Double

    var stdout: String { String(decoding: output, as: UTF8.self) }
    var stderr: String { String(decoding: errors, as: UTF8.self) }

    /// The lines of standard error.
    var complaints: [Substring] { stderr.split(separator: "\n") }
  }

  /// Runs the program to its end, or kills it when it has run for too long.
  func run(
    _ words: [String], with changes: [String: String] = [:], input: String = "",
    patience: Double = patience
  ) throws -> Result {
    try run(Self.path, words, with: changes, input: input, patience: patience)
  }

  /// Runs a shell script in which `"$0"` is the program, and `"$@"` are the words.
  func run(
    script: String, _ words: [String] = [], with changes: [String: String] = [:],
    patience: Double = patience
  ) throws -> Result {
    try run(
      "/bin/sh", ["-c", script, Self.path] + words, with: changes, input: "", patience: patience)
  }

  /// A process that was not started yet, with nothing on its standard input.
  func process(_ words: [String], program: String = path) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    // Where relative paths of the words lead to.
    if let home = environment["HOME"] { process.currentDirectoryURL = URL(filePath: home) }
    process.environment = environment.merging(inherited) { own, _ in own }
    process.standardInput = FileHandle.nullDevice
    return process
  }

  private func run(
    _ program: String, _ words: [String], with changes: [String: String], input: String,
    patience: Double
  ) throws -> Result {
    // Files, so that neither stream can fill up while the other one is read.
    let streams = try TemporaryFolder()
    try Data(input.utf8).write(to: URL(filePath: streams.file("input")))
    var changed = self
    changed.environment.merge(changes) { _, new in new }
    let process = changed.process(words, program: program)
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: streams.file("input")))
    process.standardOutput = try streams.writing("output")
    process.standardError = try streams.writing("errors")
    let start = Date()
    try process.run()
    if !process.wait(atMost: patience) {
      Issue.record("\(program) \(words) did not end within \(patience) seconds")
    }
    return Result(
      status: process.terminationReason == .exit
        ? process.terminationStatus : -process.terminationStatus,
      output: try Data(contentsOf: URL(filePath: streams.file("output"))),
      errors: try Data(contentsOf: URL(filePath: streams.file("errors"))),
      seconds: Date().timeIntervalSince(start))
  }

  private var inherited: [String: String] {
    ProcessInfo.processInfo.environment.filter { $0.key == "PATH" }
  }

  /// Where SwiftPM puts the products: the folder of the executable of the tests, or, on macOS, of
  /// the bundle that Swift's own runner loads.
  private static let folder: URL = {
    let words = CommandLine.arguments
    if let index = words.firstIndex(of: "--test-bundle-path"), index + 1 < words.count {
      let parts = words[index + 1].components(separatedBy: ".xctest")
      return URL(filePath: parts[0]).deletingLastPathComponent()
    }
    let executable = Bundle.main.executableURL ?? URL(filePath: words[0])
    return executable.resolvingSymlinksInPath().deletingLastPathComponent()
  }()
}

extension Process {
  /// Waits for the end, and brings it about when it does not come in time.
  ///
  /// - Returns: Whether it came by itself.
  @discardableResult
  func wait(atMost seconds: Double) -> Bool {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while isRunning, Date() < deadline { usleep(500) }
    let ended = !isRunning
    if !ended { kill(processIdentifier, SIGKILL) }
    waitUntilExit()
    return ended
  }
}

/// The numbers of the entries that `log` acknowledged, wherever it broke its lines.
func acknowledgedEntries(in answers: String) -> [Int] {
  guard answers.hasPrefix("Logged"), answers.hasSuffix("\n") else { return [] }
  return answers.replacing("\n", with: " ").components(separatedBy: "(entry ").dropFirst()
    .compactMap {
      Int($0.prefix { $0.isNumber })
    }
}

/// The number of the one entry that `log` acknowledged; half a line acknowledges nothing.
func acknowledgedEntry(in answer: String) -> Int? { acknowledgedEntries(in: answer).first }
