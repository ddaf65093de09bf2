internal import SpotterCatalogue
internal import SpotterModel

extension Rule {
  /// A cold compress for over 20 minutes.
  package static let coldTooLong = Rule(
    "I2", "cold-too-long",
    question:
      "Was there a cold compress of over \(jsonText(of: longestCold)) minutes in the last 7 days?",
    reason: "Cold for longer than 20 minutes can irritate the skin: stay within 20 minutes.",
    ends: "7 days without a longer session.",
    source: Source("public advice on cold compresses: at most 20 minutes", .published),
    .personAlways { examination in
      let long = examination.care.filter {
        $0.care.remedy == "cold-compress" && examination.last(7) ~= $0.day
          && $0.care.minutes ?? 0 > longestCold
      }
      let longest = long.compactMap(\.care.minutes).max() ?? 0
      return Verdict(
        .selfCare,
        "A cold compress took \(jsonText(of: longest)) minutes; stay within "
          + "\(jsonText(of: longestCold)).",
        long.map { Sighting($0.day, [$0.id]) },
        [
          .init("minutes", longest),
          .init("limitMinutes", longestCold),
        ])
    })

  /// The longest session that public advice on cold compresses allows, in minutes.
  private static let longestCold = Remedy.coldCompress.limits.mostMinutes ?? .infinity
}
