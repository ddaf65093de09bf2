extension WordList {
  /// The values of which a word begins so, however short; in the order of the vocabulary.
  func completions(of words: ComparableWords) -> [Value] {
    beginning(with: words, atLeast: 1)
  }
}

extension BodyPlace {
  /// The places of which a phrase may be the beginning, such as `left fo`; none for a side alone.
  package static func completions(of phrase: String) -> [BodyPlace] {
    var words = ComparableWords(phrase).words
    var side: Side?
    if let index = words.firstIndex(where: { Side(word: $0).map { $0 != .midline } ?? false }) {
      side = Side(word: words.remove(at: index))
    }
    return Site.words.completions(of: ComparableWords(words: words)).map {
      BodyPlace(site: $0, side: side)
    }
  }
}

extension Symptom {
  /// The symptoms of the person of which a phrase may be the beginning.
  package static func personalCompletions(of phrase: String) -> [Symptom] {
    words.completions(of: ComparableWords(phrase)).filter { $0.scope != .spot }
  }
}
