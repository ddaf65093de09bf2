internal import SpotterModel

extension Rule {
  /// A spot at the eyes, the mouth or the genitals.
  package static let sensitiveSite = Rule(
    "P10", "sensitive-site",
    question: "Is the spot at an eye, the lips, the mouth or the genitals?",
    steps: [
      UrgencyStep(.prompt, "it grows, or was blistered, swollen, painful or sore within 7 days"),
      UrgencyStep(.routine),
    ],
    reason: "A rash near the eyes, the mouth or the genitals should be seen, soon if it is sore or "
      + "grows.",
    ends: "A spot that is gone; it is less urgent after 7 days without blister, swelling, pain or "
      + "sore, and without growth.",
    source: Source("American Academy of Dermatology", .published),
    settings: growthRules.flatMap(\.settings),
    .spot { open, examination in
      guard sensitive.contains(open.site) else { return nil }
      let signs = open.days(in: examination.last(7)).sightings { seen in
        seen.says(.blister) || seen.says(.swelling) || seen.says(.openSore) || seen.saysPain
      }
      let growth = growthRules.lazy.compactMap {
        $0.verdict(on: open, examination)
      }.first
      let values = [Evidence.Value("daysWithSigns", signs.count), .init("withinDays", 7)]
      guard !signs.isEmpty || growth != nil else {
        return Verdict(
          .routine, "\(open.label): a spot at a delicate place, worth showing to a doctor.",
          open.lastObserved(1).map(\.sighting), values
        )?.ending(
          with: "An entry that the spot is gone, or no entry of it for longer than "
            + "`episode.lapseDays`.")
      }
      let what = [
        signs.isEmpty ? nil : "sore, blistered or swollen", growth.map { _ in "growing" },
      ]
      return Verdict(
        .prompt, "\(open.label): a delicate place, and \(list(what.compactMap(\.self))).",
        detail: growth?.summary(without: open.label), signs, and: growth?.evidence, values)
    })

  /// What counts as growing, the most urgent first.
  private static let growthRules: [Rule] = [.jump, .growFast, .growMod, .growSlow]

  private static let sensitive: [Site] = [.eyeArea, .lips, .mouth, .genitals, .genitalArea]
}
