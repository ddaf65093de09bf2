extension VisitCommand: PlainCommand {
  static var unset: VisitCommand {
    var command = VisitCommand()
    command.last = standardPeriod
    command.asOf = nil
    command.spot = []
    command.withoutPhotos = false
    command.output = nil
    command.journal = .unset
    return command
  }

  mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--last": last = value
    case "--as-of": asOf = value
    case "--spot": spot = [value]
    case "-o", "--output": output = value
    default: return journal.set(option, to: value)
    }
    return true
  }

  mutating func set(_ flag: String) -> Bool {
    switch flag {
    case "--without-photos": withoutPhotos = true
    default: return false
    }
    return true
  }
}
