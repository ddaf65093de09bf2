internal import SpotterAnalysis
internal import SpotterModel

extension SpotChart {
  /// The chart with its caption and, folded, the numbers that it shows.
  ///
  /// - Parameter id: What its parts are called in the document.
  /// - Returns: A figure, and behind it the numbers.
  func figure(_ id: String) -> HTML {
    """
    <figure class="chart">\(drawing(id))<figcaption>\(caption)</figcaption></figure>
    \(table)

    """
  }

  private static let width = 640.0
  private static let left = 145.0
  private static let right = 626.0
  private static let sizeHeight = 130.0
  private static let scoreHeight = 70.0
  private static let laneHeight = 22.0
  private static let space = 16.0

  /// Whether days stand so close that each gets a thin mark.
  private var isDense: Bool { days.upperBound - days.lowerBound > 120 }

  func drawing(_ id: String) -> HTML {
    let time = DayScale(days: days, left: Self.left, right: Self.right)
    var y = 18.0
    var parts: [HTML] = []
    if !sizes.isEmpty || !clearDays.isEmpty {
      let top = sizes.map(\.millimetres).max() ?? 1
      let axis = ValueScale(upTo: top, top: y, bottom: y + Self.sizeHeight)
      parts.append(sizePanel(time, axis))
      y = axis.bottom + Self.space
    }
    if !itch.isEmpty || !pain.isEmpty {
      let axis = ValueScale(0...10, top: y, bottom: y + Self.scoreHeight)
      parts.append(scorePanel(time, axis))
      y = axis.bottom + Self.space
    }
    for lane in lanes {
      parts.append(Self.drawing(of: lane, time, y))
      y += Self.laneHeight
    }
    let ticks = time.ticks(atMost: days.lowerBound.year == days.upperBound.year ? 6 : 5)
    let dates = ticks.enumerated().map { index, day -> HTML in
      // On a phone, where letters are larger, the first, the last and one between have room.
      let isExtra = ticks.count > 4 && ![0, 2, ticks.count - 1].contains(index)
      let place =
        day == days.lowerBound
        ? "tick first" : day == days.upperBound ? "tick last" : isExtra ? "tick more" : "tick"
      return
        "<text class=\"\(place)\" x=\"\(time.x(day))\" y=\"\(y + 6)\">\(day.chartLabel(in: days))</text>"
    }
    return """
      <svg class="\(isDense ? "dense" : "wide")" viewBox="0 0 \(Self.width) \(y + 14)" role="img" aria-labelledby="\(id)-title \(id)-text">
      <title id="\(id)-title">\(spot.label) over time</title>
      <desc id="\(id)-text">\(description)</desc>
      \(parts)\(dates)
      </svg>
      """
  }

  private func sizePanel(_ time: DayScale, _ axis: ValueScale) -> HTML {
    var (byRuler, byEye, gone) = (PathData(), PathData(), PathData())
    for size in sizes {
      let (x, y) = (time.x(size.day), axis.y(size.millimetres))
      if size.isByEye { byEye.dot(at: x, y) } else { byRuler.dot(at: x, y) }
    }
    for day in clearDays { gone.cross(at: time.x(day) - 3, axis.bottom - 7) }
    return """
      \(frame(axis, "mm"))\(trend.map { Self.band($0, time, axis) })\
      <path class="line" d="\(joined(time, axis))"/>\
      <path class="dots" d="\(byRuler)"/><path class="dots eye" d="\(byEye)"/>\
      <path class="dots hole" d="\(byEye)"/>\
      <path class="gone" d="\(gone)"/>

      """
  }

  /// The line from size to size, broken where days are missing or the spot was gone.
  private func joined(_ time: DayScale, _ axis: ValueScale) -> PathData {
    var path = PathData()
    var before: Day?
    for size in sizes {
      let isJoined =
        before.map { last in
          size.day - last <= Self.widestStep
            && !clearDays.contains { $0 > last && $0 < size.day }
        } ?? false
      let (x, y) = (time.x(size.day), axis.y(size.millimetres))
      if isJoined { path.line(to: x, y) } else { path.move(to: x, y) }
      before = size.day
    }
    return path
  }

  private static func band(_ trend: Trend, _ time: DayScale, _ axis: ValueScale) -> HTML {
    let (from, to) = (trend.days.lowerBound, trend.days.upperBound)
    let (low, high) = (trend.line.interval.lowerBound, trend.line.interval.upperBound)
    let middle = from + (to - from) / 2
    func point(_ day: Day, _ size: Double) -> Point { Point(x: time.x(day), y: axis.y(size)) }
    let edge = [
      point(from, trend.size(on: from, slope: low)), point(middle, trend.size(on: middle)),
      point(to, trend.size(on: to, slope: high)), point(to, trend.size(on: to, slope: low)),
      point(middle, trend.size(on: middle)), point(from, trend.size(on: from, slope: high)),
    ]
    var line = PathData()
    line.lines(through: [point(from, trend.size(on: from)), point(to, trend.size(on: to))])
    return """
      <path class="band" d="\(Outline(points: edge).path)"/><path class="trend" d="\(line)"/>
      """
  }

  private func scorePanel(_ time: DayScale, _ axis: ValueScale) -> HTML {
    var (bars, dots) = (PathData(), PathData())
    for score in itch {
      bars.move(to: time.x(score.day), axis.bottom)
      // A bar of no height would not be seen.
      bars.vertical(to: axis.y(max(0.15, Double(score.level))))
    }
    for score in pain { dots.dot(at: time.x(score.day), axis.y(Double(score.level))) }
    let name = itch.isEmpty ? "pain" : pain.isEmpty ? "itch" : "itch, pain"
    return """
      \(frame(axis, name))<path class="bars" d="\(bars)"/>\
      <path class="dots pain" d="\(dots)"/>

      """
  }

  /// The frame of a panel, with its lowest, middle and highest value.
  private func frame(_ axis: ValueScale, _ name: String) -> HTML {
    let values = [axis.values.lowerBound, axis.values.upperBound / 2, axis.values.upperBound]
    let lines = values.map { value -> HTML in
      """
      <path class="grid" d="M\(Self.left) \(axis.y(value))H\(Self.right)"/>\
      <text class="value" x="\(Self.left - 6)" y="\(axis.y(value) + 4)">\(jsonText(of: value))</text>
      """
    }
    return """
      \(lines)<text class="name" x="2" y="\(axis.top - 4)">\(name)</text>
      """
  }

  private static func drawing(of lane: Lane, _ time: DayScale, _ y: Double) -> HTML {
    var ticks = PathData()
    for day in lane.days { ticks.tick(at: time.x(day), y - 4) }
    return """
      <path class="event" d="\(ticks)"/>\
      <text class="lane" x="2" y="\(y + 4)">\(lane.label)</text>

      """
  }
}

extension Day {
  /// "3 Nov", with its year where the axis has more than one.
  fileprivate func chartLabel(in days: ClosedRange<Day>) -> String {
    let year = days.lowerBound.year == days.upperBound.year ? "" : " \(year)"
    return "\(dayOfMonth) \(monthName.prefix(3))\(year)"
  }
}
