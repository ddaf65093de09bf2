package import SpotterModel

/// How the colour of a spot has gone since the episode began.
package struct ColourCourse: Sendable {
  /// The days with a colour, oldest first.
  package let days: [SpotDay]

  /// The commonest family of the first days, the earliest among equals.
  package let baseline: ColourFamily

  /// The days that make the baseline: 3, or 2 where only 4 have a colour.
  let baselineDays: [SpotDay]

  /// The first colour of the baseline's family.
  var baselineColour: Colour? {
    baselineDays.compactMap(\.colour).first { $0.family == baseline }
  }

  /// The fewest days with a colour that are compared.
  package static let fewestDays = 4

  /// - Returns: nil with fewer than 4 days that have a colour.
  package init?(of episode: Episode) {
    days = episode.days.filter { $0.colour != nil }
    guard days.count >= Self.fewestDays else { return nil }
    baselineDays = Array(days.prefix(days.count == Self.fewestDays ? 2 : 3))
    let families = baselineDays.compactMap(\.colour?.family)
    let counts = Dictionary(grouping: families, by: \.self).mapValues(\.count)
    let most = counts.values.max() ?? 0
    guard let commonest = families.first(where: { counts[$0] == most }) else { return nil }
    baseline = commonest
  }

  /// The last two days with a colour.
  package var lastTwo: ArraySlice<SpotDay> { days.suffix(2) }

  /// What the last two days agree on, if it is a change that counts; red that turns brown included.
  package var change: Change? {
    let colours = lastTwo.compactMap(\.colour)
    let families = Set(colours.map(\.family))
    guard families.count == 1, let family = families.first else { return nil }
    if family == baseline {
      let turnedBlack =
        colours.allSatisfy { $0 == .black } && !baselineDays.contains { $0.colour == .black }
      return turnedBlack ? .darker : nil
    }
    switch (baseline, family) {
    case (.redLike, .pigment): return colours.allSatisfy { $0 == .brown } ? .redToBrown : .darker
    case (_, .pigment), (_, .mixed), (.redLike, .bruiseLike): return .other
    case (.pigment, .bruiseLike): return colours.allSatisfy { $0 == .blue } ? .other : nil
    default: return nil
    }
  }

  /// A change of colour.
  package enum Change: Hashable, Sendable {
    /// Both last days are brown after red: so does a mark look that heals.
    case redToBrown
    /// To black.
    case darker
    case other
  }

  /// Whether red turned brown on a spot that neither grows nor itches more: a healing mark can stay
  /// brown.
  ///
  /// The size must have been measured on 4 days; an itch that is not known counts as no more.
  package func isFading(_ open: OpenCourse, _ examination: Examination) -> Bool {
    guard change == .redToBrown else { return false }
    let sizes = open.episode.measurements
    guard sizes.count >= WholeGain.fewestDays,
      let line = TheilSen(
        x: sizes.map { Double($0.day.number) }, y: sizes.map(\.millimetres)), line.slope <= 0
    else { return false }
    let weeks = ItchWeeks(of: open.episode, asOf: examination.asOf)
    return !(weeks.change.map { reaches($0, examination.settings[.itchRiseDelta]) } ?? false)
  }
}
