package import SpotterModel

/// How the whole person felt on one civil day, whether it was logged alone or together with a spot.
package struct PersonDay: Sendable {
  package let day: Day

  /// What each entry said of the person, in reading order.
  private var said: [(id: Entry.ID, symptoms: Set<Symptom>, celsius: Double?)] = []

  init(day: Day) {
    self.day = day
  }

  mutating func add(_ symptoms: [Symptom], _ temperature: Temperature?, id: Entry.ID) {
    let personal = symptoms.filter { $0.scope != .spot }
    guard !personal.isEmpty || temperature != nil else { return }
    said.append((id, Set(personal), temperature?.celsius))
  }

  /// Symptoms of the person: systemic, of the eyes, of the mouth.
  package var symptoms: Set<Symptom> { said.reduce(into: []) { $0.formUnion($1.symptoms) } }

  /// The highest temperature, in °C.
  package var celsius: Double? { said.compactMap(\.celsius).max() }

  /// The symptom, or a temperature of `fever.celsius` or more.
  package func hasFever(_ settings: Settings) -> Bool { !feverEntries(settings).isEmpty }

  /// The entries that said fever.
  func feverEntries(_ settings: Settings) -> [Entry.ID] {
    said.filter { entry in
      entry.symptoms.contains(.fever)
        || entry.celsius.map { reaches($0, settings[.fever]) } ?? false
    }.map(\.id)
  }

  /// The entries with a temperature of some degrees or more, in °C.
  func entries(above celsius: Double) -> [Entry.ID] {
    said.filter { $0.celsius.map { reaches($0, celsius) } ?? false }.map(\.id)
  }

  /// The entries that named one of some symptoms.
  func entries(naming symptoms: Set<Symptom>) -> [Entry.ID] {
    said.filter { !$0.symptoms.isDisjoint(with: symptoms) }.map(\.id)
  }

  /// Gathers the days of a diary up to a day, oldest first.
  static func all(in diary: Diary, asOf: Day) -> [PersonDay] {
    var days: [Day: PersonDay] = [:]
    func add(_ stored: StoredEntry) {
      let day = stored.entry.day
      guard day <= asOf else { return }
      switch stored.entry.content {
      case .day(let seen):
        days[day, default: PersonDay(day: day)].add(seen.symptoms, seen.temperature, id: stored.id)
      case .spot(let seen) where !seen.symptoms.isEmpty || seen.temperature != nil:
        days[day, default: PersonDay(day: day)].add(seen.symptoms, seen.temperature, id: stored.id)
      default: break
      }
    }
    diary.entries.forEach(add)
    for history in diary.histories { history.entries.forEach(add) }
    return days.values.filter { !$0.said.isEmpty }.sorted { $0.day < $1.day }
  }
}
