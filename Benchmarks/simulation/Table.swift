/// Some criteria by some kinds of journals, with what was published of them.
struct Table: Sendable {
  /// What the rows have in common, as the heading of the first column.
  let title: String
  let columns: [String]
  var showsDays = false
  let rows: [Row]

  struct Row: Sendable {
    let title: String
    let cells: [Cell]
  }

  /// A criterion in one kind of journal.
  struct Cell: Sendable {
    let criterion: Criterion
    let scenario: any Scenario

    /// The share of journals that is to be expected.
    let published: Figure?
  }
}

extension Table.Row {
  /// A criterion in several kinds of journals, each with a figure of its own.
  init(
    _ criterion: Criterion, title: String? = nil, in scenarios: [any Scenario],
    published: [Figure?]
  ) {
    self.title = title ?? criterion.name
    cells = zip(scenarios, published).map {
      Table.Cell(criterion: criterion, scenario: $0, published: $1)
    }
  }

  /// A criterion in several kinds of journals, with one figure for all of them.
  init(
    _ criterion: Criterion, title: String? = nil, in scenarios: [any Scenario], published: Figure?
  ) {
    self.init(
      criterion, title: title, in: scenarios, published: scenarios.map { _ in published })
  }
}
