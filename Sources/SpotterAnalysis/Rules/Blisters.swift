internal import SpotterModel

extension Rule {
  /// Blisters that were not there on the observed day before.
  package static let blisters = Rule(
    "P3", "blisters",
    question: "Did blisters appear in the last 7 days?",
    reason: "Spots that turn into blisters should be seen soon.",
    ends: "7 days without new blisters.",
    source: Source("American Academy of Dermatology", .published),
    // Its exception asks every other rule that can be so urgent.
    settings: urgentBesideBlisters.flatMap(\.settings),
    .spot { open, examination in
      let observed = open.episode.days
      let fresh = observed.indices.filter { index in
        observed[index].symptoms.contains(.blister)
          && examination.last(7) ~= observed[index].day
          && (index == 0 || !observed[index - 1].symptoms.contains(.blister))
      }.map { observed[$0] }
      guard let latest = fresh.last, !open.isTinyHeatRash(examination) else { return nil }
      return Evidence(
        fresh.sightings(of: .blister),
        values: [.init("newBlisterDays", fresh.count)]
      ).map {
        Verdict(.prompt, "\(open.label): new blisters on \(latest.day.inWords).", $0)
      }
    })

  /// The rules that can ask to be seen promptly or sooner, but for this one, which would ask
  /// itself for ever: those of the first two groups, and the change of colour.
  fileprivate static var urgentBesideBlisters: [Rule] {
    all.filter { ["E", "P"].contains($0.code.prefix(1)) && $0.code != "P3" } + [.colourChange]
  }

  /// Up to so large blisters are what heat rash looks like, in mm; public advice calls them tiny, the
  /// number is our own choice.
  fileprivate static let heatRashMillimetres = 2.0
}

extension OpenCourse {
  /// Heat rash whose latest size, of the last 7 days, is at most 2 mm, with nothing else that is
  /// urgent about the spot or the person: how long it lasts is then the only question.
  fileprivate func isTinyHeatRash(_ examination: Examination) -> Bool {
    guard isCalledHeatRash, let latest = episode.measurements.last,
      examination.last(7) ~= latest.day,
      staysWithin(latest.millimetres, Rule.heatRashMillimetres)
    else { return false }
    return !examination.isPersonUrgent
      && !Rule.urgentBesideBlisters.contains { rule in
        rule.verdict(on: self, examination).map { $0.urgency >= .prompt } ?? false
      }
  }
}
