internal import SpotterModel

extension Rule {
  /// Spots that begin within two days of sun, where the sun reaches.
  package static let sunPattern = Rule(
    "I8", "sun-pattern",
    question: "Did 2 spots of head, neck, arm or leg begin within 2 days of sun?",
    reason:
      "Spots after sun are worth mentioning to a doctor; protect the skin with SPF 30 or more.",
    ends: "Sun without a spot in the days after.",
    source: Source("public advice on spots after sun; the numbers are our own", .design),
    .personAlways { examination in
      let span = examination.last(90)
      let reached = examination.courses.filter {
        $0.spot.place.site.regions.contains(where: sunlit.contains)
      }
      let sun = examination.exposures.filter { $0.label == "sun" && span ~= $0.day }
      guard
        let pattern = LaggedPattern(label: "sun", met: sun, lag: 0...2, in: span, reached),
        pattern.episodes.count >= 2
      else { return nil }
      return Verdict(
        .selfCare,
        "In the last 90 days a spot began or came back \(pattern.episodes.count) times within 2 days "
          + "of sun.",
        pattern.sightings,
        [.init("episodes", pattern.episodes.count), .init("limitEpisodes", 2)])
    })

  private static let sunlit: [Region] = [.head, .neck, .arm, .leg]
}
