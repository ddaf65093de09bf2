extension Table {
  /// Itch that stays on a level but for its noise, rated on 80 % of 60 days.
  static func stableItch(correlation: Double, weekly: [Figure?]) -> Table {
    let levels = [1.0, 2, 3, 4, 5, 7]
    let scenarios = levels.map { ItchDiary(level: $0, correlation: correlation) }
    return Table(
      title: "False alarms, stable itch, "
        + (correlation == 0 ? "independent days" : "correlation \(correlation)"),
      columns: levels.map { "level \(Int($0))" },
      rows: [
        Row(.itchier, in: scenarios, published: .range(99, 100)),
        Row(.itchierWeek, in: scenarios, published: .range(0, 3)),
        Row(.rule("R2"), in: scenarios, published: weekly),
        Row(.rule("D8"), in: scenarios, published: .range(0, 3)),
      ])
  }

  /// Itch that rises from level 2 over the 28 days of the journal.
  static let risingItch: Table = {
    let rises = [2.0, 3, 4, 6]
    let scenarios = rises.map { ItchDiary(level: 2, rise: $0, correlation: 0.4, days: 28) }
    return Table(
      title: "Detection, itch rising in 14 days by", columns: rises.map { "\(Int($0)) points" },
      showsDays: true,
      rows: [
        Row(.rule("R2"), in: scenarios, published: [46, 77, 95, 100]),
        Row(.rule("D8"), in: scenarios, published: nil),
      ])
  }()
}
