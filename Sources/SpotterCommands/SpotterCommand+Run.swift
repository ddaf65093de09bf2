internal import ArgumentParser
internal import SpotterModel

extension SpotterCommand {
  /// Runs a command line to its end.
  ///
  /// - Parameters:
  ///   - words: The words after the program's name; nil when they are not UTF-8.
  ///   - environment: The world; errors go to its `remark`.
  /// - Returns: The exit status.
  package static func run(_ words: [String]?, in environment: Environment) -> Int32 {
    do {
      guard let words else {
        throw CommandError.usage("A word of the command line is not UTF-8; type it again.")
      }
      let line = hoisted(words)
      if let command = plainCommand(line) {
        try command.run(in: environment)
        return ExitStatus.done.rawValue
      }
      var command = try parsed(line)
      if let command = command as? any EnvironmentCommand {
        try command.run(in: environment)
      } else {
        try command.run()
      }
      return ExitStatus.done.rawValue
    } catch {
      return report(error, in: environment)
    }
  }

  /// Reads the words by the command that they name alone, which spares the parser the other ten.
  ///
  /// What that does not take, a wish for help too, is left to the whole tree, whose messages are
  /// complete.
  static func parsed(_ words: [String]) throws -> any ParsableCommand {
    if let name = words.first,
      let command = commands.first(where: { $0.configuration.commandName == name }),
      command.configuration.subcommands.isEmpty,
      let parsed = try? command.parseAsRoot(Array(words.dropFirst())),
      type(of: parsed) == command
    {
      return parsed
    }
    return try parseAsRoot(words)
  }

  /// Puts a `--journal PATH` that stands in front of the command behind it, where it is declared.
  static func hoisted(_ words: [String]) -> [String] {
    guard words.count > 2, words[0] == "--journal" else { return words }
    let rest = words[2...]
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end]) + words[..<2] + rest[end...]
  }

  private static func report(_ error: any Error, in environment: Environment) -> Int32 {
    guard let error = error as? any SpotterError else { return end(error, in: environment) }
    if !error.description.isEmpty { environment.remark(error.description) }
    return error.status.rawValue
  }

  /// Help and version are no errors; all else from the parser is wrong usage.
  private static func end(_ error: any Error, in environment: Environment) -> Int32 {
    let message = fullMessage(for: error)
    switch exitCode(for: error) {
    case .success:
      do {
        try environment.print(message)
        return ExitStatus.done.rawValue
      } catch {
        return report(error, in: environment)
      }
    case .validationFailure:
      environment.remark(message.visibleLines)
      return ExitStatus.usage.rawValue
    default:
      environment.remark(
        "Spotter made a mistake (\(type(of: error))). Please report it.")
      return ExitStatus.fault.rawValue
    }
  }
}

extension String {
  /// The lines of the text, each made visible.
  fileprivate var visibleLines: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).visible }.joined(separator: "\n")
  }
}
