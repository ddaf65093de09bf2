internal import SpotterModel

extension Rule {
  /// Spots that begin one to three days after something was met.
  package static let exposureLag = Rule(
    "I1", "exposure-lag",
    question:
      "Did 2 spots begin 1 to 3 days after the same exposure, and after 60 % or more of its days?",
    reason: "What comes before spots again and again may be a trigger to talk about, or to avoid.",
    ends: "Exposures without a spot in the days after.",
    source: Source(
      "public advice on contact dermatitis: 1 to 3 days; the numbers are our own", .design),
    .personAlways { examination in
      let span = examination.last(90)
      let patterns = Dictionary(
        grouping: examination.exposures.filter { span ~= $0.day }, by: \.label
      ).compactMap { label, met in
        LaggedPattern(label: label, met: met, lag: 1...3, in: span, examination.courses)
      }.filter { $0.episodes.count >= 2 && reaches($0.shareFollowed, leastShareFollowed) }
        .sorted { $0.label.utf8.lexicographicallyPrecedes($1.label.utf8) }
      guard !patterns.isEmpty else { return nil }
      let sentences = patterns.map { pattern in
        "\(pattern.episodes.count) times 1 to 3 days after \(pattern.label)"
      }
      return Verdict(
        .selfCare, "In the last 90 days a spot began or came back \(list(sentences)).",
        detail: "Worth mentioning to a doctor; it need not be the cause.",
        patterns.flatMap(\.sightings),
        [
          .init("episodes", patterns.map(\.episodes.count).max() ?? 0), .init("limitEpisodes", 2),
          .init("shareFollowed", patterns.map(\.shareFollowed).max() ?? 0),
          .init("limitShareFollowed", leastShareFollowed),
        ])
    })

  /// A spot must follow on so large a share of the days with the exposure, so that what is met daily
  /// is no pattern; our own choice.
  private static let leastShareFollowed = 0.6
}

/// Episodes that began so many days after an exposure.
struct LaggedPattern {
  let label: String

  /// Each episode once, with the entries of its first active day.
  let episodes: [Sighting]

  /// On what share of the days with the exposure an episode followed.
  let shareFollowed: Double

  /// The exposures that an episode followed, and these episodes.
  let sightings: [Sighting]

  /// - Returns: nil without an exposure.
  init?(
    label: String, met: [Exposed], lag: ClosedRange<Int>, in span: ClosedRange<Day>,
    _ courses: [Course]
  ) {
    let metDays = Set(met.map(\.day))
    guard !metDays.isEmpty else { return nil }
    let begun = courses.flatMap(\.episodes).filter { span ~= $0.onset }
    let after = begun.filter { episode in metDays.contains { lag ~= episode.onset - $0 } }
    let followed = metDays.filter { day in begun.contains { lag ~= $0.onset - day } }
    self.label = label
    episodes = after.map { Sighting($0.onset, $0.days[0].entries) }
    shareFollowed = Double(followed.count) / Double(metDays.count)
    sightings =
      episodes + met.filter { followed.contains($0.day) }.map { Sighting($0.day, [$0.id]) }
  }
}
