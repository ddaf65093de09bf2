/// A phrase as words that compare: lower case, without punctuation, in British spelling.
///
/// Apostrophes vanish (`can't` is `cant`), everything else that is no letter or digit separates
/// words; `&` and `+` stand for `and`. Little words such as `my` and `the` are left out.
struct ComparableWords {
  /// The words in order; plural where they were typed so.
  var words: [String]

  init(words: [String]) { self.words = words }

  init(_ phrase: String) {
    words = []
    var word = ""
    for character in phrase.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if !"'’ʼ".contains(character) {
        finish(&word)
        if "&+".contains(character) { words.append("and") }
      }
    }
    finish(&word)
  }

  /// The words in the singular, run together: `Fore-arms` and `forearm` have the same key.
  var key: String { words.map(singular).joined() }

  /// The key up to a last word that may be cut short.
  var prefixKey: String { words.dropLast().map(singular).joined() + (words.last ?? "") }

  private mutating func finish(_ word: inout String) {
    if !word.isEmpty, !ComparableWords.littleWords.contains(word) {
      words.append(ComparableWords.british(word))
    }
    word = ""
  }

  private static let littleWords = ["a", "an", "at", "in", "my", "on", "the"]

  private static func british(_ word: String) -> String {
    switch word {
    case "color": "colour"
    case "colored": "coloured"
    case "colors": "colours"
    case "discolored": "discoloured"
    case "generalized": "generalised"
    case "gray": "grey"
    case "grayish": "greyish"
    case "multicolor": "multicolour"
    case "multicolored": "multicoloured"
    default: word
    }
  }
}

/// The singular of a lower-case word, as far as comparing needs it: `toes` to `toe`.
func singular(_ word: String) -> String {
  if let known = irregularSingulars[word] { return known }
  let lasts = ["ss", "us", "is"]
  switch true {
  case word.count < 4 || lasts.contains(where: word.hasSuffix): return word
  case word.count > 4 && word.hasSuffix("ies"): return word.dropLast(3) + "y"
  case word.hasSuffix("ae"): return String(word.dropLast())
  case ["shes", "sses", "tches", "xes"].contains(where: word.hasSuffix):
    return String(word.dropLast(2))
  case word.hasSuffix("s"): return String(word.dropLast())
  default: return word
  }
}

private let irregularSingulars = [
  "bullseye": "bulleye",  // As the two words of "bull's-eye" come out.
  "calves": "calf", "comedones": "comedo", "ecchymoses": "ecchymosis", "feet": "foot",
]
