internal import SpotterModel

extension Condition {
  static let insectBite = Condition(
    "insect-bite", "Insect bite", "A bite or sting and the red skin around it."
  ) {
    Mention(
      about: [
        "The skin around a bite or a sting turns red. Of all the causes of red spots this is one at "
          + "the mild end. The NHS says that it mostly passes within a week."
      ],
      urgency: .selfCare,
      sooner: [
        "There for over 7 days: within about 4 weeks; larger after its first 3 days: within 2 weeks (R7).",
        "A red streak that runs from it (P18), or a ring that grows in the month after a tick (P14): "
          + "speak to a doctor within 24 to 48 hours.",
      ],
      sources: [.article, .bites, .tickRings])
  }
}
