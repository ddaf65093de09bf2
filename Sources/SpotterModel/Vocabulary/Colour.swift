/// The main colour of a spot, as it looks on the person's own skin.
///
/// On brown and black skin redness can look grey, white, purple or merely darker, as the NHS says
/// of heat rash (https://111.wales.nhs.uk/encyclopaedia/p/article/pricklyheat(heatrash)): nothing
/// in Spotter asks for red. The raw values are permanent.
package enum Colour: String, CaseIterable, Sendable {
  /// A light red.
  case pink
  /// A clear, bright red.
  case red
  /// Red towards brown or black.
  case darkRed = "dark-red"
  /// Red and blue, as in a fresh bruise.
  case purple
  /// Blue, down to blue-black.
  case blue
  /// Any brown, from tan to coffee.
  case brown
  /// As dark as soot.
  case black
  /// No colour of its own.
  case skinColoured = "skin-coloured"
  /// Lighter than the skin around it, up to white.
  case white
  /// Grey, as ashes.
  case grey
  /// Yellow, as of honey or a dried crust.
  case yellow
  /// Between yellow and red.
  case orange
  /// Several colours in one spot.
  case mixed

  /// Reads a colour: its slug, label, an alias, or a beginning of three letters that only one has.
  ///
  /// British and American spellings both do.
  package init(phrase: String) throws(PhraseError) {
    self = try value(for: phrase, in: Colour.words)
  }

  /// The permanent name in the journal and in exports, such as `dark-red`.
  package var slug: String { rawValue }

  /// The name to show, such as `Dark red`.
  package var label: String {
    let words = self.words
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The name within a list of words, such as `dark red`.
  package var words: String { self == .darkRed ? "dark red" : slug }

  /// How a sentence says it after "is", such as "dark red" or "of mixed colour".
  package var inSentence: String { self == .mixed ? "of mixed colour" : words }

  static let words = WordList(
    "a colour", command: "spotter colours", allCases, slug: \.slug,
    others: { [$0.label] + $0.aliases })
}

/// What a colour of the skin comes from, roughly.
package enum ColourFamily: String, CaseIterable, Sendable {
  /// More blood in the skin: pink, red, dark red, orange.
  case redLike = "red-like"
  /// Blood outside its vessels, or deep ones: purple, blue.
  case bruiseLike = "bruise-like"
  /// The skin's own dark pigment: brown, black.
  case pigment
  /// No more colour than the skin, or less: skin-coloured, white, grey.
  case pale
  /// Something dried upon the skin: yellow.
  case crust
  /// More than one of these.
  case mixed
}
