import ArgumentParser
import Foundation
import SQLite
import SpotterAnalysis
import SpotterCommands
import SpotterModel
import SpotterTestSupport
import Testing

@Suite("The documentation") struct DocumentationTests {
  static let commands = [
    "log", "due", "history", "spots", "report", "visit", "acknowledge", "care", "exposure", "edit",
    "void", "undo", "redo", "changes", "spot rename", "spot merge", "spot confirm",
    "photo list", "photo show", "photo export", "photo void",
    "purge", "import", "export", "backup", "restore", "verify",
    "settings list",
    "settings get",
    "settings set", "settings reset", "sites", "colours", "symptoms", "learn", "demo",
  ]

  let readme: String
  let world = TestWorld()

  init() throws {
    readme = try String(contentsOf: packageRoot().appending(path: "README.md"), encoding: .utf8)
  }

  @Test("knows every command of the tree") func tree() {
    let listed = Set(Self.commands.map { String($0.prefix { $0 != " " }) })
    #expect(
      Set(SpotterCommand.commands.compactMap { $0.configuration.commandName }) == listed)
  }

  @Test("names every command and every option in the README", arguments: commands)
  func readme(command: String) throws {
    let word = command.prefix { $0 != " " }
    let row = readme.split(separator: "\n").contains {
      $0.hasPrefix("| ") && ($0.contains("`spotter \(word)") || $0.contains("`\(word)`"))
    }
    #expect(row, "\(command)")
    let help = world.spotter("\(command) --help").output
    let options = Set(help.matches(of: /--[a-z][a-z-]+/).map { String($0.output) })
    for option in options.subtracting(["--help", "--version"]) {
      let isExplained =
        readme.contains("`\(option)`") || ["--color", "--symptoms"].contains(option)
      #expect(isExplained, "\(command) \(option)")
    }
  }

  @Test("has a help with two examples for every command", arguments: commands)
  func help(command: String) throws {
    let outcome = world.spotter("\(command) --help")
    #expect(outcome.status == 0)
    let examples = outcome.output.components(separatedBy: "EXAMPLES")
    #expect(examples.count == 2, "\(command)")
    #expect((examples.last ?? "").components(separatedBy: "  spotter ").count > 2, "\(command)")
    // An example that the parser had to wrap could not be copied.
    let lines = (examples.last ?? "").components(separatedBy: "\n\n")[0].split(separator: "\n")
    for example in lines { #expect(example.hasPrefix("  spotter "), "\(example)") }
    // Nor does a text read well of which the parser broke a line.
    let shown = Set(outcome.output.split(separator: "\n"))
    var types: [any ParsableCommand.Type] = [SpotterCommand.self]
    for word in command.split(separator: " ") {
      types = types[0].configuration.subcommands.filter {
        $0.configuration.commandName == String(word)
      }
      try #require(types.count == 1, "\(command)")
    }
    for said in types[0].configuration.discussion.split(separator: "\n") {
      #expect(shown.contains(said), "\(said)")
    }
    for line in outcome.output.split(separator: "\n") where line.hasPrefix("  -") {
      // An option without a word of help stands alone on its line, and so does its neighbour.
      #expect(line.count > 10, "\(line)")
    }
  }

  @Test("has no line that the parser broke at the root either") func rootHelp() {
    let shown = Set(world.spotter("--help").output.split(separator: "\n"))
    for said in SpotterCommand.configuration.discussion.split(separator: "\n") {
      #expect(shown.contains(said), "\(said)")
    }
  }

  @Test("names every exit code") func exitCodes() {
    for status in ExitStatus.allCases {
      let row = readme.split(separator: "\n").contains { line in
        line.hasPrefix("| \(status.rawValue) |")
          || line.hasPrefix("| 10, 11, 12, 13 |")
            && (10...13).contains(status.rawValue)
      }
      #expect(row, "\(status)")
    }
  }

  @Test("names every rule with its urgency group") func rules() {
    for rule in Rule.all {
      let row = readme.split(separator: "\n").first {
        $0.hasPrefix("| \(rule.code) `\(rule.name)` |")
      }
      let steps = rule.steps.reversed().map {
        $0.urgency == .selfCare ? "–" : $0.urgency.rawValue
      }
      let urgencies = " \(steps.joined(separator: ", ")) |"
      #expect(row?.hasSuffix(urgencies) == true, "\(rule.code): \(urgencies)")
    }
  }

  @Test("describes every table and column of the journal") func schema() throws {
    world.spotter("log chest")
    let database = try Database(.file(path: world.journal.path), .readOnly)
    let columns = try database.all(
      """
      SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
      WHERE t.type IN ('table', 'view') AND t.name NOT LIKE 'sqlite%'
      """, as: (String.self, String.self))
    #expect(columns.count > 100)
    for (table, column) in columns {
      let row = readme.split(separator: "\n").first { $0.hasPrefix("| `\(table)`") }
      #expect(row?.contains("`\(column)`") == true, "\(table).\(column)")
    }
    // And the other way round: every row of the README is a table, with no column too many.
    for row in readme.split(separator: "\n")
    where row.hasPrefix("| `") && row.contains("`checksum`") {
      let words = row.matches(of: /`([a-z_]+)`/).map { String($0.output.1) }
      let known = Set(columns.filter { $0.0 == words.first }.map(\.1))
      #expect(!known.isEmpty && Set(words.dropFirst()).isSubset(of: known), "\(row)")
    }
  }

  @Test("lists every setting with a meaning and a source") func settings() {
    for key in SettingKey.all {
      #expect(key.meaning.count > 10)
      #expect(!key.source.isEmpty)
      if !key.isOptional { #expect((try? key.checked(key.defaultText)) == key.defaultText) }
    }
    #expect(SettingKey.all.count == 49)
  }

  @Test("shows the demo as it is") func demo() {
    let shown = world.spotter("demo").output.split(separator: "\n").map(String.init)
    let blocks = readme.components(separatedBy: "```").filter { $0.hasPrefix("\n$ spotter ") }
    #expect(blocks.count == 2)
    for block in blocks {
      let lines = block.split(separator: "\n").map(String.init)
      #expect(lines.count > 10)
      for line in lines { #expect(shown.contains(line), "\(line)") }
    }
  }
}
