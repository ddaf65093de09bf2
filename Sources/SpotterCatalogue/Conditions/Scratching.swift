internal import SpotterModel

extension Condition {
  static let scratching = Condition(
    "scratching", "Unconscious scratching", "Red marks from scratching without noticing."
  ) {
    Mention(
      about: [
        "Somebody scratches without noticing, and red spots are left. Of all the "
          + "causes of red spots this is one at the mild end."
      ],
      urgency: .selfCare,
      sooner: [
        "Itch that wakes somebody on 3 of 7 nights: within about 4 weeks (R12). The nights are our own choice."
      ],
      sources: [.article, .ownChoice])
  }
}
