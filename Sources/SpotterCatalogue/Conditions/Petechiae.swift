internal import SpotterModel

extension Condition {
  static let petechiae = Condition(
    "petechiae", "Petechiae", "Pinpoint marks that stay when they are pressed."
  ) {
    Mention(
      about: [
        "Tiny marks of blood under the skin. Because the blood is outside its vessels, they do not "
          + "fade when a glass is pressed on them: `spotter learn glass-test`.",
        "They may point to an infection, or to something that is wrong with the blood. When nobody "
          + "knows where they come from, ask for advice promptly.",
      ],
      urgency: .prompt,
      sooner: [
        "Marks that do not fade, in somebody who is ill: call your local emergency number now (E2).",
        "Marks that do not fade, under 16 years of age: the same, even when the child seems well, "
          + "unless a doctor has already explained them (E7).",
        "From 16 years on, in somebody who feels well: within 24 to 48 hours (P4). The NICE guideline wants the blood of "
          + "adults counted within 48 hours.",
      ],
      doubts: ["The age of 16 is our own choice; NICE speaks of children and young people."],
      sources: [.article, .petechiae, .glassTest, .ownChoice])
  }
}
