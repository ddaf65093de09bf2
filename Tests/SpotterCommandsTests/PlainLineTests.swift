import ArgumentParser
import Foundation
import SpotterTestSupport
import Testing

@testable import SpotterCommands

/// What is read without the parser is what the parser reads.
@Suite("A plain line") struct PlainLineTests {
  @Test("is read as the parser reads it, at random") func differential() throws {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["SPOTTER_SEED"].flatMap(UInt64.init) ?? .random(in: 0...9_999_999)
    let count = environment["SPOTTER_LINES"].flatMap(Int.init) ?? 1_000
    var random = SeededGenerator(seed: seed)
    var plain = 0
    for _ in 0..<count {
      let type = try #require(SpotterCommand.plainCommands.randomElement(using: &random))
      let line = Self.line(for: type, &random)
      guard let read = Self.plainly(type, line) else { continue }
      plain += 1
      let parsed = try? type.parseAsRoot(line)
      let isSame = parsed.map(Self.content) == Self.content(read)
      #expect(isSame, "\(line), SPOTTER_SEED=\(seed)")
    }
    // A test of lines that all go to the parser would test nothing.
    #expect(plain > count / 10 && plain < count)
  }

  @Test("is told apart from one that is read otherwise") func control() throws {
    let line = ["left", "forearm", "--size", "6", "--gone"]
    let read = try #require(Self.plainly(LogCommand.self, line))
    for other in [
      ["left", "forearm", "--size", "6"], ["forearm", "--size", "6", "--gone"],
      ["left", "forearm", "--itch", "6", "--gone"],
    ] {
      #expect(Self.content(try LogCommand.parseAsRoot(other)) != Self.content(read), "\(other)")
    }
  }

  @Test(
    "may have any option of its command", arguments: SpotterCommand.plainCommands.map { $0.name })
  func options(name: String) throws {
    let type = try #require(SpotterCommand.plainCommands.first { $0.name == name })
    for option in Self.names(of: type) where !Self.leftToTheParser.contains(option) {
      let isRead = Self.plainly(type, [option, "7d"]) != nil || Self.plainly(type, [option]) != nil
      #expect(isRead, "\(option) of \(name) is slow")
    }
  }

  @Test(
    "is left to the parser when it is not plain",
    arguments: [
      "log --help", "log -h", "log chest --size=6", "log chest -s6", "log chest --size",
      "log chest --size -6",
      "log chest --size 6 --size 7", "log chest --size 6 -s 7", "log chest --new",
      "log chest --new other",
      "log -- chest", "log chest --nothing", "log chest --gone --gone", "history --json --csv",
      "history chest --spot chest", "due --quiet --json", "due now", "report chest", "spots",
      "help log", "",
    ]) func notPlain(line: String)
  {
    #expect(SpotterCommand.plainCommand(line.split(separator: " ").map(String.init)) == nil)
  }
}

extension PlainLineTests {
  private static let leftToTheParser: Set<String> = [
    "--new", "--confirmed", "--no-confirmed", "--help", "-h", "--version",
  ]

  private static func plainly(_ type: any PlainCommand.Type, _ line: [String]) -> (
    any ParsableCommand
  )? {
    type.init(plain: line[...])
  }

  /// All that a command holds, the values of its options and of their groups among it.
  private static func content(_ command: any ParsableCommand) -> String {
    var text = ""
    dump(command, to: &text)
    // The title of a group is for help alone.
    return text.split(separator: "\n").filter { !$0.contains(" title: ") }.joined(separator: "\n")
  }

  private static func names(of type: any PlainCommand.Type) -> [String] {
    let lines = type.helpMessage(columns: 200).split(separator: "\n").map {
      $0.drop { $0 == " " }
    }
    let names = lines.filter { $0.hasPrefix("-") }.flatMap { $0.split { " ,/".contains($0) } }
    return names.filter { $0.hasPrefix("-") }.map(String.init)
  }

  private static func line(
    for type: any PlainCommand.Type, _ random: inout SeededGenerator
  ) -> [String] {
    let options = names(of: type)
    let values = ["6", "", "left", "forearm", "a b", "-1", "--", "~12", "é", "--size", "x=y", "7d"]
    return (0..<Int.random(in: 0...6, using: &random)).flatMap { _ -> [String] in
      let option = options.randomElement(using: &random) ?? "--json"
      let value = values.randomElement(using: &random) ?? "6"
      return switch Int.random(in: 0...9, using: &random) {
      case 0...4: [option, value]
      case 5...6: [option]
      case 7: ["\(option)=\(value)"]
      default: [value]
      }
    }
  }
}

extension PlainCommand {
  fileprivate static var name: String { configuration.commandName ?? "" }
}
