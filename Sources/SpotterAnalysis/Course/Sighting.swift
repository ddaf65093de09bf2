package import SpotterModel

/// Entries of one day that say something in particular.
package struct Sighting: Hashable, Sendable {
  package let day: Day
  package let entries: [Entry.ID]

  package init(_ day: Day, _ entries: [Entry.ID]) {
    self.day = day
    self.entries = entries
  }
}

extension Measurement {
  var sighting: Sighting { Sighting(day, entries) }
}

extension SpotDay {
  /// The entries of the day that say something, if there are any.
  func sighting(where says: (SpotObservation) -> Bool) -> Sighting? {
    let entries = entries(where: says)
    return entries.isEmpty ? nil : Sighting(day, entries)
  }

  /// All entries that saw the spot on this day.
  var sighting: Sighting { Sighting(day, entries) }

  /// The entry that gave the day's colour: the last one with a colour.
  var colourSighting: Sighting? {
    entries { $0.colour != nil }.last.map { Sighting(day, [$0]) }
  }

  /// The entries that gave the day's itch: those with the highest score.
  var itchSighting: Sighting? {
    itch.flatMap { worst in sighting { $0.itch?.level == worst } }
  }

  /// The entries that gave the day's pain: those with the highest score.
  var painSighting: Sighting? {
    pain.flatMap { worst in sighting { $0.pain?.level == worst } }
  }

  /// The entries by which the day counts as one with itch: those with its score, or those that name
  /// the symptom when no score says so.
  var itchingSighting: Sighting? {
    itch ?? 0 >= 1 ? itchSighting : sighting { $0.says(.itch) }
  }
}

extension Sequence<SpotDay> {
  /// The days on which an entry says something, with these entries.
  func sightings(where says: (SpotObservation) -> Bool) -> [Sighting] {
    compactMap { $0.sighting(where: says) }
  }

  /// The days on which one of some symptoms was seen, or a shape that stands for it.
  func sightings(of symptoms: Symptom...) -> [Sighting] {
    sightings { seen in symptoms.contains(where: seen.says) }
  }
}

extension OpenCourse {
  /// The days of a span on which one of some symptoms was seen.
  func sightings(of symptoms: Symptom..., in span: ClosedRange<Day>) -> [Sighting] {
    days(in: span).sightings { seen in symptoms.contains(where: seen.says) }
  }
}

extension Examination {
  /// The days of a span on which the person named one of some symptoms.
  func sightings(of symptoms: Set<Symptom>, in span: ClosedRange<Day>) -> [Sighting] {
    personDays(in: span).map { Sighting($0.day, $0.entries(naming: symptoms)) }
      .filter { !$0.entries.isEmpty }
  }

  /// The days of a span with fever.
  func feverSightings(in span: ClosedRange<Day>) -> [Sighting] {
    personDays(in: span).map { Sighting($0.day, $0.feverEntries(settings)) }
      .filter { !$0.entries.isEmpty }
  }

  /// Some symptoms, as far as the person named them within a span, in words.
  func words(for symptoms: Set<Symptom>, in span: ClosedRange<Day>) -> [String] {
    let said = personDays(in: span).reduce(into: Set<Symptom>()) { $0.formUnion($1.symptoms) }
    return Symptom.allCases.filter { symptoms.contains($0) && said.contains($0) }.map(\.words)
  }
}
