/// What a person has set, and the defaults for all else.
package struct Settings: Hashable, Sendable {
  /// The values that differ from a default or were set on purpose, by the names of their keys.
  package private(set) var texts: [String: String]

  /// The names of the keys whose values were not set but are tried, for one report.
  private var tried: Set<String> = []

  package init(texts: [String: String] = [:]) {
    self.texts = texts
  }

  /// The value in the form in which it is typed; empty for "not said".
  package func text(_ key: SettingKey) -> String {
    texts[key.name] ?? key.defaultText
  }

  /// Whether the person has set it.
  package func isSet(_ key: SettingKey) -> Bool { texts[key.name] != nil }

  /// Whether the value is only tried.
  package func isTried(_ key: SettingKey) -> Bool { tried.contains(key.name) }

  /// A number with the meaning and unit of its key; 0 for one that is not said.
  package subscript(_ key: SettingKey) -> Double {
    Double(text(key)) ?? Double(key.defaultText) ?? 0
  }

  /// A number of days or of other whole things.
  package func whole(_ key: SettingKey) -> Int { Int(self[key]) }

  /// Puts a value in the place of the journal's, for one report.
  ///
  /// - Throws: ``PhraseError`` that names the range.
  package mutating func `try`(_ key: SettingKey, as text: String) throws(PhraseError) {
    try set(key, to: text)
    tried.insert(key.name)
  }

  /// Sets a value for as long as this value lives.
  ///
  /// - Throws: ``PhraseError`` that names the range.
  package mutating func set(_ key: SettingKey, to text: String) throws(PhraseError) {
    texts[key.name] = try key.checked(text)
  }

  /// The first moment of a day, for people who log after midnight.
  package var dayStart: ClockTime {
    ClockTime(iso: text(.dayStartsAt)) ?? .midnight
  }
}
