/// The words for all values of a vocabulary, and how a phrase is matched to them.
///
/// A slug wins over a label or an alias, an exact word over the beginning of one. A word that
/// stands for two values is ambiguous, never a guess.
struct WordList<Value: Hashable & Sendable>: Sendable {
  /// How a phrase fits the list.
  enum Match: Equatable {
    case none
    case one(Value)
    case several([Value])
  }

  private struct Name: Sendable {
    var key: String
    var text: String
    var value: Value
  }

  /// What a value is called in a sentence, with its article, such as `a site`.
  let kind: String
  private let whereToLook: String
  private let names: [Name]
  private let slugs: [Value: String]
  private let bySlug: [String: Value]
  private let byName: [String: [Value]]

  /// Lists the values in order; `command` is where a person finds them all.
  init(
    _ kind: String, command: String?, _ values: [Value], slug: (Value) -> String,
    others: (Value) -> [String]
  ) {
    self.kind = kind
    slugs = Dictionary(uniqueKeysWithValues: values.map { ($0, slug($0)) })
    whereToLook =
      command.map { "`\($0)` lists them all" }
      ?? "there are \(listed(values.map { slug($0) }, "and"))"
    names = values.flatMap { value in
      ([slug(value)] + others(value)).map {
        Name(key: ComparableWords($0).key, text: $0, value: value)
      }
    }
    bySlug = Dictionary(uniqueKeysWithValues: values.map { (ComparableWords(slug($0)).key, $0) })
    byName = names.reduce(into: [:]) { lists, name in
      if lists[name.key]?.contains(name.value) != true {
        lists[name.key, default: []].append(name.value)
      }
    }
  }

  /// The value for a phrase, or a sentence that helps to find it.
  func value(for phrase: String) throws(PhraseError) -> Value {
    let words = ComparableWords(phrase)
    switch exact(words) {
    case .one(let value): return value
    case .several(let values): throw ambiguous(phrase, values)
    case .none: break
    }
    switch beginning(with: words) {
    case .one(let value): return value
    case .several(let values): throw ambiguous(phrase, values)
    case .none: throw unknown(phrase, words)
    }
  }

  /// The values with exactly this slug, label or alias.
  func exact(_ words: ComparableWords) -> Match {
    if let value = bySlug[words.key] { return .one(value) }
    return match(byName[words.key] ?? [])
  }

  /// The values of which a word begins so; none for fewer than three letters.
  func beginning(with words: ComparableWords) -> Match {
    match(beginning(with: words, atLeast: 3))
  }

  /// The values of which a word begins so, in their order; none for fewer letters.
  func beginning(with words: ComparableWords, atLeast letters: Int) -> [Value] {
    let start = words.prefixKey
    guard start.count >= letters else { return [] }
    var values: [Value] = []
    for name in names where name.key.hasPrefix(start) && !values.contains(name.value) {
      values.append(name.value)
    }
    return values
  }

  func ambiguous(_ phrase: String, _ values: [Value]) -> PhraseError {
    let candidates = listed(values.compactMap { slugs[$0] }, "or")
    return PhraseError("\(quoted(phrase)) could be \(candidates); write one of these")
  }

  func unknown(_ phrase: String, _ words: ComparableWords) -> PhraseError {
    guard !words.words.isEmpty else {
      return PhraseError("\(quoted(phrase)) is not \(kind); \(whereToLook)")
    }
    var near: [Name] = []
    for index in nearestIndices(to: words.key, among: names.map(\.key)) where near.count < 3 {
      if !near.contains(where: { $0.value == names[index].value }) { near.append(names[index]) }
    }
    let texts = near.map(\.text)
    let hint =
      texts.isEmpty
      ? "" : "the nearest \(texts.count == 1 ? "is" : "are") \(listed(texts, "and")); "
    return PhraseError("\(quoted(phrase)) is not \(kind) that Spotter knows; \(hint)\(whereToLook)")
  }

  private func match(_ values: [Value]) -> Match {
    guard let first = values.first else { return .none }
    return values.count == 1 ? .one(first) : .several(values)
  }
}

/// The value for a phrase, or a sentence that helps to find it.
///
/// A phrase that is a slug, letter by letter, is found without the list: to make it takes longer than
/// all else that is done with one phrase.
func value<Value: RawRepresentable<String>>(
  for phrase: String, in words: @autoclosure () -> WordList<Value>
) throws(PhraseError) -> Value {
  if let value = Value(rawValue: phrase) { return value }
  return try words().value(for: phrase)
}
