/// One thing that a person can set, kept in the journal that it belongs to.
package struct SettingKey: Hashable, Sendable {
  /// Such as `persist.days`.
  package let name: String
  package let kind: Kind

  /// What holds while nothing is set, in the form in which it is typed; empty for "not said".
  package let defaultText: String

  /// What the setting means, with its unit.
  package let meaning: String

  /// Where the default comes from.
  package let source: String

  /// What may be typed.
  package enum Kind: Hashable, Sendable {
    case number(ClosedRange<Double>)
    case whole(ClosedRange<Int>)
    case flag
    case clockTime
  }

  /// Whether an empty default means that nothing is known.
  package var isOptional: Bool { defaultText.isEmpty }

  /// The values that are possible, for a sentence.
  package var range: String {
    switch kind {
    case .number(let range):
      "a number from \(jsonText(of: range.lowerBound)) to \(jsonText(of: range.upperBound))"
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .flag: "yes or no"
    case .clockTime: "a time before noon, such as 04:00"
    }
  }

  /// Gives back a value as it is stored.
  ///
  /// - Throws: ``PhraseError`` that names the range.
  package func checked(_ text: String) throws(PhraseError) -> String {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    switch kind {
    case .number(let range):
      if let number = Double(plain: text), range.contains(number) { return jsonText(of: number) }
    case .whole(let range):
      if let number = Double(plain: text), let whole = Int(exactly: number), range.contains(whole) {
        return "\(whole)"
      }
    case .flag:
      if ["yes", "true", "on"].contains(text) { return "yes" }
      if ["no", "false", "off"].contains(text) { return "no" }
    case .clockTime:
      if let time = try? ClockTime(phrase: text), time.hour < 12 { return time.description }
    }
    throw PhraseError("the setting \(name) takes \(range), not \"\(text.visible)\".")
  }

  /// The setting with this name.
  ///
  /// - Throws: ``PhraseError`` that says what is near.
  package init(named name: String) throws(PhraseError) {
    guard let key = Self.all.first(where: { $0.name == name }) else {
      let near = nearest(to: name, among: Self.all.map(\.name))
      let hint = near.isEmpty ? "" : " Near it: \(near.joined(separator: ", "))."
      throw PhraseError(
        "There is no setting \"\(name.visible)\".\(hint) `spotter settings` lists them all.")
    }
    self = key
  }

  init(
    _ name: String, _ defaultText: String, _ kind: Kind, _ meaning: String, _ source: String
  ) {
    self.name = name
    self.kind = kind
    self.defaultText = defaultText
    self.meaning = meaning
    self.source = source
  }
}

extension Double {
  /// Reads digits with at most one point or comma; no exponents, no infinities, no hexadecimals.
  init?(plain text: String) {
    let text = text.replacingComma
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }) else {
      return nil
    }
    self.init(text)
  }
}

extension String {
  fileprivate var replacingComma: String { String(map { $0 == "," ? "." : $0 }) }
}
