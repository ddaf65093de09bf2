extension Page {
  /// How to measure a spot and take its photo, the same way each time.
  package static let measuring = Page(
    "measuring", "Measuring a spot", "By ruler or photo, the same way each time."
  ) {
    Contents(
      [
        Section(
          "Why the same way each time",
          "A spot looks larger or smaller with the light, the hour and the way the skin is "
            + "stretched. If you always do the same, what is left is the change of the spot. A ruler "
            + "does better than the eye."),
        Section(
          "With a ruler",
          steps: [
            "Take a ruler with millimetres, and always the same one.",
            "Choose good light and a time of day, and keep to both.",
            "Hold the body in the same position each time; do not stretch or press the skin.",
            "Lay the ruler flat beside the spot, and look at it from straight above.",
            "Find the longest way across, from edge to edge. Leave out a faint glow around it.",
            "Read it to half a millimetre, and log it: `spotter log left forearm --size 5.5`.",
            "Without a ruler, guess and say so: `--size ~6`. Once a spot was measured, guesses do "
              + "not count in its trend.",
          ]),
        Section(
          "Many spots close together",
          "Count them (`--count`), and measure the largest one. Do the same the next time."),
        Section(
          "A photo that can be compared",
          steps: [
            "Put a ruler or a coin beside the spot, at the same height as the skin.",
            "Use daylight, but no direct sun, and no flash. Keep to one place in the room.",
            "Hold the camera straight above the spot, always about as far away. Do not zoom.",
            "Wait until the picture is sharp. Take a second one from further away that shows where "
              + "on the body it is.", "Note the day, and keep the photos in a private place.",
          ]),
        Section(
          "Itch and pain",
          "Give the worst of the last 24 hours a number: 0 is none, 10 is the worst that you can "
            + "think of. 1 to 3 is mild, 4 to 6 moderate, 7 to 10 severe; other scales draw these "
            + "lines a little differently."),
        Section(
          "What counts as a change",
          "A ruler in the hand is never exact. Spotter takes a change for real from 2 mm and from a "
            + "fifth (20 %) of the size on, whichever is more. Write down what you see, every day if "
            + "you can, and do not worry about a single number."),
      ], sources: [.ruler, .moles, .itchScale, .itchBands, .ownSteps])
  }
}

extension Reference {
  fileprivate static let ownSteps = Reference(
    "The steps, and the change that counts, are our own choice")
}
