extension Exposure {
  /// Reads a label as a person types it: lower case, single blanks, none around it.
  ///
  /// - Throws: ``PhraseError`` for one that is empty or longer than 100 characters.
  package init(phrase: String) throws(PhraseError) {
    let label = phrase.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !label.isEmpty else { throw PhraseError("Say what you met, such as nickel or sun.") }
    guard label.count <= 100 else {
      throw PhraseError("A label has at most 100 characters, not \(label.count).")
    }
    self.init(label: label)
  }
}

extension Care {
  /// Gives back a number of minutes that is possible.
  ///
  /// - Throws: ``PhraseError`` for one that is not over 0 and at most ``longestMinutes``.
  package static func checked(minutes: Double) throws(PhraseError) -> Double {
    guard minutes > 0, minutes <= longestMinutes else {
      throw PhraseError(
        "minutes takes a number over 0 and up to \(jsonText(of: longestMinutes)), not "
          + "\(jsonText(of: minutes)).")
    }
    return minutes
  }
}
