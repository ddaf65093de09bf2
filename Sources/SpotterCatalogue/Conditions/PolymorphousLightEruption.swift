internal import SpotterModel

extension Condition {
  static let polymorphousLightEruption = Condition(
    "polymorphous-light-eruption", "Polymorphous light eruption",
    "Itchy bumps after long sun on bare skin."
  ) {
    Mention(
      about: [
        "After a long time in the sun without protection, itchy bumps and red marks come up on the "
          + "skin that the sun reached."
      ],
      urgency: .routine,
      sooner: [
        "Spotter's report points it out when spots begin within 2 days of sun again and again (I8); its numbers are our own choice."
      ],
      sources: [.article, .ownChoice])
  }
}
