internal import SpotterModel

/// What a person answers when a check-in asks about a spot.
enum SpotReply: Hashable, Sendable {
  /// It is there. `isSame` takes over the figures that were shown, as far as none was said anew.
  case there(Figures, isSame: Bool)
  case gone
  case skipped

  /// Reads `6`, `~6 i4`, `= p2`, `g`, `s`; nothing at all is a spot that is there.
  ///
  /// - Throws: ``PhraseError``, with what to type instead.
  init(_ line: String) throws(PhraseError) {
    var words = line.split(whereSeparator: \.isWhitespace).map { word in
      String(word.last == "," || word.last == ";" ? word.dropLast() : word)
    }[...]
    let command = words.first?.lowercased()
    if ["g", "gone"].contains(command) || ["s", "skip"].contains(command) {
      guard words.count == 1 else {
        throw PhraseError("\(words[0]) stands alone, without figures")
      }
      self = command?.first == "g" ? .gone : .skipped
      return
    }
    var figures = Figures()
    var isSame = false
    var size: [String] = []
    while let word = words.popFirst() {
      if word == "=" {
        isSame = true
      } else if let text = Self.rating("itch", in: word, &words) {
        try Self.set(&figures.itch, to: text, "itch")
      } else if let text = Self.rating("pain", in: word, &words) {
        try Self.set(&figures.pain, to: text, "pain")
      } else {
        size.append(word)
      }
    }
    if !size.isEmpty { figures.size = try Self.size(size.joined(separator: " ")) }
    self = .there(figures, isSame: isSame)
  }

  /// The number of `i4`, `itch4`, `itch 4`; nil for a word that is no rating, such as `in`.
  private static func rating(
    _ name: String, in word: String, _ others: inout ArraySlice<String>
  ) -> String? {
    let word = word.lowercased()
    let rest = word.hasPrefix(name) ? word.dropFirst(name.count) : word.dropFirst()
    guard word.first == name.first, rest.first.map({ $0.isNumber || $0 == "-" }) ?? true else {
      return nil
    }
    return rest.isEmpty ? others.popFirst() ?? "" : String(rest)
  }

  private static func set(
    _ rating: inout Rating?, to text: String, _ name: String
  ) throws(PhraseError) {
    guard rating == nil else { throw PhraseError("\(name) stands there twice") }
    rating = try Rating(phrase: text, of: name)
  }

  private static func size(_ text: String) throws(PhraseError) -> Size {
    guard !text.hasSuffix("/10") else {
      throw PhraseError("\(text.inQuotes) could be itch or pain: write i4 or p4; a size is 0.4mm")
    }
    do throws(PhraseError) {
      return try Size(phrase: text)
    } catch {
      let isZero = error.description.contains("--gone")
      throw PhraseError(
        isZero
          ? "a size is over 0, not \(text); g says that a spot is gone"
          : "\(error.description); ? shows what else can be typed")
    }
  }
}
