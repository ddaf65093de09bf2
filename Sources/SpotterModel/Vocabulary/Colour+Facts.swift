extension Colour {
  /// What people call it besides slug and label.
  package var aliases: [String] { facts.aliases }

  /// The family in which a change of colour is judged.
  package var family: ColourFamily { facts.family }

  /// How dark it is, 0 (white) to 7 (black); `nil` for mixed, which has no single darkness.
  package var darkness: Int? { facts.darkness }

  /// A colour to draw it with, such as `#D62728`; `nil` where none would be right.
  package var htmlHint: String? { facts.htmlHint }

  /// The SNOMED CT concept, if a verified one is known.
  package var coding: Coding? { facts.coding }

  private struct Facts {
    var aliases: [String]
    var family: ColourFamily
    var darkness: Int?
    var htmlHint: String?
    var coding: Coding?

    init(
      _ aliases: [String], _ family: ColourFamily, _ darkness: Int?, _ htmlHint: String?,
      _ coding: Coding?
    ) {
      self.aliases = aliases
      self.family = family
      self.darkness = darkness
      self.htmlHint = htmlHint
      self.coding = coding
    }
  }

  private static func concept(
    _ code: String, _ display: String, _ match: Coding.Match = .exact
  ) -> Coding {
    Coding(code, display, match, .dicom, .skinWound)
  }

  private var facts: Facts {
    switch self {
    case .pink:
      Facts(
        ["pinkish", "rosy", "salmon"], .redLike, 2, "#F4A6A6",
        Colour.concept("371243003", "Pink color"))
    case .red:
      Facts(
        ["bright red", "cherry", "scarlet", "flushed"], .redLike, 3, "#D62728",
        Colour.concept("371240000", "Red color"))
    case .darkRed:
      Facts(
        ["crimson", "maroon", "brick", "wine"], .redLike, 4, "#8B1A1A",
        Colour.concept("371240000", "Red color", .broader))
    case .purple:
      Facts(
        ["violet", "purplish-red", "plum", "bruise-coloured"], .bruiseLike, 5, "#6A3D9A",
        Colour.concept("371250004", "Purple color"))
    case .blue:
      Facts(
        ["bluish", "blue-black", "slate"], .bruiseLike, 6, "#3B5BA5",
        Colour.concept("405738005", "Blue color"))
    case .brown:
      Facts(
        ["tan", "coffee", "rust", "dark mark"], .pigment, 5, "#8C564B",
        Colour.concept("371254008", "Brown color"))
    case .black:
      Facts(
        ["jet", "soot"], .pigment, 7, "#1A1A1A", Colour.concept("371252007", "Black color"))
    case .skinColoured:
      Facts(["skin colour", "flesh", "same as skin", "none"], .pale, 1, nil, nil)
    case .white:
      Facts(
        ["pale", "light", "ring of pale skin"], .pale, 0, "#F2EFEA",
        Colour.concept("371251000", "White color"))
    case .grey:
      Facts(
        ["gray", "ashen"], .pale, 3, "#8A8A8A", Colour.concept("371253002", "Gray color"))
    case .yellow:
      Facts(
        ["golden", "honey", "crusty yellow"], .crust, 1, "#E5C04B",
        Colour.concept("371244009", "Yellow color"))
    case .orange:
      Facts(["peach"], .redLike, 2, "#F28E2B", Colour.concept("371242008", "Orange color"))
    case .mixed:
      Facts(["several colours", "patchy", "multicoloured"], .mixed, nil, nil, nil)
    }
  }
}
