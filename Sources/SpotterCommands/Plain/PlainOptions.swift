/// Options of which the plain forms, `--option value` and `--flag`, can be set without the parser.
///
/// The argument parser learns a command's options by reflection, in each process anew, which takes
/// longer than all the work of the commands that are typed every day. It remains what declares the
/// options: what is said here only sets them, and a test holds it against the parser.
protocol PlainOptions {
  /// The options when none of them is given.
  static var unset: Self { get }

  /// Sets an option.
  ///
  /// - Parameters:
  ///   - option: What was typed, such as `--size` or `-s`.
  ///   - value: The word behind it.
  /// - Returns: Whether there is such an option here.
  mutating func set(_ option: String, to value: String) -> Bool

  /// Sets a flag, and says whether there is such a flag here.
  mutating func set(_ flag: String) -> Bool
}

extension PlainOptions {
  mutating func set(_ option: String, to value: String) -> Bool { false }
  mutating func set(_ flag: String) -> Bool { false }
}

/// A command whose plain lines are read without the parser.
protocol PlainCommand: EnvironmentCommand, PlainOptions {
  /// Sets the words that belong to no option, and says whether the command takes such words.
  mutating func set(words: [String]) -> Bool
}

extension PlainCommand {
  mutating func set(words: [String]) -> Bool { words.isEmpty }
}
