/// All tables, worked out.
struct Study: Sendable {
  private let tables: [Table]
  private let outcomes: [Name: Outcome]

  /// What an outcome is found by.
  private struct Name: Hashable {
    let criterion: String
    let scenario: String
  }

  /// Runs every kind of journal once, for all criteria that are asked of it.
  init(_ tables: [Table], _ simulation: Simulation) async {
    self.tables = tables
    let cells = tables.flatMap { $0.rows.flatMap(\.cells) }
    var outcomes: [Name: Outcome] = [:]
    for (scenario, cells) in Dictionary(grouping: cells, by: \.scenario.description) {
      let criteria = Dictionary(grouping: cells.map(\.criterion), by: \.name).values.map { $0[0] }
      let found = await simulation.outcomes(of: cells[0].scenario, criteria)
      for (criterion, outcome) in zip(criteria, found) {
        outcomes[Name(criterion: criterion.name, scenario: scenario)] = outcome
      }
    }
    self.outcomes = outcomes
  }

  private func outcome(of cell: Table.Cell) -> Outcome {
    outcomes[Name(criterion: cell.criterion.name, scenario: cell.scenario.description)] ?? Outcome()
  }

  /// The tables in Markdown, with the explanations under them.
  var markdown: String {
    let notes = zip(1..., Explanation.all).map { "(\($0)) \($1.text)" }
    return (tables.map(markdown(of:)) + notes).joined(separator: "\n\n")
  }

  private func markdown(of table: Table) -> String {
    let head = [
      "| \(table.title) | \(table.columns.joined(separator: " | ")) |",
      "| :-- |" + table.columns.map { _ in " --: |" }.joined(),
    ]
    let rows = table.rows.map { row in
      let cells = zip(row.cells, table.columns).map { cell, column in
        text(of: cell, note: Explanation.number(table, row, column), days: table.showsDays)
      }
      return "| \(row.title) | \(cells.joined(separator: " | ")) |"
    }
    return (head + rows).joined(separator: "\n")
  }

  private func text(of cell: Table.Cell, note: Int?, days: Bool) -> String {
    let outcome = outcome(of: cell)
    var text = oneDecimal(outcome.share)
    if let published = cell.published {
      let difference = published.difference(to: outcome.share)
      text += " / \(published) / \(difference > 0 ? "+" : "")\(oneDecimal(difference))"
    }
    if days, let day = outcome.medianDay { text += ", day \(Int(day.rounded()))" }
    if let note { text += " (\(note))" }
    return text
  }

  /// A sentence for each figure that lies too far from the published one without an explanation,
  /// and for each explanation of one that does not.
  var problems: [String] {
    tables.flatMap { table in
      table.rows.flatMap { row in
        zip(row.cells, table.columns).compactMap { cell, column in
          let measured = outcome(of: cell).share
          let isFar = cell.published.map { $0.isFar(from: measured) } ?? false
          guard isFar != (Explanation.number(table, row, column) != nil) else { return nil }
          return "\(table.title), \(row.title), \(column): \(oneDecimal(measured)) % "
            + (isFar ? "is too far from what was published." : "is explained without need.")
        }
      }
    }
  }
}
