extension Table {
  /// New spots at a steady rate, in 90 days.
  static let steadyArrivals: Table = {
    let rates = [0.02, 0.07, 0.15, 0.3, 0.6]
    let scenarios = rates.map { ArrivalDiary(rate: $0) }
    return Table(
      title: "False alarms, new spots a day", columns: rates.map { "\($0)" },
      rows: [
        Row(.threeNew, in: scenarios, published: [0.3, 7, 40, 95, 100]),
        Row(.rule("P15"), in: scenarios, published: [0.3, 3, 7, 13, 20]),
      ])
  }()

  /// A burst of new spots from day 45 on, where else one comes in 20 days.
  static let burst: Table = {
    let bursts = [3, 4, 5, 8]
    return Table(
      title: "Detection, new spots in 3 days", columns: bursts.map { "\($0)" }, showsDays: true,
      rows: [
        Row(
          .rule("P15"), in: bursts.map { ArrivalDiary(rate: 0.05, burst: $0) },
          published: [58, 89, 100, 100])
      ])
  }()
}
