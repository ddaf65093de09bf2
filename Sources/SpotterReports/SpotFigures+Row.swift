internal import SpotterAnalysis
internal import SpotterModel

extension SpotFigures {
  /// The spot as one line of the report's table.
  ///
  /// - Parameters:
  ///   - settings: For the least change of size that counts as one.
  ///   - asOf: The day of the report.
  ///   - widestName: How many columns its name may take.
  ///   - blocks: How many blocks size and itch may take each; 0 for an arrow instead.
  ///   - style: How text is to look.
  /// - Returns: The cells.
  func row(
    _ settings: Settings, asOf: Day, widestName: Int, blocks: Int, _ style: TextStyle
  ) -> [String] {
    let name = style.text(course.spot.name.visible)
    return [
      style.truncated(name, to: widestName), "\(episode.duration)",
      sizeCell(settings, blocks, style), itchCell(blocks, style),
      episode.lastActive.short(beside: asOf), remark,
    ]
  }

  /// First value, the course between, last value: "4 ▁▂▃▅▅▆█ 5 mm".
  private func sizeCell(_ settings: Settings, _ blocks: Int, _ style: TextStyle) -> String {
    let sizes = measurements.map(\.millimetres)
    let low = sizes.min() ?? 0
    // Less than a ruler's error is not drawn as a rise.
    let high = max(sizes.max() ?? low, low + settings.smallestDetectableChange(at: low))
    return cell(
      measurements.map { ($0.day, $0.millimetres) }, in: low...high, blocks, style,
      last: millimetres)
  }

  private func itchCell(_ blocks: Int, _ style: TextStyle) -> String {
    cell(
      episode.days.compactMap { day in day.itch.map { (day.day, Double($0)) } }, in: 0...10,
      blocks, style, last: oneDecimal)
  }

  /// Size and itch have one axis, that of the episode: what stands above each other is of one day.
  private func cell(
    _ values: [(day: Day, value: Double)], in range: ClosedRange<Double>, _ blocks: Int,
    _ style: TextStyle, last: (Double) -> String
  ) -> String {
    guard let first = values.first, let latest = values.last else { return "" }
    guard values.count > 1 else { return last(latest.value) }
    let days = episode.firstActive...episode.lastActive
    let course =
      blocks == 0 ? style.text("→") : sparkline(values, over: days, in: range, width: blocks, style)
    return "\(oneDecimal(first.value)) \(course) \(last(latest.value))"
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
