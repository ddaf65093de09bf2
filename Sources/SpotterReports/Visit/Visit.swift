internal import SpotterAnalysis
internal import SpotterCatalogue
package import SpotterModel

/// What a page for the doctor tells, before it has a form.
package struct Visit: Sendable {
  let report: Report

  /// The entries of the period that the page is about, in reading order.
  let entries: [StoredEntry]

  /// Numbered from 1: the open ones first, within each state the most urgent, then by name.
  let spots: [VisitSpot]

  /// What is true of these spots and of the person, the most urgent first.
  let findings: [Finding]

  /// What could not be judged, and what it would take.
  let lacks: [Report.Lack]

  /// The names of the spots that were asked for; nil where all are.
  private let chosen: Set<String>?

  /// What was done and met in the period.
  private let occasions: [StoredEntry]

  /// Photos of the period that show no spot of the page in particular.
  let otherPhotos: [StoredEntry]

  /// Whether the page has the pictures, and not only their names.
  let showsPictures: Bool

  /// - Parameters:
  ///   - report: The report of the period.
  ///   - entries: The entries of the period, in reading order.
  ///   - names: Only spots with these names, and what concerns the person; nil for all.
  ///   - showsPictures: Whether photos are put in.
  package init(
    _ report: Report, entries: [StoredEntry], onlySpots names: Set<String>? = nil,
    showsPictures: Bool = true
  ) {
    self.report = report
    self.showsPictures = showsPictures
    chosen = names
    lacks = report.lacks
    func isWanted(_ name: String?) -> Bool {
      guard let names, let name else { return true }
      return names.contains(name)
    }
    self.entries = names == nil ? entries : entries.filter { isWanted($0.entry.spotName) }
    occasions = self.entries.filter { $0.entry.kind == .care || $0.entry.kind == .exposure }
    findings = report.assessment.findings.filter { isWanted($0.spot?.name) }
    let photos = self.entries.filter { $0.entry.kind == .photo }
    let figures = report.spots.filter { isWanted($0.course.spot.name) }
    let pressing = findings.filter { $0.acknowledged == nil }
    func urgency(_ figures: SpotFigures) -> Urgency {
      let name = figures.course.spot.name
      return pressing.filter { $0.spot?.name == name }.map(\.urgency).max() ?? .selfCare
    }
    let ordered = [Course.State.open, .healed, .lapsed].flatMap { state in
      let ofState = figures.filter { $0.state == state }
      return Urgency.allCases.reversed().flatMap { step in ofState.filter { urgency($0) == step } }
    }
    spots = zip(ordered, 1...).map { figures, number in
      VisitSpot(
        number: number, figures: figures, urgency: urgency(figures),
        photos: photos.filter { $0.entry.spotName == figures.course.spot.name })
    }
    let shown = Set(ordered.map(\.course.spot.name))
    otherPhotos = photos.filter { !($0.entry.spotName.map(shown.contains) ?? false) }
  }

  var period: ClosedRange<Day> { report.period }

  /// What was done for the spots of the page, and for all spots.
  var care: [Report.CareGiven] { report.care(for: chosen) }
  var careInWords: String? { report.careInWords(for: chosen) }

  /// The lanes of care and exposures that stand below a spot's chart, by their first day.
  func lanes(for spot: VisitSpot) -> [SpotChart.Lane] {
    var days: [(name: String, days: [Day])] = []
    func add(_ name: String, _ day: Day) {
      if let index = days.firstIndex(where: { $0.name == name }) {
        if days[index].days.last != day { days[index].days.append(day) }
      } else {
        days.append((name, [day]))
      }
    }
    for stored in occasions {
      switch stored.entry.content {
      case .care(let care) where care.spot == nil || care.spot == spot.course.spot.name:
        add(Remedy(id: care.remedy)?.name.uncapitalized ?? care.remedy, stored.entry.day)
      case .exposure(let exposure): add(exposure.label, stored.entry.day)
      default: break
      }
    }
    return days.map { SpotChart.Lane(name: $0.name, days: $0.days) }
  }
}
