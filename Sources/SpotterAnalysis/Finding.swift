package import SpotterModel

/// What a rule found to be true on a day, with the evidence for it.
package struct Finding: Hashable, Sendable {
  /// The rule's code and name, such as `D6` and `persistence-long`.
  package let rule: String
  package let name: String
  package let urgency: Urgency

  /// The spot that it is about; nil when it is about the person.
  package let spot: Spot?

  /// What the journal shows, as one sentence.
  package let summary: String

  /// More of it, if there is more to say.
  package let detail: String?

  /// What to do about it.
  package let advice: String

  /// Why it matters.
  package let reason: String

  /// What would make it go away.
  package let ends: String

  /// Where the rule comes from.
  package let source: String
  package let evidence: Evidence

  /// The day on which the person has seen to it, if that still counts.
  package var acknowledged: Day?
}

/// The days, entries and numbers that decided.
package struct Evidence: Hashable, Sendable {
  package let from: Day
  package let to: Day

  /// The entries that decide, ascending; of a duration the first and the last.
  package let entries: [Entry.ID]

  /// The numbers that were compared, with their limits, each with its unit in its name.
  package let values: [Value]

  /// One of the numbers, by its name.
  package subscript(name: String) -> Double? { values.first { $0.name == name }?.number }

  package struct Value: Hashable, Sendable {
    package let name: String
    package let number: Double

    package init(_ name: String, _ number: Double) {
      self.name = name
      self.number = number
    }
    package init(_ name: String, _ number: Int) { self.init(name, Double(number)) }
  }

  init(from: Day, to: Day, entries: [Entry.ID], values: [Value] = []) {
    self.from = from
    self.to = to
    self.entries = entries.ascending
    self.values = values
  }

  /// The evidence of some days: from the first to the last of them, with their entries.
  ///
  /// - Returns: nil without a day.
  init?(_ sightings: [Sighting], values: [Value] = []) {
    let sorted = sightings.sorted { $0.day < $1.day }
    guard let first = sorted.first, let last = sorted.last else { return nil }
    self.init(from: first.day, to: last.day, entries: sorted.flatMap(\.entries), values: values)
  }

  /// Its days and entries, to become part of other evidence.
  var sightings: [Sighting] { [Sighting(from, []), Sighting(to, entries)] }
}
