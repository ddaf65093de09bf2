extension LogCommand: PlainCommand {
  static var unset: LogCommand {
    var command = LogCommand()
    command.site = []
    command.observation = .unset
    command.gone = false
    command.allGone = false
    command.spot = nil
    command.new = nil
    command.photo = []
    command.occasion = .unset
    command.dryRun = false
    command.journal = .unset
    command.output = .unset
    return command
  }

  // `--new` may stand with a value and without one: that is for the parser to tell apart.
  mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--spot": spot = value
    case "--photo": photo = [value]
    default:
      return observation.set(option, to: value) || occasion.set(option, to: value)
        || journal.set(option, to: value)
    }
    return true
  }

  mutating func set(_ flag: String) -> Bool {
    switch flag {
    case "--gone": gone = true
    case "--all-gone": allGone = true
    case "--dry-run": dryRun = true
    default: return output.set(flag)
    }
    return true
  }

  mutating func set(words: [String]) -> Bool {
    site = words
    return true
  }
}

extension ObservationOptions: PlainOptions {
  static var unset: ObservationOptions {
    var options = ObservationOptions()
    options.size = nil
    options.colour = nil
    options.itch = nil
    options.pain = nil
    options.count = nil
    options.shape = nil
    options.symptom = []
    options.blanches = nil
    options.temperature = nil
    options.kind = nil
    options.confirmed = nil
    options.firstNoticed = nil
    options.note = nil
    return options
  }

  // What goes by several names is set once: of two the parser knows which counts.
  mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--size", "-s": return size.set(once: value)
    case "--colour", "--color", "-c": return colour.set(once: value)
    case "--itch", "-i": return itch.set(once: value)
    case "--pain", "-p": return pain.set(once: value)
    case "--count", "-n": return count.set(once: value)
    case "--shape": shape = value
    case "--symptom", "--symptoms":
      guard symptom.isEmpty else { return false }
      symptom = [value]
    case "--blanches": blanches = value
    case "--temperature": temperature = value
    case "--kind": kind = value
    case "--first-noticed": firstNoticed = value
    case "--note": note = value
    default: return false
    }
    return true
  }
}

extension String? {
  /// Sets what is not set yet, and says whether it was so.
  fileprivate mutating func set(once value: String) -> Bool {
    guard self == nil else { return false }
    self = value
    return true
  }
}
