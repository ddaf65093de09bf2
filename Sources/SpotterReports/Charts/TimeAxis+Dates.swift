internal import SpotterModel

extension TimeAxis {
  /// The line below a chart and the dates below that.
  ///
  /// - Parameters:
  ///   - room: How many columns the dates may take, at least as many as the axis.
  ///   - style: For the letters.
  /// - Returns: Two lines; each tick stands in the middle of the slot of its day.
  func lines(room: Int, _ style: TextStyle) -> [String] {
    let ticks = ticks(room: room)
    var line = [Character](repeating: style.isASCII ? "-" : "─", count: width)
    var labels = Row(width: room)
    for tick in ticks {
      line[tick.column] = style.isASCII ? "+" : "┬"
      labels.put(tick.label, at: tick.start)
    }
    return [String(line), labels.text]
  }

  /// A day of the axis that is named below it.
  private struct Tick {
    var column: Int
    var label: String

    /// Where the label begins.
    var start: Int

    var end: Int { start + label.count }
  }

  /// The ends first, then as many days between them as have room, at steps that people count in.
  private func ticks(room: Int) -> [Tick] {
    var ticks = [tick(days.lowerBound, room)]
    if days.count > 1, let last = fitting(days.upperBound, beside: ticks, room) {
      ticks.append(last)
    }
    for step in Step.all {
      let inner = step.days(in: days).filter { day in
        fitting(day, beside: ticks, room) != nil
      }
      let all = inner.map { tick($0, room) }
      // A step is taken whole: days at uneven distances would be read wrongly.
      let isLoose = zip(all, all.dropFirst()).allSatisfy { $1.start - $0.end >= Self.gap }
      if isLoose { return (ticks + all).sorted { $0.column < $1.column } }
    }
    return ticks
  }

  private static let gap = 2

  private func fitting(_ day: Day, beside ticks: [Tick], _ room: Int) -> Tick? {
    let new = tick(day, room)
    let isFree = ticks.allSatisfy {
      new.start >= $0.end + Self.gap || new.end + Self.gap <= $0.start
    }
    return isFree ? new : nil
  }

  /// A label begins under its tick, or ends there where it would not fit.
  private func tick(_ day: Day, _ room: Int) -> Tick {
    let column = slot(of: day).map(middle) ?? 0
    let label = label(day)
    let isAtEnd = column + label.count > room
    return Tick(
      column: column, label: label, start: isAtEnd ? max(0, column - label.count + 1) : column)
  }

  /// The year stands where a day without it would be two days.
  private func label(_ day: Day) -> String {
    let short = "\(day.dayOfMonth) \(day.monthName.prefix(3))"
    return days.count <= 365 ? short : "\(short) \(day.year)"
  }

  /// A distance between days that people count in.
  private enum Step {
    case days(Int)
    case months(Int)

    static let all: [Step] =
      [1, 2, 7, 14, 28].map { .days($0) } + [1, 2, 3, 6, 12, 24, 60, 120].map { .months($0) }

    /// The days within a span at this distance: counted from its first day, or from January.
    func days(in span: ClosedRange<Day>) -> [Day] {
      switch self {
      case .days(let step):
        stride(from: span.lowerBound.number, to: span.upperBound.number, by: step).map {
          Day(number: $0)
        }
      case .months(let step):
        TimeAxis.firsts(in: span).filter { ($0.year * 12 + $0.month - 1) % step == 0 }
      }
    }
  }

  /// The first days of the months within a span.
  private static func firsts(in days: ClosedRange<Day>) -> [Day] {
    var firsts: [Day] = []
    var (year, month) = (days.lowerBound.year, days.lowerBound.month)
    while let day = Day(year: year, month: month, day: 1), day <= days.upperBound {
      if days ~= day { firsts.append(day) }
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return firsts
  }
}

extension ClosedRange<Day> {
  fileprivate var count: Int { upperBound - lowerBound + 1 }
}
