internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterStore

/// What a check-in came to, on its way into the journal as `log` would take it there.
struct CheckInEntries: EntryCommand {
  static let step = "log"

  let state: CheckIn.State
  let occasion: OccasionOptions
  let dryRun: Bool
  let journal: JournalOptions
  let output: JSONOption

  var isAboutMany: Bool { true }

  /// Whoever is asked can try again, or leave, which nothing heeds while this waits.
  var patience: Int? { 1000 }

  func glance(
    at store: borrowing JournalStore, _ settings: Settings, _ clock: Clock
  ) throws -> JournalGlance {
    JournalGlance(spots: try store.spots())
  }

  func plan(_ glance: JournalGlance, _ clock: Clock) throws -> EntryPlan {
    let spots = Dictionary(uniqueKeysWithValues: glance.spots.map { ($0.id, $0) })
    let lost = state.looks.map(\.subject).filter { $0.isLost(from: spots) }
    guard lost.isEmpty else { throw LostSpots(subjects: lost) }
    var names = glance.spots.map(\.name)
    var entries: [Entry] = []
    for look in state.looks {
      let subject = look.subject
      let known = subject.id.flatMap { spots[$0] }
      let name = known?.name ?? Spot.freeName(for: subject, among: names)
      names.append(name)
      let place = known?.place ?? subject.place
      let seen =
        look.figures?.observation(of: name, at: place)
        ?? SpotObservation(spot: name, place: place, presence: .clear)
      entries.append(try occasion.entry(.spot(seen), note: nil, clock))
    }
    if let person = state.person {
      entries.append(try occasion.entry(.day(person), note: nil, clock))
    }
    return EntryPlan(entries: entries)
  }
}

/// Spots that were answered for, and that another program took out of the journal meanwhile.
struct LostSpots: SpotterError {
  let subjects: [CheckInSubject]

  let status = ExitStatus.missing

  var description: String {
    let names = subjects.map { "\"\($0.name.visible)\"" }.joined(separator: ", ")
    return subjects.count == 1
      ? "There is no spot \(names) any more: it was merged, purged or undone meanwhile, and its answer is left out."
      : "There are no spots \(names) any more: they were merged, purged or undone meanwhile, and their "
        + "answers are left out."
  }
}

extension CheckInSubject {
  /// Whether the journal, as it is now, has not the spot of which this goes on.
  fileprivate func isLost(from spots: [Spot.ID: Spot]) -> Bool {
    id.map { spots[$0] == nil } ?? false
  }
}

extension Spot {
  /// The name under which a spot begins: another program may have taken the next one that is free.
  fileprivate static func freeName(for subject: CheckInSubject, among names: [String]) -> String {
    subject.standing == .beginsBeside ? freeName(at: subject.place, among: names) : subject.name
  }
}
