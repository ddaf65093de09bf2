internal import ArgumentParser

extension SpotterCommand {
  /// The commands that are typed every day or run at every prompt, and the page, which is waited for.
  static let plainCommands: [any PlainCommand.Type] = [
    LogCommand.self, HistoryCommand.self, ReportCommand.self, DueCommand.self, VisitCommand.self,
  ]

  /// The command of a plain line, or nil for a line that is the parser's to read or to refuse.
  static func plainCommand(_ words: [String]) -> (any EnvironmentCommand)? {
    guard let name = words.first,
      let type = plainCommands.first(where: { $0.configuration.commandName == name })
    else { return nil }
    return command(type, words.dropFirst())
  }

  private static func command<Command: PlainCommand>(
    _ type: Command.Type, _ words: ArraySlice<String>
  ) -> (any EnvironmentCommand)? {
    Command(plain: words)
  }
}

extension PlainCommand {
  /// Reads a line of options that are given once, each with its value in a word of its own, of flags
  /// and of words without a dash; nil for any other line, and for one that the command refuses.
  init?(plain words: ArraySlice<String>) {
    self = .unset
    var rest = words
    var free: [String] = []
    var given: [String] = []
    while let word = rest.popFirst() {
      guard word.utf8.first == dash else {
        free.append(word)
        continue
      }
      guard !given.contains(word) else { return nil }
      given.append(word)
      if set(word) { continue }
      guard let value = rest.popFirst(), value.utf8.first != dash || value == "-",
        set(word, to: value)
      else {
        return nil
      }
    }
    guard set(words: free), (try? validate()) != nil else { return nil }
  }
}

private let dash = UInt8(ascii: "-")
