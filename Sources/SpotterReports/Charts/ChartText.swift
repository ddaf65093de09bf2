internal import SpotterAnalysis
internal import SpotterModel

extension Chart {
  /// The charts for a terminal, no line wider than the style allows.
  package func text(_ style: TextStyle) -> String { ChartText(self, style).text }
}

/// A ``Chart`` as lines of text.
struct ChartText {
  let chart: Chart
  let style: TextStyle
  let axis: TimeAxis
  let events: ChartEvents

  init(_ chart: Chart, _ style: TextStyle) {
    self.chart = chart
    self.style = style
    axis = TimeAxis(chart.days, width: max(1, style.width - Self.margin))
    events = ChartEvents(chart)
  }

  /// The columns of the labels in front of the charts.
  static let margin = 9

  var room: Int { style.width - Self.margin }

  var text: String {
    let blocks = chart.courses.map { block($0, isAlone: isAlone) } + [isAlone ? [] : person]
    let lines = [[heading]] + blocks + [legend]
    return lines.filter { !$0.isEmpty }.map(\.joinedLines).joined(separator: "\n\n")
  }

  /// Whether what is about the person stands in the one chart.
  private var isAlone: Bool { chart.courses.count == 1 }

  private var heading: String {
    let scale =
      axis.daysPerSlot == 1 ? "" : " · \(axis.daysPerSlot) days a column"
    return style.text(chart.days.inWords + scale).wrapped(to: style.width).map {
      style.paint($0, .bold)
    }.joinedLines
  }

  private func block(_ course: Course, isAlone: Bool) -> [String] {
    let slots = SpotSlots(course, on: axis)
    let marks = Marks(chart.findings(on: course.spot, withPerson: isAlone), axis, room)
    return title(course) + sizes(slots, rows: isAlone ? 5 : 3) + sights(slots) + itch(slots)
      + happenings(of: course.spot, withPerson: isAlone) + label("found", marks.lines(style))
      + dates + marks.explained(style, asOf: chart.asOf)
  }

  /// What concerns no single spot, where there are several.
  private var person: [String] {
    let marks = Marks(chart.findings(on: nil, withPerson: true), axis, room)
    let rows = happenings(of: nil, withPerson: true) + label("found", marks.lines(style))
    guard !rows.isEmpty else { return [] }
    return [style.paint("you", .bold)] + rows + dates + marks.explained(style, asOf: chart.asOf)
  }

  private func title(_ course: Course) -> [String] {
    let name = style.text(course.spot.name.visible)
    let said = style.text(" · " + course.inWords(asOf: chart.asOf))
    // The name alone is bold: it is what options take.
    let lines = (name + said).wrapped(to: style.width)
    guard let first = lines.first, first.hasPrefix(name) else { return lines }
    return [style.paint(name, .bold) + first.dropFirst(name.count)] + lines.dropFirst()
  }

  private func sizes(_ slots: SpotSlots, rows: Int) -> [String] {
    guard let largest = slots.sizes.compactMap({ $0?.millimetres }).max() else { return [] }
    let bars = Bars(
      shares: slots.sizes.map { $0.map { $0.millimetres / largest } },
      isRough: slots.sizes.map { $0?.method == .eye })
    return scaled(bars, rows: rows, top: millimetres(largest), bottom: "0")
  }

  private func itch(_ slots: SpotSlots) -> [String] {
    guard slots.itch.contains(where: { $0 != nil }) else { return [] }
    let bars = Bars(
      shares: slots.itch.map { $0.map { Double($0) / 10 } },
      isRough: slots.itch.map { _ in false })
    return scaled(bars, rows: 2, top: "itch 10", bottom: "0")
  }

  private func scaled(_ bars: Bars, rows: Int, top: String, bottom: String) -> [String] {
    let lines = bars.lines(rows, columnsPerSlot: axis.columnsPerSlot, style)
    return lines.enumerated().map { row, line in
      let value = row == 0 ? top : row == rows - 1 ? bottom : ""
      let edge = style.isASCII ? "|" : value.isEmpty ? "│" : "┤"
      return front(value, edge) + line.withoutBlanksAtEnd
    }
  }

  private func sights(_ slots: SpotSlots) -> [String] {
    var row = Row(width: axis.width)
    for (slot, sight) in slots.sights.enumerated() {
      if let sight { row.put([sight.mark(style)], at: axis.middle(of: slot)) }
    }
    return label("seen", [row.text])
  }

  private func happenings(of spot: Spot?, withPerson: Bool) -> [String] {
    ChartEvents.Kind.allCases.flatMap { kind -> [String] in
      let rows = events.row(kind, of: spot, withPerson: withPerson, on: axis)
      return rows.map { label(kind.rawValue, [$0]) } ?? []
    }
  }

  private var dates: [String] {
    let lines = axis.lines(room: room, style)
    return zip([style.isASCII ? "+" : "└", " "], lines).map {
      (front("", $0) + $1).withoutBlanksAtEnd
    }
  }

  /// Rows with a word in front of the first.
  private func label(_ word: String, _ rows: [String]) -> [String] {
    rows.enumerated().map { (front($0 == 0 ? word : "", " ") + $1).withoutBlanksAtEnd }
  }

  private func front(_ value: String, _ edge: String) -> String {
    style.paint(value.padded(to: Self.margin - 2, alignedRight: true) + " " + edge, .dim)
  }

  private var legend: [String] {
    let sights = Set(chart.courses.flatMap { SpotSlots($0, on: axis).sights }.compactMap(\.self))
    let parts =
      [
        SpotSlots.Sight.allCases.filter(sights.contains).map { "\($0.mark(style)) \($0.meaning)" }
          .joined(separator: ", ")
      ] + events.legend(style)
      + (axis.daysPerSlot == 1
        ? [] : ["Of the days of a column, the largest size and the worst itch."])
    return parts.filter { !$0.isEmpty }.flatMap { $0.wrapped(to: style.width) }.map {
      style.paint($0, .dim)
    }
  }
}

extension Course {
  /// "there for 34 days, last seen 29 March", as of a day.
  fileprivate func inWords(asOf: Day) -> String {
    guard let latest else { return "only logged as gone" }
    switch state {
    case .open:
      return "there for \(SpotterAnalysis.days(latest.duration)), last seen "
        + latest.lastActive.dated(beside: asOf)
    case .healed, nil:
      return "gone" + (endedOn.map { " since \($0.dated(beside: asOf))" } ?? "")
    case .lapsed: return "no longer logged, last seen \(latest.lastActive.dated(beside: asOf))"
    }
  }
}

extension Day {
  /// "29 March", with its year if that is another than the one of a day beside it.
  func dated(beside other: Day) -> String { year == other.year ? inWords : "\(inWords) \(year)" }
}

extension String {
  var withoutBlanksAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
