internal import SpotterModel

extension Page {
  /// Home care in general, with the limit of each remedy.
  package static let care = Page(
    "care", "Care at home", "What to do for mild spots, and its limits."
  ) {
    Contents(
      [
        Section(
          "Before you begin",
          items: [
            "Look for warning signs: `spotter learn warning-signs`. With one of them, care at home is "
              + "not enough.",
            "Care at home is for spots that are mild. Measure them first, so that you can tell "
              + "whether it helps: `spotter learn measuring`.",
          ]),
        Section(
          "Remedies and their limits",
          items: Remedy.all.map { remedy in
            "\(remedy.name): \(remedy.limits.inShort) `spotter learn \(remedy.id)`"
          }),
        Section(
          "Write it down",
          "`spotter care cold-compress --minutes 15` logs what you did, and tells you when it went past "
            + "a limit. `spotter care --timer cold-compress` counts the minutes for you. After a week the "
            + "report can say that a spot is no better with it (R9)."),
        Section(
          "What helps many spots",
          items: [
            "Keep away from what sets them off.", "Do not pick, squeeze or scratch.",
            "Wash with something mild, and moisturise dry skin.",
            "Stay cool, and wear clothes that let the air through.",
            "Protect the skin from the sun: sunscreen of SPF 30 or higher.",
          ]),
        Section(
          "When to stop",
          items: [
            "It gets worse, or a remedy stings: stop.",
            "No better after a week with a remedy: ask a doctor or a pharmacist. Spotter's report "
              + "says so when one was used on 5 of 14 days (R9); the 5 and 14 are our own choice.",
            "Still there: \(Urgency.routine.advice)",
          ]),
      ], sources: [.article, .leaflet, .heatRash, .ownChoice])
  }
}
