internal import SpotterAnalysis
internal import SpotterModel

/// Something that is true of a journal on a day, or not.
struct Criterion: Sendable {
  let name: String
  let holds: @Sendable (inout Look) -> Bool

  init(_ name: String, _ holds: @escaping @Sendable (inout Look) -> Bool) {
    self.name = name
    self.holds = holds
  }

  /// A shipped rule: it holds when the rule finds something, hidden by another or not.
  static func rule(_ code: String) -> Criterion {
    guard let rule = Rule.coded(code) else { fatalError("There is no rule \(code).") }
    return Criterion(code) { !rule.findings(in: $0.examination).isEmpty }
  }
}

/// A journal on one day, with what several criteria ask for.
struct Look {
  let examination: Examination

  /// The open episode of the journal's only spot.
  private(set) lazy var episode = examination.openCourses.first?.episode

  /// The trend of its size.
  private(set) lazy var trend = episode.flatMap {
    SizeTrend(of: $0.measurements, settings: examination.settings)
  }

  /// The same, if it has the days that any verdict needs.
  private(set) lazy var sufficientTrend = trend.flatMap {
    $0.suffices(examination.settings) ? $0 : nil
  }

  init(_ examination: Examination) { self.examination = examination }
}

// What the rules could be and are not: what each part of them alone would do.
extension Criterion {
  /// 2 mm more than on the first day of the window.
  static let larger = Criterion("2 mm above the window's first size") { look in
    guard let window = look.trend?.window, let first = window.first, let last = window.last else {
      return false
    }
    return reaches(last.millimetres - first.millimetres, 2)
  }

  static let rising = Criterion("Mann–Kendall p ≤ 0.05 alone") { look in
    look.sufficientTrend.map { staysWithin($0.pRising, 0.05) } ?? false
  }

  static let gaining = Criterion("gain ≥ SDC alone") { look in
    look.sufficientTrend.map { reaches($0.gain, $0.smallestDetectable) } ?? false
  }

  static let both = Criterion("both") { rising.holds(&$0) && gaining.holds(&$0) }

  /// 2 points more than on the logged day before.
  static let itchier = Criterion("2 points above the last logged day") { look in
    let scores = look.episode?.days.suffix(2).compactMap(\.itch) ?? []
    return scores.count == 2 && scores[1] - scores[0] >= 2
  }

  static let itchierWeek = Criterion("Δ ≥ 3 alone") { look in
    let change = look.episode.flatMap { ItchWeeks(of: $0, asOf: look.examination.asOf).change }
    return change.map { reaches($0, 3) } ?? false
  }

  static let threeNew = Criterion("3 new spots in 3 days alone") { look in
    let span = look.examination.last(3)
    let onsets = look.examination.courses.compactMap(\.firstOnset)
    return onsets.count { span ~= $0 } >= 3
  }
}
