internal import SpotterModel
internal import SpotterReports

extension Settings {
  /// The settings with others in the place of some, given as `key=value,key=value`.
  ///
  /// - Returns: The settings, and each that was changed with its value before and after.
  /// - Throws: ``CommandError`` that says what is not understood.
  func trying(
    _ text: String
  ) throws -> (settings: Settings, changes: [(key: SettingKey, now: String, then: String)]) {
    var tried = self
    var changes: [(key: SettingKey, now: String, then: String)] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split(separator: "=", maxSplits: 1).map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      guard words.count == 2 else {
        throw CommandError.usage(
          "--what-if takes settings with a value, such as persist.days=10,large.mm=5, not "
            + "\"\(String(part).visible)\".")
      }
      try phrased("--what-if") { () throws(PhraseError) in
        let key = try SettingKey(named: words[0])
        try tried.set(key, to: words[1])
        changes.append((key, self.text(key), tried.text(key)))
      }
    }
    return (tried, changes)
  }
}
