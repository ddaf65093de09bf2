internal import ArgumentParser
@testable internal import SpotterCommands
@testable internal import SpotterModel

extension FuzzTarget {
  /// A command line, its words ended by NUL as the system hands them over.
  ///
  /// Read plainly, by the command that it names and by the whole tree it must be the same.
  static let words = FuzzTarget(name: "words", longest: 192) { bytes in
    let words = bytes.split(separator: 0, omittingEmptySubsequences: false).map { Array($0).text }
    let line = SpotterCommand.hoisted(words)
    let plain = SpotterCommand.plainCommand(line).map(content)
    do {
      let parsed = content(try SpotterCommand.parsed(line))
      expect(plain == nil || plain == parsed, "\(plain ?? "") is not \(parsed)")
      let whole = content(try SpotterCommand.parseAsRoot(line))
      expect(whole == parsed, "\(parsed) is not \(whole)")
    } catch {
      let message = SpotterCommand.fullMessage(for: error)
      expect(plain == nil, "\(message), but plainly it is read as \(plain ?? "")")
      let status = SpotterCommand.exitCode(for: error)
      expect(status == .success || status == .validationFailure, "\(status): \(message)")
      expect(status == .success || message.hasPrefix("Error: "), message)
    }
  }

  /// All that a command holds, the values of its options and of their groups among it.
  private static func content(_ command: any ParsableCommand) -> String {
    var text = ""
    dump(command, to: &text)
    // The title of a group is for help alone.
    return text.split(separator: "\n").filter { !$0.contains(" title: ") }.joined(separator: "\n")
  }
}
