/// What a spot looks like apart from its colour, in the words of a skin clinic.
///
/// Clinical reference: the terms of the International League of Dermatological Societies as
/// reprinted in BJA Education 2021, https://pmc.ncbi.nlm.nih.gov/articles/PMC8446252/table/tbl2.
/// The raw values are permanent.
package enum Shape: String, CaseIterable, Sendable {
  /// Flat and small.
  case macule
  /// Flat and large.
  case patch
  /// Raised, solid and small.
  case papule
  /// Raised, broad and large.
  case plaque
  /// Raised or deep, solid and large.
  case nodule
  /// A small blister.
  case vesicle
  /// A large blister.
  case bulla
  /// Filled with pus.
  case pustule
  /// A swelling that comes and goes within a day.
  case wheal
  /// A dot of blood in the skin.
  case petechia
  /// A small area of blood in the skin.
  case purpura
  /// A large area of blood in the skin.
  case ecchymosis
  /// Small vessels that show.
  case telangiectasia
  /// Something dried on the skin.
  case crust
  /// Flakes of skin.
  case scale
  /// A shallow loss of skin.
  case erosion
  /// A deep loss of skin.
  case ulcer
  /// A blocked pore.
  case comedo
  /// A track in the skin.
  case burrow
  /// Rings one within another.
  case target
  /// One ring.
  case annular

  /// Reads a shape: its slug, label, an alias, or a beginning of three letters that only one has.
  ///
  /// `lump` and `blister` go with two shapes each, small and large: they are refused as ambiguous.
  package init(phrase: String) throws(PhraseError) {
    self = try value(for: phrase, in: Shape.words)
  }

  /// The permanent name in the journal and in exports, such as `papule`.
  package var slug: String { rawValue }

  /// The name to show, such as `Papule`.
  package var label: String { slug.prefix(1).uppercased() + slug.dropFirst() }

  /// The symptom that a spot of this shape has by itself, if any.
  package var impliedSymptom: Symptom? {
    switch self {
    case .vesicle, .bulla: .blister
    case .petechia, .purpura: .petechiae
    case .ulcer, .erosion: .openSore
    case .crust: .crusting
    case .papule, .plaque, .nodule: .raised
    case .target: .target
    case .macule, .patch, .pustule, .wheal, .ecchymosis, .telangiectasia, .scale, .comedo,
      .burrow, .annular:
      nil
    }
  }

  static let words = WordList(
    "a shape", command: nil, allCases, slug: \.slug, others: { [$0.label] + $0.aliases })
}
