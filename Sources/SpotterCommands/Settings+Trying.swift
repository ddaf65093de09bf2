internal import SpotterModel
internal import SpotterReports

extension Settings {
  /// The settings with others in the place of some, given as `key=value,key=value`.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - clock: For the years that have been.
  /// - Returns: The settings, and each that was changed with its value before and after.
  /// - Throws: ``CommandError`` that says what is not understood.
  func trying(_ text: String, _ clock: Clock) throws -> (
    settings: Settings, changes: [WhatIf.Change]
  ) {
    var tried = self
    var changes: [WhatIf.Change] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split(separator: "=", maxSplits: 1).map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      guard words.count == 2 else {
        throw CommandError.usage(
          "--what-if takes settings with a value, such as persist.days=10,large.mm=5, not "
            + "\"\(String(part).visible)\".")
      }
      let key = try phrased("--what-if") { () throws(PhraseError) in
        let key = try SettingKey(named: words[0])
        try tried.`try`(key, as: words[1])
        return key
      }
      guard ![.dayStartsAt, .immuneSuppressed].contains(key) else {
        throw CommandError.usage(
          "--what-if: \(key.name) is no threshold, so it would change nothing.")
      }
      guard !changes.contains(where: { $0.key == key }) else {
        throw CommandError.usage("--what-if: \(key.name) stands twice; give it one value.")
      }
      try key.check(tried.text(key), clock)
      changes.append(WhatIf.Change(key: key, now: self.text(key), then: tried.text(key)))
    }
    return (tried, changes)
  }
}

extension SettingKey {
  /// Refuses a year of birth that is still to come.
  ///
  /// - Throws: ``CommandError``.
  func check(_ text: String, _ clock: Clock) throws {
    guard self == .birthYear, let year = Int(text), year > clock.today.year else { return }
    throw CommandError.usage("The setting \(name) takes a year that has been, not \(year).")
  }
}
