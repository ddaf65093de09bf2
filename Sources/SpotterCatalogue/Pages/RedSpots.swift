extension Page {
  /// What holds for red spots in general.
  package static let redSpots = Page(
    "red-spots", "Red spots in general", "What holds for most red spots."
  ) {
    Contents(
      [
        Section(
          "What to know",
          items: [
            "Most are mild and pass. They get better with care at home, with things from the "
              + "pharmacy that need no prescription, and with simple precautions.",
            "Many people think that they are mostly acne. That is wrong: the causes range from an "
              + "acute infection to a serious disease.",
            "They may burn, itch or scale. They may be raised or flat. The skin may swell, and "
              + "something like pus may come out.", "Some causes are gone within a few days.",
          ]),
        Section(
          "What to do",
          items: [
            "Look for warning signs first: `spotter learn warning-signs`.",
            "When spots stay for a long time, see a medical expert. Spotter's report says so after "
              + "14 days (R1) and after 28 days (D6); the 14 are our own choice.",
            "It is best to show any red spot, patch or change of colour to a dermatologist, who can "
              + "say for certain what it is.", "Mild spots: `spotter learn care`.",
            "Measure them the same way each time: `spotter learn measuring`.",
          ]),
      ], sources: [.article, .fourWeeks, .ownChoice])
  }
}
