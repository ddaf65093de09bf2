internal import SpotterModel

extension Page {
  /// How to see whether a mark fades under a glass.
  package static let glassTest = Page(
    "glass-test", "The glass test", "Does a spot fade when a glass is pressed on it?"
  ) {
    Contents(
      [
        Section(
          "What it is for",
          "Many red spots fade for a moment when they are pressed. Marks that stay can be blood outside "
            + "its vessels, and a doctor should know about them soon."),
        Section(
          "How to do it",
          steps: [
            "Take a clear drinking glass.",
            "Press its side firmly on the spots, and look through the glass.",
            "See whether the spots fade, or stay as they are.",
            "Log the answer: `spotter log chest --blanches yes` if they fade, `--blanches no` if "
              + "they stay.",
            "Do it again later the same day: marks may fade at first and stay later.",
          ]),
        Section(
          "On brown or black skin",
          "Marks are harder to see there. Look at paler places too: palms, soles, the inside of the "
            + "eyelids and the roof of the mouth."),
        Section(
          "When to be seen", text: ["Marks that stay:"],
          items: [
            "With fever, confusion, a stiff neck, light that hurts, trouble breathing, or vomiting "
              + "with headache (E2): \(Urgency.emergency.advice)",
            "Under 16 years of age, even when the child seems well, unless a doctor has already "
              + "explained them (E7): \(Urgency.emergency.advice)",
            "From 16 years on, in somebody who feels well (P4): \(Urgency.prompt.advice)",
            "Somebody is very ill or gets worse: do not wait for marks, and do not trust a test that "
              + "says they fade. \(Urgency.emergency.advice)",
          ]),
      ], sources: [.glassTest, .meningitisNow, .petechiae])
  }
}
