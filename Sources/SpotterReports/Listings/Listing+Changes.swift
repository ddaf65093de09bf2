package import SpotterModel

extension Listing {
  /// The fields that steps changed, one row each, for spreadsheets.
  package init(steps: [Step]) {
    self.init(
      ["step", "written", "command", "undoes", "subject", "key", "field", "before", "after"].map {
        Column($0, $0.prefix(1).uppercased() + $0.dropFirst())
      },
      rows: steps.flatMap { step in step.changes.flatMap { differenceRows($0, in: step) } })
  }
}

private func differenceRows(_ change: Step.Change, in step: Step) -> [[Listing.Cell]] {
  let (subject, key) =
    switch change.subject {
    case .entry(let id): ("entry", "\(id.rawValue)")
    case .spot(let id): ("spot", "\(id.rawValue)")
    case .setting(let key): ("setting", key)
    }
  return change.differences.map { difference in
    [
      Listing.Cell("\(step.id)"), Listing.Cell(step.written.description),
      Listing.Cell(step.command), Listing.Cell(step.undoes.map { "\($0)" } ?? ""),
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
