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

  func plan(_ glance: JournalGlance, _ clock: Clock) throws -> EntryPlan {
    var names = glance.spots.map(\.name)
    var entries: [Entry] = []
    for look in state.looks {
      let name = try name(of: look.subject, among: glance.spots, names)
      names.append(name)
      let place = look.subject.place
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

  /// The name of a spot by now: another program may have renamed it, or taken the next free name.
  private func name(
    of subject: CheckInSubject, among spots: [Spot], _ names: [String]
  ) throws -> String {
    switch subject.standing {
    case .goesOn: try spots.find(subject.name).name
    case .returns, .begins: subject.name
    case .beginsBeside: Spot.freeName(at: subject.place, among: names)
    }
  }
}
