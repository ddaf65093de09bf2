extension BodyPlace {
  /// Reads a place as people say it: `left forearm`, `forearm left`, `back of my left hand`,
  /// `l forearm`, `left and right forearm`, `middle finger`, `left side of neck`.
  ///
  /// A `middle` is taken for a side only if it is no part of a name, as it is in `middle finger` and
  /// `mid back`. `left side` alone is the left flank. With left or right, the `middle` of a paired
  /// site says where on it, and is dropped.
  package init(phrase: String) throws(PhraseError) {
    let tokens = Token.reading(phrase)
    if let place = try BodyPlace(tokens, phrase) {
      self = place
      return
    }
    let sides = Set(tokens.indices.filter { tokens[$0].side != nil })
    let kept = BodyPlace.words(of: tokens, without: sides)
    throw Site.words.unknown(phrase, ComparableWords(words: kept))
  }

  /// Whether a phrase is a place, which takes much less than to say what is near one that is not.
  static func isPlace(_ phrase: String) -> Bool {
    ((try? BodyPlace(Token.reading(phrase), phrase)) ?? nil) != nil
  }

  /// The place, or nil where no site is named so.
  private init?(_ tokens: [Token], _ phrase: String) throws(PhraseError) {
    guard tokens.contains(where: { $0.side == nil }) else {
      guard !tokens.isEmpty else { throw Site.words.unknown(phrase, ComparableWords(words: [])) }
      throw PhraseError(
        "\(quoted(phrase)) is a side without a site; write both, such as left forearm")
    }
    // The word itself, as most people type it: found without reading the other 70 sites' aliases.
    if !tokens.contains(where: { $0.side == .midline }) {
      let slug = tokens.filter { $0.side == nil }.map(\.word).joined(separator: "-")
      if let site = Site(rawValue: slug) {
        self.init(
          site: site, side: try BodyPlace.side(tokens.filter { $0.side != nil }, of: site, phrase))
        return
      }
    }
    let selections = BodyPlace.sideSelections(in: tokens)
    for match in [Site.words.exact, Site.words.beginning(with:)] {
      for removed in selections {
        let kept = tokens.indices.filter { !removed.contains($0) }.map { tokens[$0].word }
        for words in [kept, BodyPlace.words(of: tokens, without: removed)] {
          switch match(ComparableWords(words: words)) {
          case .none: continue
          case .several(let sites): throw Site.words.ambiguous(phrase, sites)
          case .one(let site):
            let said = tokens.indices.filter(removed.contains).map { tokens[$0] }
            self.init(site: site, side: try BodyPlace.side(said, of: site, phrase))
            return
          }
        }
      }
    }
    return nil
  }

  /// The positions to take for sides: always left, right and both, and each choice of the middles,
  /// those of fewer first.
  private static func sideSelections(in tokens: [Token]) -> [Set<Int>] {
    let middles = tokens.indices.filter { tokens[$0].side == .midline }
    let others = Set(tokens.indices.filter { tokens[$0].side != nil }).subtracting(middles)
    guard middles.count <= 3 else { return [others.union(middles)] }
    return (0..<(1 << middles.count))
      .sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
      .map { mask in
        others.union(middles.indices.filter { mask >> $0 & 1 == 1 }.map { middles[$0] })
      }
  }

  /// The words that are left without the sides and what belongs to these: `side of` in `left side
  /// of chest`, `hand side` in `chest, left-hand side`.
  private static func words(of tokens: [Token], without sides: Set<Int>) -> [String] {
    let companions = [
      ["hand", "side", "of"], ["hand", "side"], ["side", "of"], ["side"], ["half", "of"], ["half"],
      ["of"],
    ]
    var words: [String] = []
    var rest = tokens.indices
    while let index = rest.popFirst() {
      guard sides.contains(index) else {
        words.append(tokens[index].word)
        continue
      }
      let next = rest.map { singular(tokens[$0].word) }
      let companion = companions.first { next.starts(with: $0) }
      rest = rest.dropFirst(companion?.count ?? 0)
    }
    // "Left-hand side" of nothing is the flank, as "left side" is.
    return words.isEmpty && tokens.last.map { singular($0.word) } == "side" ? ["side"] : words
  }

  private static func side(
    _ said: [Token], of site: Site, _ phrase: String
  ) throws(PhraseError) -> Side? {
    var sides = Set(said.compactMap(\.side))
    if site.isPaired, sides.count == 2 { sides.remove(.midline) }
    guard sides.count <= 1 else {
      let words = listed(said.map(\.word), "and")
      throw PhraseError("\(quoted(phrase)) names more than one side, \(words); write only one")
    }
    return sides.first
  }
}

/// A word of a place, and the side that it may stand for.
private struct Token {
  var word: String
  var side: Side?

  /// The words of a phrase; `left and right` becomes one token for both.
  static func reading(_ phrase: String) -> [Token] {
    var tokens: [Token] = []
    for word in ComparableWords(phrase).words {
      let side = Side(word: word)
      let isPair =
        tokens.count > 1 && tokens[tokens.count - 1].word == "and"
        && Set([tokens[tokens.count - 2].side, side]) == [.left, .right]
      if isPair {
        tokens.removeLast(2)
        tokens.append(Token(word: "both", side: .both))
      } else {
        tokens.append(Token(word: word, side: side))
      }
    }
    return tokens
  }
}
