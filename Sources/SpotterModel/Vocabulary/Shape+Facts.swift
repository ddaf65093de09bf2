extension Shape {
  /// What the word means, as the end of a sentence: `a small flat area of another colour`.
  package var definition: String { facts.definition }

  /// What people call it besides slug and label.
  package var aliases: [String] { facts.aliases }

  /// The SNOMED CT concept, if a verified one is known.
  package var coding: Coding? { facts.coding }

  private struct Facts {
    var definition: String
    var aliases: [String]
    var coding: Coding?

    init(_ definition: String, _ aliases: [String], _ coding: Coding? = nil) {
      self.definition = definition
      self.aliases = aliases
      self.coding = coding
    }
  }

  private var facts: Facts {
    switch self {
    case .macule:
      Facts(
        "a flat spot up to 10 mm that differs in colour only", ["flat spot", "freckle-like"],
        Coding("112629002", nil, .exact, .phenotype))
    case .patch: Facts("a flat area over 10 mm that differs in colour only", ["flat area"])
    case .papule:
      Facts(
        "a solid bump up to 10 mm", ["bump", "pimple", "lump"],
        Coding("25694009", nil, .exact, .phenotype))
    case .plaque:
      Facts(
        "a broad raised area over 10 mm that can be felt", ["raised patch", "thick patch"],
        Coding("128177006", nil, .exact, .phenotype))
    case .nodule:
      Facts(
        "a solid lump over 10 mm, raised or deep in the skin", ["lump"],
        Coding("95319004", nil, .exact, .phenotype))
    case .vesicle:
      Facts(
        "a blister of clear fluid up to 10 mm", ["small blister", "blister"],
        Coding("417237009", "Blister", .broader, .skinWound))
    case .bulla:
      Facts(
        "a blister of clear fluid over 10 mm", ["big blister", "blister"],
        Coding("417237009", "Blister", .broader, .skinWound))
    case .pustule:
      Facts(
        "a bump filled with pus", ["whitehead", "pus spot"],
        Coding("47002008", nil, .exact, .phenotype))
    case .wheal:
      Facts(
        "a swelling, often pale in the middle, that is gone from its place within 24 hours",
        ["hive", "welt", "nettle rash"], Coding("247472004", nil, .exact, .phenotype))
    case .petechia:
      Facts(
        "a dot up to 2 mm that does not fade when pressed", ["pin-prick", "blood spot"],
        Coding("271813007", nil, .exact, .phenotype))
    case .purpura:
      Facts(
        "a spot of 2 to 10 mm that does not fade when pressed", ["purple spot"],
        Coding("423902002", "Purpura", .exact, .skinWound))
    case .ecchymosis:
      Facts(
        "an area over 10 mm that does not fade when pressed", ["bruise"],
        Coding("302227002", "Ecchymosis", .exact, .skinWound))
    case .telangiectasia:
      Facts(
        "fine blood vessels that show through the skin", ["broken veins"],
        Coding("112641009", nil, .exact, .phenotype))
    case .crust: Facts("dried fluid or blood on the skin", ["scab"])
    case .scale:
      Facts(
        "flakes of the outermost skin", ["flakes"],
        Coding("271761007", "Scaly skin", .exact, .skinWound))
    case .erosion:
      Facts(
        "a place where the upper layer of the skin is partly gone", ["raw"],
        Coding("93448009", nil, .exact, .phenotype))
    case .ulcer:
      Facts(
        "a place where the skin is gone deeper than its upper layer", ["sore"],
        Coding("46742003", nil, .exact, .phenotype))
    case .comedo: Facts("a pore that is blocked, dark or skin-coloured", ["blackhead"])
    case .burrow: Facts("a thin track in the skin", ["track"])
    case .target: Facts("rings one within another around a centre", ["bull's-eye"])
    case .annular: Facts("a ring with clearer skin in its middle", ["ring"])
    }
  }
}
