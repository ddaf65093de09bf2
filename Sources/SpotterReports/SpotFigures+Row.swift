internal import SpotterAnalysis
internal import SpotterModel

extension SpotFigures {
  /// The spot as one line of the report's table.
  func row(_ settings: Settings, asOf: Day, widestName: Int) -> [String] {
    [
      course.spot.name.visible.truncated(to: widestName), "\(episode.duration)",
      sizeCell(settings), itchCell, episode.lastActive.short(beside: asOf), remark,
    ]
  }

  /// First value, the course between, last value: "4 ▁▂▃▅▅▆█ 5 mm".
  private func sizeCell(_ settings: Settings) -> String {
    guard let first = measurements.first, let last = measurements.last else { return "" }
    guard measurements.count > 1 else { return millimetres(last.millimetres) }
    let sizes = measurements.map(\.millimetres)
    let low = sizes.min() ?? 0
    // Less than a ruler's error is not drawn as a rise.
    let high = max(sizes.max() ?? low, low + settings.smallestDetectableChange(at: low))
    let line = sparkline(measurements.map { ($0.day, $0.millimetres) }, in: low...high)
    return "\(oneDecimal(first.millimetres)) \(line) \(millimetres(last.millimetres))"
  }

  private var itchCell: String {
    let scores = episode.days.compactMap { day in day.itch.map { (day.day, Double($0)) } }
    guard let first = scores.first, let last = scores.last else { return "" }
    guard scores.count > 1 else { return oneDecimal(last.1) }
    return "\(oneDecimal(first.1)) \(sparkline(scores, in: 0...10)) \(oneDecimal(last.1))"
  }

  private var remark: String {
    switch state {
    case .open: isImproving ? "improving" : ""
    case .healed: "healed" + (course.endedOn.map { " \($0.short(beside: $0))" } ?? "")
    case .lapsed: "no longer logged"
    }
  }
}

extension Day {
  /// "21 Nov", with its year if that is another than the one of the report.
  func short(beside asOf: Day) -> String {
    "\(dayOfMonth) \(monthName.prefix(3))" + (year == asOf.year ? "" : " \(year)")
  }
}
