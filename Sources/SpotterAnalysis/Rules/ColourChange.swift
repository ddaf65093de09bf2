internal import SpotterModel

extension Rule {
  /// A colour that changed and stayed so.
  package static let colourChange = Rule(
    "D3", "colour-change",
    question: "Did the colour change, and stay so on the last two days with a colour?",
    steps: [
      UrgencyStep(.prompt, "it does not fade when it is pressed"),
      UrgencyStep(.twoWeeks),
    ],
    reason: "A spot that changes its colour should be looked at.",
    ends: "A day on which the colour is another one again, or 14 days without a colour.",
    source: Source(
      "American Academy of Dermatology, NHS; which changes count is our own choice", .design),
    settings: [.itchRiseDelta],
    lacks: { open, _ in
      let needed = ColourCourse.fewestDays - open.episode.days.count { $0.colour != nil }
      return needed > 0 ? "\(more(needed)) with a colour" : nil
    },
    .spot { open, examination in
      let span = examination.last(14)
      guard open.latestColoured(in: span) != nil, let course = ColourCourse(of: open.episode),
        course.change != nil, !course.isFading(open, examination),
        let from = course.baselineColour, let to = course.days.last?.colour
      else { return nil }
      let marks = open.days(in: span).sightings(where: \.saysNonBlanching)
      return Verdict(
        marks.isEmpty ? .twoWeeks : .prompt,
        "\(open.label): was \(from.inSentence), is \(to.inSentence) now"
          + (marks.isEmpty ? "." : ", and does not fade when pressed."),
        (course.baselineDays + course.lastTwo).compactMap(\.colourSighting) + marks,
        [
          .init("daysWithColour", course.days.count),
          .init("limitDaysWithColour", ColourCourse.fewestDays),
        ])
    })
}
