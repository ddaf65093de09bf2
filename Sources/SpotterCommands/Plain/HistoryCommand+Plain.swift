extension HistoryCommand: PlainCommand {
  static var unset: HistoryCommand {
    var command = HistoryCommand()
    command.area = []
    command.spot = nil
    command.chart = false
    command.period = .unset
    command.output = .unset
    command.journal = .unset
    return command
  }

  mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--spot": spot = value
    default: return period.set(option, to: value) || journal.set(option, to: value)
    }
    return true
  }

  mutating func set(_ flag: String) -> Bool {
    switch flag {
    case "--chart": chart = true
    default: return output.set(flag)
    }
    return true
  }

  mutating func set(words: [String]) -> Bool {
    area = words
    return true
  }
}
