internal import SpotterAnalysis
internal import SpotterModel

extension VisitPage {
  /// What a doctor may ask and the diary does not say.
  var unanswered: HTML? {
    let spots = visit.spots.filter { $0.state == .open }.map { spot -> HTML in
      """
      <li><a href="#\(spot.anchor)">\(spot.course.spot.label)</a>: \
      \(missing(of: spot).joined(separator: "; ")).</li>

      """
    }
    let person = missingOfThePerson.map { "<li>The person: \($0).</li>\n" as HTML }
    guard !spots.isEmpty || person != nil else { return nil }
    return Self.section("unanswered", "What was not answered", "<ul>\n\(spots)\(person)</ul>\n")
  }

  private func missing(of spot: VisitSpot) -> [String] {
    let days = spot.figures.episode.days
    let week = visit.report.asOf - 6...visit.report.asOf
    let isMeasured = days.contains { $0.size?.method == .ruler }
    let hasBlanching = days.contains { $0.blanching == .yes || $0.blanching == .no }
    var missing: [String] = []
    if !isMeasured { missing.append("size never measured with a ruler") }
    if !days.contains(where: { $0.colour != nil }) { missing.append("colour never said") }
    if !days.contains(where: { week ~= $0.day && $0.itch != nil }) {
      missing.append("no itch score in the last week")
    }
    if !days.contains(where: { $0.pain != nil }) { missing.append("pain never said") }
    if !hasBlanching { missing.append("whether it fades when pressed") }
    if !days.contains(where: { !$0.shapes.isEmpty }) { missing.append("shape never said") }
    if visit.showsPictures, spot.photos.isEmpty { missing.append("no photo in this time") }
    let lacks = visit.lacks.filter { $0.spot.id == spot.course.spot.id }
    missing += lacks.map { "not judged for lack of entries: \(list($0.rules)) (\($0.needed))" }
    return missing.isEmpty ? ["nothing that Spotter asks for"] : missing
  }

  private var missingOfThePerson: String? {
    var missing: [String] = []
    let examination = visit.report.assessment.examination
    if examination.personDays(in: examination.last(7)).isEmpty {
      missing.append("fever and other signs were not logged in the last week")
    }
    if examination.settings.text(.birthYear).isEmpty { missing.append("year of birth") }
    return missing.isEmpty ? nil : missing.joined(separator: "; ")
  }
}
