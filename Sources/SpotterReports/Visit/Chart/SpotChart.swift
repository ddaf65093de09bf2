internal import SpotterAnalysis
internal import SpotterModel

/// What was logged of a spot over time, ready to be drawn.
struct SpotChart: Sendable {
  struct Sized: Sendable {
    let day: Day
    let millimetres: Double
    let isByEye: Bool
  }

  let spot: Spot

  /// All that is drawn lies on these days.
  let days: ClosedRange<Day>

  /// One size a day at most: its median, by ruler if there is one.
  let sizes: [Sized]

  /// The scores of days, 0 to 10.
  let itch: [(day: Day, level: Int)]
  let pain: [(day: Day, level: Int)]

  /// Every day with something to show, in figures.
  let rows: [Row]

  struct Row: Sendable {
    let day: Day
    let size: Size?
    let isClear: Bool
    let itch: Int?
    let pain: Int?
  }

  /// The days on which somebody looked and the spot was gone.
  let clearDays: [Day]

  /// What was done and met, a lane each.
  let lanes: [Lane]

  /// The line through the sizes of the latest episode, if there are enough of them.
  let trend: Trend?

  struct Lane: Sendable {
    let name: String
    let days: [Day]
  }

  /// A Theil–Sen line with the 95 % interval of its slope, over the days that were measured.
  struct Trend: Sendable {
    let days: ClosedRange<Day>
    let line: TheilSen

    /// The size that the line has on a day, in millimetres.
    func size(on day: Day) -> Double { line.intercept + line.slope * Double(day.number) }

    /// The size on a day if the line had another slope through its middle.
    func size(on day: Day, slope: Double) -> Double {
      let middle = Double(days.lowerBound.number + days.upperBound.number) / 2
      let height = line.intercept + line.slope * middle
      return height + slope * (Double(day.number) - middle)
    }
  }

  init(_ figures: SpotFigures, days: ClosedRange<Day>, lanes: [Lane]) {
    spot = figures.course.spot
    self.days = days
    self.lanes = lanes.map { lane in
      Lane(name: lane.name, days: lane.days.filter { days ~= $0 })
    }.filter { !$0.days.isEmpty }
    let shown = figures.course.days(in: days)
    sizes = shown.compactMap { day in
      day.size.map {
        Sized(day: day.day, millimetres: $0.millimetres, isByEye: $0.method == .eye)
      }
    }
    itch = shown.compactMap { day in day.itch.map { (day.day, $0) } }
    pain = shown.compactMap { day in day.pain.map { (day.day, $0) } }
    clearDays = shown.filter(\.isClear).map(\.day)
    rows = shown.lazy.map {
      Row(day: $0.day, size: $0.size, isClear: $0.isClear, itch: $0.itch, pain: $0.pain)
    }.filter { $0.size != nil || $0.isClear || $0.itch != nil || $0.pain != nil }
    let measured = figures.measurements.map(\.day)
    if let line = figures.trend, line.count >= TheilSen.fewestForInterval,
      let first = measured.first, let last = measured.last, last >= days.lowerBound
    {
      trend = Trend(days: max(first, days.lowerBound)...last, line: line)
    } else {
      trend = nil
    }
  }

  var isEmpty: Bool { sizes.isEmpty && itch.isEmpty && pain.isEmpty && clearDays.isEmpty }

  /// Days further apart than this are not joined: what was between them is unknown.
  static let widestStep = 7
}

extension SpotChart {
  /// What the chart shows, for who cannot see it.
  var description: String {
    var parts: [String] = []
    if let first = sizes.first, let last = sizes.last {
      parts.append(
        sizes.count == 1
          ? "Size \(millimetres(first.millimetres)) on \(first.day.inWords)."
          : "Size from \(millimetres(first.millimetres)) on \(first.day.inWords) to "
            + "\(millimetres(last.millimetres)) on \(last.day.inWords), \(sizes.count) days measured."
      )
    }
    if let trend {
      let low = signed(trend.line.interval.lowerBound)
      let high = signed(trend.line.interval.upperBound)
      parts.append(
        "Trend \(signed(trend.line.slope)) mm a day, 95 % interval \(low) to \(high).")
    }
    for (name, scores) in [("Itch", itch), ("Pain", pain)] {
      guard let low = scores.map(\.level).min(), let high = scores.map(\.level).max() else {
        continue
      }
      parts.append(
        "\(name) \(low == high ? "\(low)" : "\(low) to \(high)") of 10 on \(scores.count) "
          + "\(scores.count == 1 ? "day" : "days").")
    }
    if let first = clearDays.first {
      parts.append(
        clearDays.count == 1
          ? "Gone on \(first.inWords)." : "Logged as gone on \(clearDays.count) days.")
    }
    for lane in lanes {
      parts.append("\(lane.name) on \(lane.days.count) \(lane.days.count == 1 ? "day" : "days").")
    }
    return parts.joined(separator: " ")
  }
}

/// "+0.03", "-0.2": with its sign and two decimals at most.
func signed(_ number: Double) -> String {
  let rounded = (number * 100).rounded() / 100
  return (rounded > 0 ? "+" : "") + jsonText(of: rounded == 0 ? 0 : rounded)
}
