internal import SpotterAnalysis
package import SpotterModel

/// Settings told in full: value, default, range, meaning, source, and which rules read them.
package struct SettingPage: Sendable {
  private let keys: [SettingKey]
  private let settings: Settings

  package init(_ keys: [SettingKey], in settings: Settings) {
    self.keys = keys
    self.settings = settings
  }

  package func lines(_ style: TextStyle) -> [String] {
    Array(keys.map { block($0, style) }.joined(separator: [""]))
  }

  private func block(_ key: SettingKey, _ style: TextStyle) -> [String] {
    let value = settings.text(key)
    let isDefault = !settings.isSet(key)
    let standing =
      isDefault ? "the default" : key.isOptional ? "yours" : "yours; \(key.defaultText) by default"
    let head = value.isEmpty ? "\(key.name), not said" : "\(key.name) = \(value) (\(standing))"
    let readers = Rule.all.filter { $0.settings.contains(key) }.map { "\($0.code) \($0.name)" }
    let paragraphs: [String?] = [
      "\(key.meaning.capitalized): \(key.range).", "Source: \(key.source).",
      readers.isEmpty ? nil : "Read by \(list(readers)).",
    ]
    return [style.paint(head, .bold)]
      + paragraphs.compactMap(\.self).flatMap {
        $0.wrapped(to: style.width - 2).map { "  " + $0 }
      }
  }
}

extension String {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
