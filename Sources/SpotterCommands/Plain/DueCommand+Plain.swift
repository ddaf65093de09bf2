extension DueCommand: PlainCommand {
  static var unset: DueCommand {
    var command = DueCommand()
    command.quiet = false
    command.output = .unset
    command.journal = .unset
    return command
  }

  mutating func set(_ option: String, to value: String) -> Bool {
    journal.set(option, to: value)
  }

  mutating func set(_ flag: String) -> Bool {
    guard flag == "--quiet" else { return output.set(flag) }
    quiet = true
    return true
  }
}
