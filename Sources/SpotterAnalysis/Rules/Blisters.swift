internal import SpotterModel

extension Rule {
  /// Blisters that were not there on the observed day before.
  package static let blisters = Rule(
    "P3", "blisters",
    question: "Did blisters appear in the last 7 days?",
    reason: "Spots that turn into blisters should be seen soon.",
    ends: "7 days without new blisters.",
    source: Source("American Academy of Dermatology", .published),
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

  /// Tiny blisters are what heat rash looks like.
  fileprivate static let heatRashMillimetres = 2.0
}

extension OpenCourse {
  /// Heat rash whose latest size, of the last 7 days, is at most 2 mm, with nothing else that is
  /// urgent about the spot or the person: how long it lasts is then the only question.
  fileprivate func isTinyHeatRash(_ examination: Examination) -> Bool {
    guard course.kind == "heat-rash", let latest = episode.measurements.last,
      examination.last(7) ~= latest.day,
      staysWithin(latest.millimetres, Rule.heatRashMillimetres)
    else { return false }
    return !Rule.all.contains { rule in
      rule.code != "P3"
        && rule.findings(in: examination).contains {
          $0.urgency >= .prompt && ($0.spot == nil || $0.spot?.id == spot.id)
        }
    }
  }
}
