internal import SpotterModel

extension Rule {
  /// What is called contact dermatitis still worsens after a week, or lasts for four.
  package static let contactCourse = Rule(
    "R6", "contact-course",
    question:
      "Is what is called contact dermatitis worse than in its first 8 days, or 28 days old?",
    reason: "Contact dermatitis peaks within days and settles in 2 to 4 weeks; another course is "
      + "worth showing.",
    ends: "Sizes and itch that fall back to those of the first days, 14 days without them, or an "
      + "entry that it is gone.",
    source: Source("public advice on contact dermatitis; the test is our own choice", .design),
    settings: [.sdcAbsolute, .sdcRelative],
    .spot { open, examination in
      guard open.course.kind == "contact-dermatitis" else { return nil }
      let span = examination.last(14)
      let episode = open.episode
      let peak = episode.onset + peakDays
      let sizes = LateRise(
        episode.measurements.map { ($0.sighting, $0.millimetres) }, after: peak, recent: span)
      if let sizes {
        let limit = examination.settings.smallestDetectableChange(at: sizes.before)
        if reaches(sizes.rise, limit) {
          return Verdict(
            .routine,
            "\(open.label): larger than in its first \(peakDays + 1) days, "
              + "\(millimetres(sizes.now)) after \(millimetres(sizes.before)).",
            sizes.sightings, [.init("gainMm", sizes.rise), .init("limitGainMm", limit)])
        }
      }
      let scores = episode.days.compactMap { day -> (Sighting, Double)? in
        guard let itch = day.itch, let sighting = day.itchSighting else { return nil }
        return (sighting, Double(itch))
      }
      if let itch = LateRise(scores, after: peak, recent: span), reaches(itch.rise, itchPoints) {
        return Verdict(
          .routine,
          "\(open.label): itches more than in its first \(peakDays + 1) days, "
            + "\(oneDecimal(itch.now)) of 10 after \(oneDecimal(itch.before)).",
          itch.sightings,
          [.init("itchChange", itch.rise), .init("limitItchChange", itchPoints)])
      }
      guard episode.duration >= longestDays, span ~= episode.lastActive else { return nil }
      return Verdict(
        .routine, lasting: open, "contact dermatitis", usual: "4 weeks", limit: longestDays
      ).ending(with: endOfDuration)
    })

  /// The course peaks within so many days of the onset.
  private static let peakDays = 7

  private static let longestDays = 28
  private static let itchPoints = 2.0
}

/// The last 3 values that are later than a day, beside the last 3 up to it, by their medians.
private struct LateRise {
  let before: Double
  let now: Double
  let sightings: [Sighting]
  var rise: Double { now - before }

  init?(_ values: [(Sighting, Double)], after peak: Day, recent: ClosedRange<Day>) {
    let early = values.filter { $0.0.day <= peak }.suffix(3)
    let late = values.filter { $0.0.day > peak }.suffix(3)
    guard early.count == 3, late.count == 3, let last = late.last, recent ~= last.0.day,
      let before = median(early.map(\.1)), let now = median(late.map(\.1))
    else { return nil }
    self.before = before
    self.now = now
    sightings = (early + late).map(\.0)
  }
}
