extension Table {
  private static let sizes = [3.0, 6, 10, 20, 40]
  private static let columns = ["3 mm", "6 mm", "10 mm", "20 mm", "40 mm"]

  /// A spot that stays as it is, measured on 70 % of 60 days.
  static let stableSize: Table = {
    let scenarios = sizes.map { SizeDiary(start: $0) }
    return Table(
      title: "False alarms, stable size", columns: columns,
      rows: [
        Row(.larger, in: scenarios, published: [74, 94, 100, 100, 100]),
        Row(.rising, in: scenarios, published: [61, 60, 61, 67, 68]),
        Row(.gaining, in: scenarios, published: [8, 21, 56, 48, 42]),
        Row(.both, in: scenarios, published: [4, 11, 33, 32, 30]),
        Row(.rule("P13"), in: scenarios, published: [4, .range(1, 2), 1, 1, .range(1, 2)]),
        Row(.rule("D12"), in: scenarios, published: [0.3, 0.7, 3, 2, 2]),
        Row(.rule("P12"), in: scenarios, published: [0, 0, 4, 2, 2]),
      ])
  }()

  /// A spot that grows, measured on 70 % of 30 days.
  static let growingSize: Table = {
    func row(_ code: String, doubling days: Double, _ published: Figure) -> Row {
      Row(
        .rule(code), title: "\(code), area doubling every \(Int(days)) days",
        in: sizes.dropLast().map { SizeDiary(start: $0, doublingDays: days, days: 30) },
        published: published)
    }
    return Table(
      title: "Detection, growing size", columns: columns.dropLast(), showsDays: true,
      rows: [
        row("P13", doubling: 5, 100), row("P13", doubling: 7, .range(98, 100)),
        row("D12", doubling: 14, .range(55, 94)),
      ])
  }()

  /// A spot that stays as it is, measured on 25 % of 180 days.
  static let stableSlowSize = slow(
    "False alarms, stable size, 180 days", days: 180, published: [0.7, 1, 2, 0.7])

  /// A spot whose diameter grows by half in 8 weeks, measured on 25 % of 126 days.
  static let growingSlowSize = slow(
    "Detection, diameter + 50 % in 8 weeks",
    doublingDays: SizeDiary.doublingDays(factor: 1.5, in: 56), days: 126,
    published: [nil, .range(89, 95), .range(89, 95), .range(89, 95)])

  private static func slow(
    _ title: String, doublingDays: Double = .infinity, days: Int, published: [Figure?]
  ) -> Table {
    let rows = [false, true].map { isWeekly in
      Row(
        .rule("D2"), title: isWeekly ? "D2, asked once a week" : nil,
        in: sizes.dropLast().map {
          SizeDiary(
            start: $0, doublingDays: doublingDays, days: days, logged: 0.25,
            isJudgedWeekly: isWeekly)
        }, published: published)
    }
    return Table(
      title: title, columns: columns.dropLast(), showsDays: doublingDays.isFinite, rows: rows)
  }
}
