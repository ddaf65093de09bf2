internal import SpotterModel

extension Condition {
  static let cherryAngioma = Condition(
    "cherry-angioma", "Cherry angioma", "Bright red bumps made of tiny blood vessels."
  ) {
    Profile(
      about: [
        "Of all growths that blood vessels form in the skin, this one is the most common. It is "
          + "benign, which means that it is no cancer."
      ],
      look: [
        "A small, bright red bump with a paler ring around it.",
        "It begins as a flat red spot and rises into a bump.", "Mostly there are several of them.",
      ],
      millimetres: 1...5,
      places: .init(
        typical: ["front of the trunk", "back", "upper arms", "thighs"],
        spared: ["face", "hands", "feet"]),
      signs: [
        "Mostly nothing: it does not hurt or itch.", "It bleeds when it is injured.",
        "Sometimes it turns blue.",
      ],
      course: ["It stays for a long time. Our sources do not say that it goes by itself."],
      isLasting: true, isNotCatching: true,
      home: [],
      doctor: [
        "A small one: numb the place (local anaesthetic), then close it with heat from a current "
          + "(electrocautery).",
        "A larger one: shave it off, and use electrocautery as well.",
        "Why at all: for the looks, or so that it cannot bleed.",
      ],
      avoid: ["Injuring the spot."],
      urgency: .selfCare,
      sooner: [
        "A spot that is new, or that changes, should be checked all the same: see a doctor or "
          + "dermatologist within 2 weeks.",
        "Spotter's report watches bleeding (D4) and changes of colour (D3).",
      ],
      sources: [.article, .skinCancerSigns])
  }
}
