internal import SpotterModel

extension Condition {
  static let chickenpox = Condition(
    "chickenpox", "Chickenpox", "A catching infection with red spots."
  ) {
    Mention(
      about: ["An infection with red spots. It is contagious: one person gets it from another."],
      urgency: .prompt,
      sooner: [
        "Until it has been seen, keep your distance from others. Spotter's report says so when "
          + "blisters come with fever or at several places (I7)."
      ],
      sources: [.article])
  }
}
