internal import SpotterAnalysis
internal import SpotterCatalogue
internal import SpotterModel

/// What was done and met in the days of a chart, each thing by a letter.
struct ChartEvents {
  /// What stands in a row of its own.
  enum Kind: String, CaseIterable {
    case care, met
  }

  private struct Event {
    var day: Day
    var kind: Kind
    var name: String

    /// The spot that it was for; nil for what concerns all of them.
    var spot: String?
  }

  private let events: [Event]
  private let letters: [Kind: [(name: String, letter: Character)]]

  init(_ chart: Chart) {
    let names = Set(chart.courses.map(\.spot.name))
    events = chart.assessment.examination.diary.entries.map(\.entry).filter { entry in
      chart.days ~= entry.day && entry.isCharted(beside: names, chart.surroundings)
    }.compactMap { entry in
      switch entry.content {
      case .care(let care):
        Event(day: entry.day, kind: .care, name: care.remedy, spot: care.spot)
      case .exposure(let met): Event(day: entry.day, kind: .met, name: met.label)
      case .spot, .day, .photo, .acknowledge: nil
      }
    }
    let events = events
    letters = Dictionary(
      uniqueKeysWithValues: Kind.allCases.map { kind in
        let names = events.filter { $0.kind == kind }.map(\.name)
          .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return (kind, lettered(names, isCapital: kind == .met))
      })
  }

  /// One kind of events for a spot as a line, and what concerns all spots if that is wanted; nil
  /// without any.
  ///
  /// Where more happened in a slot than it has columns, its last one is a plus sign.
  func row(_ kind: Kind, of spot: Spot?, withPerson: Bool, on axis: TimeAxis) -> String? {
    let shown = events.filter { event in
      event.kind == kind
        && (event.spot.map { name in spot.map { $0.name == name } ?? false } ?? withPerson)
    }
    guard !shown.isEmpty else { return nil }
    var row = Row(width: axis.width)
    for (slot, events) in Dictionary(grouping: shown, by: { axis.slot(of: $0.day) }) {
      guard let slot else { continue }
      let names = Set(events.map(\.name))
      let marks = (letters[kind] ?? []).filter { names.contains($0.name) }.map(\.letter)
      let width = axis.columnsPerSlot
      let isFull = marks.count > width
      let start = marks.count == 1 ? axis.middle(of: slot) : slot * width
      row.put(isFull ? marks.prefix(width - 1) + ["+"] : marks, at: start)
    }
    return row.text
  }

  /// What the letters mean, a line for each kind.
  func legend(_ style: TextStyle) -> [String] {
    Kind.allCases.compactMap { kind in
      guard let letters = letters[kind], !letters.isEmpty else { return nil }
      let meanings = letters.map { "\($0.letter) \(style.text(shown($0.name, kind)))" }
      let several = letters.count > 1 ? ["+ several"] : []
      return "\(kind.rawValue): " + (meanings + several).joined(separator: ", ")
    }
  }

  private func shown(_ name: String, _ kind: Kind) -> String {
    kind == .care ? Remedy(id: name)?.name.uncapitalized ?? name.visible : name.visible
  }
}

/// Gives each name a letter of the alphabet: its first one, if no name before has it.
///
/// After 26 names the rest share a question mark.
private func lettered(_ names: [String], isCapital: Bool) -> [(name: String, letter: Character)] {
  let alphabet = isCapital ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ" : "abcdefghijklmnopqrstuvwxyz"
  var free = Array(alphabet)
  return names.map { name in
    let own = (isCapital ? name.uppercased() : name.lowercased()).filter(free.contains)
    let letter = own.first ?? free.first ?? "?"
    free.removeAll { $0 == letter }
    return (name, letter)
  }
}
