package import ArgumentParser
internal import Platform
internal import SpotterModel
internal import SpotterReports

/// Shows the program at work on a made-up journal, in a place of its own.
package struct DemoCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Show the program at work on a made-up journal.",
    discussion: """
      Three months of a made-up diary are put into a journal in a temporary folder;
      then an entry is logged, a history listed and drawn, and the weekly report run.
      Your own journal is not touched.

      EXAMPLES
        spotter demo
        spotter demo --keep          leave the made-up journal there, to try things on
      """)

  @Flag(help: "Leave the made-up journal in its place and say where it is.")
  var keep = false

  package init() {}

  /// What is shown, one command line a row.
  static let commandLines: [[String]] = [
    ["import", "diary.ndjson"],
    ["log", "left", "forearm", "--size", "5.5", "--colour", "red", "--itch", "5"],
    ["history", "left", "arm", "--last", "10d"],
    ["history", "left", "forearm", "--chart"],
    ["report"],
  ]

  package func run(in environment: Environment) throws {
    let folder = try temporaryFolder(in: environment)
    let files = ["diary.ndjson", "journal.db"].map { folder + "/" + $0 }
    defer {
      if !keep {
        for file in files { try? remove(file) }
        try? removeFolder(folder)
      }
    }
    let diary = DemoDiary.entries.map { $0.json.compactText + "\n" }.joined()
    do {
      try writePrivateFile(diary, at: files[0])
    } catch {
      throw CommandError(.cannotCreate, "\(files[0].visible) cannot be made (\(error)).")
    }
    let stage = environment.staged(in: folder, journal: files[1])
    let date = DemoDiary.today.spelledOut
    try environment.print("A made-up diary of three months; today is \(date).")
    for words in Self.commandLines {
      let line = "$ spotter " + words.joined(separator: " ")
      try environment.print("\n" + environment.style.paint(line, .bold))
      let status = SpotterCommand.run(words, in: stage)
      guard status == ExitStatus.done.rawValue else {
        throw CommandError(.fault, "The demo failed at `\(line)`, with status \(status).")
      }
    }
    if keep { try environment.print("\nThe journal is at \(files[1].visible).") }
  }

  private func temporaryFolder(in environment: Environment) throws -> String {
    let base = environment.variable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    let folder = "\(base)/spotter-demo-\(UInt64.random(in: 0...UInt64.max))"
    do {
      try createPrivateFolder(at: folder)
    } catch {
      throw CommandError(.cannotCreate, "\(folder.visible) cannot be made (\(error)).")
    }
    return folder
  }
}

extension Environment {
  /// The same world on the day of the demo, with the demo's journal.
  fileprivate func staged(in folder: String, journal: String) -> Environment {
    var stage = self
    stage.workingFolder = folder
    stage.variable = { $0 == "SPOTTER_JOURNAL" ? journal : nil }
    stage.now = { DemoDiary.now }
    stage.utcOffset = { _ in DemoDiary.utcOffset }
    return stage
  }
}
