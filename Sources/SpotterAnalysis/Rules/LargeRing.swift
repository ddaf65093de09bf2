internal import SpotterModel

extension Rule {
  /// A large ring that has grown, a target, or growth after a tick.
  package static let largeRing = Rule(
    "P14", "large-ring",
    question: "Is there a ring of `ring.minMm` that has grown, a target, or growth after a tick?",
    reason: "A ring that grows over days, above all after a tick, should be seen soon.",
    ends:
      "7 days without a ring or target, and a latest size that is not so much larger than before.",
    source: Source(
      "CDC, on erythema migrans; JAMA's rational clinical examination", .published),
    settings: [.ringMinMm, .ringMinGainMm, .ringMinDays, .ringMaxDays, .sdcAbsolute, .sdcRelative],
    .spot { open, examination in
      let target = open.sightings(of: .target, in: examination.last(7))
      let growth = RingGrowth(of: open, examination)
      guard !target.isEmpty || growth != nil else { return nil }
      guard let growth else {
        return Verdict(
          .prompt, "\(open.label): a ring or target within 7 days.", target,
          [.init("days", target.count), .init("withinDays", 7)])
      }
      let (before, latest) = (growth.before, growth.latest)
      let tick = growth.tick.map { ", after a tick on \($0.day.inWords)" } ?? ""
      let ring = target.isEmpty ? "" : " It shows a ring or target."
      return Verdict(
        .prompt,
        "\(open.label): \(millimetres(latest.millimetres)), up from "
          + "\(millimetres(before.millimetres)) on \(before.day.inWords)\(tick).\(ring)",
        target + [before.sighting, latest.sighting]
          + (growth.tick.map { [Sighting($0.day, [$0.id])] } ?? []),
        [
          .init("latestMm", latest.millimetres), .init("beforeMm", before.millimetres),
          .init("gainMm", latest.millimetres - before.millimetres),
          .init("limitGainMm", growth.limitGain), .init("days", latest.day - before.day),
        ] + (growth.tick == nil ? [.init("limitMm", examination.settings[.ringMinMm])] : []))
    })

  /// How many days before the latest size a tick counts: the rash of a tick bite appears after 3 to
  /// 30 days (CDC).
  fileprivate static let tickDays = 30
}

/// The latest size beside the smallest that is old enough, if that is a ring's growth.
private struct RingGrowth {
  let before: Measurement
  let latest: Measurement
  let limitGain: Double

  /// The tick that makes less growth count.
  let tick: Exposed?

  init?(of open: OpenCourse, _ examination: Examination) {
    let settings = examination.settings
    guard let latest = open.latestSize(in: examination.last(7)) else { return nil }
    let fewest = settings.whole(.ringMinDays)
    // Where the least is set above the most, it is the only distance that counts.
    let ago = fewest...max(fewest, settings.whole(.ringMaxDays))
    let earlier = open.episode.measurements.filter { ago ~= latest.day - $0.day }
    guard let smallest = earlier.min(by: { $0.millimetres < $1.millimetres }) else { return nil }
    self.latest = latest
    let tick = examination.exposures.last {
      $0.label == "tick" && 0...Rule.tickDays ~= latest.day - $0.day
    }
    // The gain that is asked for after a tick depends on the earlier size.
    let afterTick = earlier.first {
      reaches(
        latest.millimetres, $0.millimetres + settings.smallestDetectableChange(at: $0.millimetres))
    }
    if reaches(latest.millimetres, settings[.ringMinMm]),
      reaches(latest.millimetres - smallest.millimetres, settings[.ringMinGainMm])
    {
      before = smallest
      limitGain = settings[.ringMinGainMm]
      self.tick = nil
    } else if let tick, let afterTick {
      before = afterTick
      limitGain = settings.smallestDetectableChange(at: afterTick.millimetres)
      self.tick = tick
    } else {
      return nil
    }
  }
}
