/// A text as words that can be looked for: in lower case, the same in British and American spelling,
/// a number apart from the letters beside it.
///
/// `%` is a word of its own; apostrophes vanish, all else separates words.
struct SearchWords: Sendable {
  let words: [String]

  init(_ text: String) {
    var words: [String] = []
    var last = Kind.none
    let letters = Array(text.lowercased().filter { !"'’ʼ".contains($0) })
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      let kind = Kind(letter, after: last, before: next)
      if kind != .none {
        if kind == last, kind != .sign {
          words[words.count - 1].append(letter)
        } else {
          words.append(String(letter))
        }
      }
      last = kind
    }
    self.words = words.map(\.inOneSpelling)
  }

  /// What a character belongs to.
  private enum Kind {
    case none, letters, number, sign

    init(_ letter: Character, after last: Kind, before next: Character) {
      switch true {
      case letter.isLetter: self = .letters
      case letter.isNumber, last == .number && letter == "." && next.isNumber: self = .number
      case letter == "%": self = .sign
      default: self = .none
      }
    }
  }
}

/// What is looked for: terms, each of which is one word or several that belong together.
struct SearchPhrase: Sendable {
  private let terms: [[String]]

  init(_ text: String) {
    terms = text.split(whereSeparator: \.isWhitespace).map { SearchWords(String($0)).words }
      .filter { !$0.isEmpty }
  }

  /// How well a text says something.
  enum Fit: Comparable, Sendable {
    /// It has some of the terms.
    case some
    /// It has all terms, somewhere.
    case all
    /// It has them one behind the other.
    case whole
  }

  /// How well a text says it; nil when it has none of the terms.
  func fit(in text: SearchWords) -> Fit? {
    guard !terms.isEmpty else { return nil }
    if text.words.indices.contains(where: { end(of: terms, in: text.words, from: $0) != nil }) {
      return .whole
    }
    let found = terms.count { term in
      text.words.indices.contains { end(of: [term], in: text.words, from: $0) != nil }
    }
    return found == terms.count ? .all : found > 0 ? .some : nil
  }

  /// Where terms end that begin at a place of a text; nil when they do not stand there.
  private func end(of terms: [[String]], in words: [String], from start: Int) -> Int? {
    var place = start
    for term in terms {
      for (index, word) in term.enumerated() {
        guard let next = end(of: word, isLast: index == term.count - 1, in: words, from: place)
        else { return nil }
        place = next
      }
    }
    return place
  }

  /// Where a word ends that begins at a place of a text.
  ///
  /// Three letters or more also stand for the beginning of a word. Two words of the text are one when
  /// they were typed so.
  private func end(of word: String, isLast: Bool, in words: [String], from place: Int) -> Int? {
    guard place < words.count else { return nil }
    let isLetters = word.first?.isLetter == true
    func fits(_ found: String) -> Bool {
      found == word || isLast && isLetters && word.count >= 3 && found.hasPrefix(word)
    }
    if fits(words[place]) { return place + 1 }
    guard isLetters, place + 1 < words.count, word.hasPrefix(words[place]) else { return nil }
    return fits(words[place] + words[place + 1]) ? place + 2 : nil
  }
}

extension String {
  /// British and American spellings as one, which need not be either.
  fileprivate var inOneSpelling: String {
    [("z", "s"), ("ae", "e"), ("oe", "e"), ("our", "or"), ("grey", "gray")].reduce(self) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
