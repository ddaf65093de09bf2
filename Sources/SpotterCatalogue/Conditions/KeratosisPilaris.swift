internal import SpotterModel

extension Condition {
  static let keratosisPilaris = Condition(
    "keratosis-pilaris", "Keratosis pilaris", "Small bumps around the roots of hairs."
  ) {
    Profile(
      about: [
        "Small bumps with some redness sit around the roots of hairs (the follicles). They neither "
          + "hurt nor itch."
      ],
      look: [
        "Dry skin with red bumps.", "When they are squeezed, the bumps get redder and swell up.",
      ],
      places: .init(
        typical: ["upper arms", "thighs", "buttocks"],
        occasional: ["face", "trunk", "lower legs"]),
      signs: [
        "Dryness.", "Red spots that do not hurt.", "Swelling, if somebody squeezes them.",
        "Distress about how the skin looks.",
      ],
      isLasting: true,
      home: [
        "Keep the skin clean.", "Wash with a gentle soap.", "Neither pick nor squeeze.",
        "A cream with 6 % salicylic acid.", "A cream with 20 % urea.",
      ],
      doctor: [
        "Retinoids, which are relatives of vitamin A.", "Creams with vitamin D.",
        "A chemical peel with glycolic acid.",
      ],
      avoid: ["Picking at it.", "Harsh soap."],
      urgency: .selfCare,
      sooner: [
        "If it weighs on somebody's mind, that is reason enough to ask for help. Spotter's report "
          + "says so when distress is logged on 3 of 14 days (R13); the days are our own choice."
      ],
      sources: [.article, .ownChoice])
  }
}
