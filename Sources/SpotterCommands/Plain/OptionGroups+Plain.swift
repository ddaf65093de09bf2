extension JournalOptions: PlainOptions {
  static var unset: JournalOptions {
    var options = JournalOptions()
    options.path = nil
    return options
  }

  mutating func set(_ option: String, to value: String) -> Bool {
    guard option == "--journal" else { return false }
    path = value
    return true
  }
}

extension JSONOption: PlainOptions {
  static var unset: JSONOption {
    var options = JSONOption()
    options.isJSON = false
    return options
  }

  mutating func set(_ flag: String) -> Bool {
    guard flag == "--json" else { return false }
    isJSON = true
    return true
  }
}

extension ListOptions: PlainOptions {
  static var unset: ListOptions {
    var options = ListOptions()
    options.isJSON = false
    options.isCSV = false
    return options
  }

  mutating func set(_ flag: String) -> Bool {
    // The two exclude each other, and the parser says so.
    guard !isJSON, !isCSV else { return false }
    switch flag {
    case "--json": isJSON = true
    case "--csv": isCSV = true
    default: return false
    }
    return true
  }
}

extension PeriodOptions: PlainOptions {
  static var unset: PeriodOptions {
    var options = PeriodOptions()
    options.since = nil
    options.until = nil
    options.last = nil
    return options
  }

  mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--since": since = value
    case "--until": until = value
    case "--last": last = value
    default: return false
    }
    return true
  }
}

extension OccasionOptions: PlainOptions {
  static var unset: OccasionOptions {
    var options = OccasionOptions()
    options.date = nil
    options.time = nil
    return options
  }

  mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--date": date = value
    case "--time": time = value
    default: return false
    }
    return true
  }
}
