extension Exposure {
  /// Reads a label as a person types it: lower case, single blanks, none around it.
  ///
  /// - Throws: ``PhraseError`` for one that is empty or longer than 100 characters.
  package init(phrase: String) throws(PhraseError) {
    // By scalars: a blank and a joiner behind it are one character, and it would be taken for white
    // space here and not there.
    let words = phrase.lowercased().unicodeScalars.split { $0.properties.isWhitespace }
    let label = words.map { String($0) }.joined(separator: " ")
    guard !label.isEmpty else { throw PhraseError("Say what you met, such as nickel or sun.") }
    guard label.count <= 100 else {
      throw PhraseError("A label has at most 100 characters, not \(label.count).")
    }
    self.init(label: label)
  }
}

extension Care {
  /// Reads a number of minutes as a person types it: `15`, `12.5`, `15 min`.
  ///
  /// - Parameters:
  ///   - phrase: What was typed.
  ///   - name: What the sentence of a refusal begins with, such as `--minutes`.
  /// - Returns: The minutes, over 0 and at most ``longestMinutes``.
  /// - Throws: ``PhraseError`` for what is no such number.
  package static func minutes(phrase: String, for name: String) throws(PhraseError) -> Double {
    let text = trimmed(phrase)
    let number = text.lowercased().hasSuffix("min") ? trimmed(text.dropLast(3)) : text
    guard let minutes = TypedNumber(number)?.scaled() else {
      throw PhraseError(
        "\(name) takes a number of minutes, such as 15 or 12.5, not \(quoted(phrase))")
    }
    // What is rounded to 0 was not typed so.
    guard minutes > 0 else { throw outOfRange(trimmed(phrase), name) }
    return try checked(minutes: minutes, for: name)
  }

  /// Gives back a number of minutes that is possible.
  ///
  /// - Throws: ``PhraseError`` for one that is not over 0 and at most ``longestMinutes``.
  package static func checked(
    minutes: Double, for name: String = "minutes"
  ) throws(PhraseError) -> Double {
    guard minutes > 0, minutes <= longestMinutes else {
      throw outOfRange(jsonText(of: minutes), name)
    }
    return minutes
  }

  private static func outOfRange(_ given: String, _ name: String) -> PhraseError {
    PhraseError(
      "\(name) takes a number over 0 and up to \(jsonText(of: longestMinutes)), not "
        + (given.count > 20 ? "\(given.prefix(19))…" : given) + ".")
  }
}
