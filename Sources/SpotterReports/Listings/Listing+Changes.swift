package import SpotterModel

extension Listing {
  /// The fields that steps changed, one row each, for spreadsheets.
  ///
  /// A step without changes has one row: of the `journal` if it put a copy in the journal's place, with
  /// the file that keeps what was there before, else of nothing, as what was purged.
  package init(steps: [Step]) {
    self.init(
      ["step", "written", "command", "undoes", "subject", "key", "field", "before", "after"].map {
        Column($0, $0.prefix(1).uppercased() + $0.dropFirst())
      },
      rows: steps.flatMap { step in
        step.changes.isEmpty
          ? [row(of: step)] : step.changes.flatMap { differenceRows($0, in: step) }
      })
  }
}

private func row(of step: Step) -> [Listing.Cell] {
  start(of: step)
    + [
      Listing.Cell(step.kept == nil ? "" : "journal"), Listing.Cell(""),
      Listing.Cell(step.kept == nil ? "" : "kept"), Listing.Cell(step.kept ?? "", isTyped: true),
      Listing.Cell(""),
    ]
}

private func start(of step: Step) -> [Listing.Cell] {
  [
    Listing.Cell("\(step.id)"), Listing.Cell(step.written.description),
    Listing.Cell(step.command), Listing.Cell(step.undoes.map { "\($0)" } ?? ""),
  ]
}

private func differenceRows(_ change: Step.Change, in step: Step) -> [[Listing.Cell]] {
  let (subject, key) =
    switch change.subject {
    case .entry(let id): ("entry", "\(id.rawValue)")
    case .spot(let id): ("spot", "\(id.rawValue)")
    case .setting(let key): ("setting", key)
    }
  return change.differences.map { difference in
    start(of: step) + [
      Listing.Cell(subject), Listing.Cell(key), Listing.Cell(difference.name),
      Listing.Cell(
        difference.before?.cellText ?? "", isTyped: typedFields.contains(difference.name)),
      Listing.Cell(
        difference.after?.cellText ?? "", isTyped: typedFields.contains(difference.name)),
    ]
  }
}

/// The fields that hold a person's own words.
private let typedFields: Set<String> = ["spot", "name", "label", "file", "note", "value"]
