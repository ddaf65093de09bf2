internal import SpotterModel

extension DayObservation {
  /// Reads what a person answers when asked for fever or other signs: `fever 38.4, joint pain`.
  ///
  /// - Returns: Nil when there is nothing to note; that somebody has no fever is no entry.
  /// - Throws: ``PhraseError``, which names what is near.
  static func typed(_ line: String) throws(PhraseError) -> DayObservation? {
    let answer = line.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if ["", "no", "none", "nothing", "-", "s", "skip"].contains(answer) { return nil }
    guard !["y", "yes"].contains(answer) else {
      throw PhraseError("write which signs, such as fever 38.4, joint pain")
    }
    var symptoms: [Symptom] = []
    var temperature: Temperature?
    for piece in pieces(of: answer) where !piece.allSatisfy(\.isWhitespace) {
      let (words, degrees) = split(piece)
      if let degrees {
        guard temperature == nil else { throw PhraseError("a temperature stands there twice") }
        temperature = try Temperature(phrase: degrees)
      }
      if words.isEmpty || degrees != nil && ["temperature", "temp", "t"].contains(words) {
        continue
      }
      symptoms += try Self.symptoms(words)
    }
    guard !symptoms.isEmpty || temperature != nil else {
      throw PhraseError("write which signs, such as fever 38.4, or nothing if there are none")
    }
    let observation = DayObservation(symptoms: symptoms, temperature: temperature)
    try observation.check()
    return observation
  }

  /// The parts between commas, other than that of `38,4`.
  private static func pieces(of answer: String) -> [String] {
    let letters = Array(answer)
    var pieces = [""]
    for (index, letter) in letters.enumerated() {
      let isDecimal =
        index > 0 && index + 1 < letters.count && letters[index - 1].isNumber
        && letters[index + 1].isNumber
      if letter == ";" || letter == "," && !isDecimal {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(letter)
      }
    }
    return pieces
  }

  /// The words of a piece, and the number in it with its unit.
  private static func split(_ piece: String) -> (words: String, degrees: String?) {
    var words = piece.split { $0 == " " || $0 == ":" || $0 == "=" }.map(String.init)
    guard let index = words.firstIndex(where: { $0.first?.isNumber ?? false }) else {
      return (words.joined(separator: " "), nil)
    }
    var degrees = words.remove(at: index)
    if index < words.count, ["c", "f", "°c", "°f"].contains(words[index]) {
      degrees += words.remove(at: index)
    }
    return (words.joined(separator: " "), degrees)
  }

  /// The symptom that a phrase names, or one a word.
  private static func symptoms(_ phrase: String) throws(PhraseError) -> [Symptom] {
    if let symptom = try? Symptom(phrase: phrase) { return [symptom] }
    let words = phrase.split(separator: " ").map(String.init)
    // "no fever" is not half of a fever: read word by word it would be one, and a nosebleed.
    guard !words.contains(where: denials.contains) else {
      throw PhraseError(
        "leave out what there is not; Enter alone says that there is nothing to note")
    }
    do throws(PhraseError) {
      return [try symptom(phrase)]
    } catch {
      guard words.count > 1 else { throw error }
      var symptoms: [Symptom] = []
      for word in words {
        guard let symptom = try? Symptom(phrase: word) else { throw error }
        symptoms.append(symptom)
      }
      return symptoms
    }
  }

  /// Words that turn what stands beside them into its opposite.
  private static let denials: Set = [
    "no", "not", "non", "none", "never", "without", "w/o", "neither", "nor", "zero", "gone",
  ]

  private static func symptom(_ phrase: String) throws(PhraseError) -> Symptom {
    do throws(PhraseError) {
      return try Symptom(phrase: phrase)
    } catch {
      let near = Symptom.personalCompletions(of: phrase)
      guard near.count != 1 else { return near[0] }
      throw near.isEmpty ? error : PhraseError(candidates: near.map(\.slug), for: phrase)
    }
  }
}

extension BodyPlace {
  /// Reads a place as a person types it, also by a beginning that only one has.
  ///
  /// - Throws: ``PhraseError`` with the candidates, or what is near.
  static func typed(_ phrase: String) throws(PhraseError) -> BodyPlace {
    do throws(PhraseError) {
      return try BodyPlace(phrase: phrase)
    } catch {
      let near = completions(of: phrase)
      guard near.count != 1 else { return near[0] }
      throw near.isEmpty ? error : PhraseError(candidates: near.map(\.slug), for: phrase)
    }
  }
}

extension PhraseError {
  /// That a beginning fits several words.
  init(candidates: [String], for phrase: String) {
    self.init(
      "\(phrase.inQuotes) could be \(candidates.joined(separator: ", ")); write one of these")
  }
}
