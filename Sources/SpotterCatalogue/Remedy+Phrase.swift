package import SpotterModel

extension Remedy {
  /// The remedy with this id, or nil.
  package init?(id: String) {
    guard let remedy = Self.all.first(where: { $0.id == id }) else { return nil }
    self = remedy
  }

  /// Reads a remedy as a person types it: its id or its name, in any case, with blanks or hyphens,
  /// or the words with which the id begins.
  ///
  /// - Throws: ``PhraseError``, which says what is near or lists the ids.
  package init(phrase: String) throws(PhraseError) {
    let words = phrase.plainWords
    if let found = Self.remedy(words) {
      self = found
      return
    }
    throw PhraseError("there is no remedy \(phrase.inQuotes); \(Self.hint(words))")
  }

  private static func remedy(_ words: [String]) -> Remedy? {
    guard !words.isEmpty else { return nil }
    return all.first { [$0.id.plainWords, $0.name.plainWords].contains(words) }
      ?? all.first { $0.id.plainWords.starts(with: words) }
  }

  private static func hint(_ words: [String]) -> String {
    let near = nearest(to: words.joined(separator: "-"), among: all.map(\.id))
    let told = near.isEmpty ? all.filter { $0.isMeant(by: words) }.map(\.id) : near
    if !told.isEmpty { return "near it: \(told.joined(separator: ", "))" }
    // What follows the remedy is mostly where it was used.
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      guard let remedy = remedy(Array(words.prefix(count))) else { continue }
      let rest = words.dropFirst(count).joined(separator: "-")
      return "the spot that it was for follows --spot: `spotter care \(remedy.id) --spot \(rest)`"
    }
    return "it takes \(all.map(\.id).joined(separator: ", "))"
  }

  /// Whether each of the words is one of its names, or begins one.
  private func isMeant(by words: [String]) -> Bool {
    let own = ([id, name] + otherNames).flatMap(\.plainWords)
    return !words.isEmpty && words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
  }
}
