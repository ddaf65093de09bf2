internal import SpotterModel

extension Rule {
  /// Pus, or two of the other signs of a skin infection.
  package static let infected = Rule(
    "P7", "infected",
    question: "Within 3 days: pus, or two of warmth, swelling, pain and a golden crust?",
    reason: "Pus, warmth, swelling, pain and golden crusts can be signs of infected skin.",
    ends: "Three days without pus and with at most one of the other signs.",
    source: Source("American Academy of Dermatology; the pain score is our own choice", .published),
    settings: [.painSome],
    .spot { open, examination in
      let days = open.days(in: examination.last(3))
      let pus = days.sightings(of: .pus)
      let pain = examination.settings.whole(.painSome)
      let golden = days.filter { $0.colour == .yellow && $0.symptoms.contains(.crusting) }
      let signs = [
        ("warmth", days.sightings(of: .warmth)), ("swelling", days.sightings(of: .swelling)),
        ("pain", days.sightings { $0.pain?.level ?? 0 >= pain }),
        ("a golden crust", golden.sightings { $0.says(.crusting) || $0.colour == .yellow }),
      ].filter { !$0.1.isEmpty }
      guard !pus.isEmpty || signs.count >= 2 else { return nil }
      // A single one beside pus decides nothing.
      let deciding = signs.count >= 2 ? signs : []
      let words = (pus.isEmpty ? [] : ["pus"]) + deciding.map(\.0)
      return Verdict(
        .prompt, "\(open.label): \(list(words)) within 3 days.", pus + deciding.flatMap(\.1),
        [
          .init("daysWithPus", pus.count), .init("otherSigns", signs.count),
          .init("limitOtherSigns", 2), .init("limitPain", pain),
        ])
    })
}
