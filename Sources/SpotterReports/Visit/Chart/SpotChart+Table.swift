internal import SpotterAnalysis
internal import SpotterModel

extension SpotChart {
  /// What the lines and signs of the chart mean, as far as they are there.
  var caption: HTML {
    var parts: [String] = []
    if sizes.contains(where: { !$0.isByEye }) { parts.append("dots: size by ruler") }
    if sizes.contains(where: \.isByEye) { parts.append("rings: size by eye") }
    if trend != nil { parts.append("dashed line with band: Theil–Sen trend, 95 % interval") }
    if !clearDays.isEmpty { parts.append("×: gone") }
    if !itch.isEmpty { parts.append("bars: itch") }
    if !pain.isEmpty { parts.append("small dots: pain") }
    if !lanes.isEmpty { parts.append("ticks: care and exposures") }
    let sentence = parts.joined(separator: " · ")
    return "\(sentence.prefix(1).uppercased() + sentence.dropFirst())"
  }

  /// The numbers of the chart.
  var table: HTML {
    let lines = rows.lazy.map { row -> HTML in
      "<tr><td>\(row.day)</td><td>\(row.size?.figure ?? (row.isClear ? "gone" : ""))</td><td>\(row.itch)</td><td>\(row.pain)</td></tr>\n"
    }
    let events: [HTML] = lanes.map { lane in
      let days = lane.days.map(\.description).joined(separator: ", ")
      return "<p>\(lane.name): \(days)</p>\n"
    }
    return """
      <details><summary>Numbers of this chart: \(spot.label)</summary>
      \(VisitPage.table("Numbers of \(spot.label)", ["Day", "Size (mm)", "Itch", "Pain"], lines))\
      \(events)</details>
      """
  }
}
