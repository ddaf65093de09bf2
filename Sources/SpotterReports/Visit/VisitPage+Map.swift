internal import SpotterAnalysis
internal import SpotterModel

extension VisitPage {
  /// Where the spots are, and what their numbers stand for.
  var map: HTML? {
    guard !visit.spots.isEmpty else {
      return Self.section(
        "map", "Where the spots are",
        "<p>No spot was open in this time.</p>\n\(BodyMap([]).drawing(of: []))")
    }
    let rows = visit.spots.map { spot -> HTML in
      """
      <tr><td>\(sign(spot))</td><th scope="row"><a href="#\(spot.anchor)">\
      \(spot.course.spot.label)</a></th><td>\(spot.course.spot.place.label)</td>\
      <td>\(spot.state.words)</td><td>\(spot.urgency.words)</td></tr>

      """
    }
    return Self.section(
      "map", "Where the spots are",
      """
      \(BodyMap(visit.spots).drawing(of: visit.spots))\
      \(Self.table("Spots on the map", ["No.", "Spot", "Place", "State", "Urgency"], rows))\
      <p class="key">The shape tells the urgency: circle, nothing to act on; square, routine; \
      diamond, within 2 weeks; triangle, within 1 to 2 days; octagon, emergency. A full shape is an \
      open spot, an empty one has healed, a dashed one is no longer logged.</p>

      """)
  }

  /// The spot's mark as on the map.
  private func sign(_ spot: VisitSpot) -> HTML {
    let centre = Point(x: 12, y: 12)
    return """
      <svg class="sign" viewBox="0 0 24 24" aria-hidden="true"><g class="mark \(spot.state.rawValue) \
      \(spot.urgency.rawValue)"><path d="\(spot.urgency.shape(around: centre, BodyMap.markRadius))"/>\
      <text x="12" y="14.8">\(spot.number)</text></g></svg><span class="hidden">\(spot.number)</span>
      """
  }

  /// A table that can be scrolled where the page is too narrow for it.
  static func table(_ caption: String, _ heads: [String], _ rows: some Sequence<HTML>) -> HTML {
    """
    <div class="scroll" role="region" aria-label="\(caption)" tabindex="0"><table>
    <caption>\(caption)</caption>
    <thead><tr>\(heads.map { "<th scope=\"col\">\($0)</th>" as HTML })</tr></thead>
    <tbody>
    \(rows)</tbody></table></div>

    """
  }
}

extension Course.State {
  var words: String {
    switch self {
    case .open: "open"
    case .healed: "healed"
    case .lapsed: "no longer logged"
    }
  }
}
