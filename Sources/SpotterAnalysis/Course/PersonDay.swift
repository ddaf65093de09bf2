package import SpotterModel

/// How the whole person felt on one civil day, whether it was logged alone or together with a spot.
package struct PersonDay: Hashable, Sendable {
  package let day: Day

  /// Symptoms of the person: systemic, of the eyes, of the mouth.
  package private(set) var symptoms: Set<Symptom> = []

  /// The highest temperature, in °C.
  package private(set) var celsius: Double?

  /// The entries that said so.
  package private(set) var entries: [Entry.ID] = []

  init(day: Day) {
    self.day = day
  }

  mutating func add(_ symptoms: [Symptom], _ temperature: Temperature?, id: Entry.ID) {
    let personal = symptoms.filter { $0.scope != .spot }
    guard !personal.isEmpty || temperature != nil else { return }
    self.symptoms.formUnion(personal)
    if let temperature { celsius = max(celsius ?? temperature.celsius, temperature.celsius) }
    entries.append(id)
  }

  /// The symptom, or a temperature of `fever.celsius` or more.
  package func hasFever(_ settings: Settings) -> Bool {
    symptoms.contains(.fever) || celsius.map { reaches($0, settings[.fever]) } ?? false
  }

  /// Gathers the days of a diary up to a day, oldest first.
  static func all(in diary: Diary, asOf: Day) -> [PersonDay] {
    var days: [Day: PersonDay] = [:]
    for stored in diary.entries + diary.histories.flatMap(\.entries)
    where stored.entry.day <= asOf {
      let day = stored.entry.day
      switch stored.entry.content {
      case .day(let seen):
        days[day, default: PersonDay(day: day)].add(seen.symptoms, seen.temperature, id: stored.id)
      case .spot(let seen) where !seen.symptoms.isEmpty || seen.temperature != nil:
        days[day, default: PersonDay(day: day)].add(seen.symptoms, seen.temperature, id: stored.id)
      default: break
      }
    }
    return days.values.filter { !$0.entries.isEmpty }.sorted { $0.day < $1.day }
  }
}
