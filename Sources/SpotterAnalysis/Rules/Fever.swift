internal import SpotterModel

extension Rule {
  /// Fever close to a day on which a spot was there.
  package static let fever = Rule(
    "P1", "fever",
    question: "Was there fever (`fever.celsius`) within 2 days of an open spot?",
    reason: "Red spots together with fever should be seen soon.",
    ends: "7 days without fever.",
    source: Source(
      "American Academy of Dermatology", .published),
    settings: [.fever],
    .person { examination in
      let active = examination.openCourses.flatMap { $0.episode.days.map(\.day) }
      let feverish = examination.personDays(in: examination.last(7)).filter { person in
        person.hasFever(examination.settings)
          && active.contains { abs($0 - person.day) <= closeDays }
      }
      guard let latest = feverish.last else { return nil }
      let limit = examination.settings[.fever]
      // A lower one on a day that was called feverish is no number to judge by.
      let warmest = feverish.compactMap(\.celsius).filter { reaches($0, limit) }.max()
      var values: [Evidence.Value] = [
        .init("feverDays", feverish.count),
        .init("daysApart", active.map { abs($0 - latest.day) }.min() ?? 0),
        .init("limitDaysApart", closeDays),
      ]
      if let warmest {
        values += [.init("celsius", warmest), .init("limitCelsius", limit)]
      }
      let degrees = warmest.map { " (up to \(oneDecimal($0)) °C)" } ?? ""
      return Evidence(
        feverish.map { Sighting($0.day, $0.feverEntries(examination.settings)) }, values: values
      ).map {
        Verdict(
          .prompt,
          "Fever\(degrees) on \(latest.day.inWords), within \(days(closeDays)) of an open spot.", $0
        )
      }
    })

  /// So far from a day with the spot fever still counts as being with it, in days; our own choice.
  private static let closeDays = 2
}
