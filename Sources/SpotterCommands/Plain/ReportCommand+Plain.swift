extension ReportCommand: PlainCommand {
  static var unset: ReportCommand {
    var command = ReportCommand()
    command.asOf = nil
    command.last = standardPeriod
    command.persistDays = nil
    command.whatIf = nil
    command.explain = false
    command.exitCode = false
    command.output = .unset
    command.journal = .unset
    return command
  }

  mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--as-of": asOf = value
    case "--last": last = value
    case "--persist-days": persistDays = value
    case "--what-if": whatIf = value
    default: return journal.set(option, to: value)
    }
    return true
  }

  mutating func set(_ flag: String) -> Bool {
    switch flag {
    case "--explain": explain = true
    case "--exit-code": exitCode = true
    default: return output.set(flag)
    }
    return true
  }
}
