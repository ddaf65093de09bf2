internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

extension LogCommand {
  /// Whether nothing was said that could be stored.
  var saysNothing: Bool {
    site.isEmpty && spot == nil && new == nil && !gone && !allGone && photo.isEmpty
      && observation.saysNothing
  }

  /// Asks about one open spot after the other, and stores all answers at once, or none.
  func checkIn(by conversation: Conversation, in environment: Environment) throws {
    let facts = try checkInFacts(in: environment)
    var checkIn = CheckIn(facts)
    // The day that was asked about, also when it is over at the end.
    var occasion = occasion
    occasion.date = facts.day.description
    var failure: (any SpotterError)?
    try conversation.hold { moment in
      var said: [String] = []
      switch moment.event {
      case .beginning: said = checkIn.greeting
      case .end:
        environment.remark("Nothing was stored.")
        return nil
      case .line(let line):
        switch checkIn.take(line) {
        case .ask(let lines): said = lines
        case .leave:
          environment.remark("Nothing was stored.")
          return nil
        case .store:
          let entries = CheckInEntries(
            state: checkIn.state, occasion: occasion, dryRun: dryRun, journal: journal,
            output: output)
          failure = nil
          do {
            try entries.writeEntries(in: environment)
            return nil
          } catch let error as LostSpots {
            checkIn.leaveOut(error.subjects)
            failure = error
            said = [error.description, "Nothing is stored yet."]
          } catch let error as any SpotterError
            where error.status != .done && !error.mayBeStored
          {
            // Nothing is stored, and nobody should have to answer it all again.
            failure = error
            said = [error.description, "Nothing is stored yet: Enter tries again."]
          }
        }
      }
      let (lines, prompt) = checkIn.asking
      return (said + lines).flatMap { $0.indentedLines(to: moment.columns - 1) }
        .joined(separator: "\n") + "\n\(prompt)"
    }
    if let failure { throw CommandError(failure.status, "") }
  }

  private func checkInFacts(in environment: Environment) throws -> CheckInFacts {
    guard try JournalStore.exists(at: journal.location(in: environment)) else {
      let clock = Clock(environment, Settings())
      let day = try occasion.day(clock)
      return CheckInFacts(day: day, isToday: day == clock.today)
    }
    let store = try journal.open(in: environment)
    let settings = try store.settings()
    let clock = Clock(environment, settings)
    let day = try occasion.day(clock)
    let open = try OpenSpots(on: day, in: store, settings)
    let diary = try store.diary(since: day - settings.whole(.lapseDays), until: day)
    return CheckInFacts(
      day: day, isToday: day == clock.today,
      due: open.due.map { course in
        let history = diary.histories.first { $0.spot.id == course.spot.id }
        let last = LastLook(history?.entries ?? [], since: course.episode.firstActive)
        return CheckInSubject(
          id: course.spot.id, name: course.spot.name, place: course.spot.place, standing: .goesOn,
          last: last)
      },
      logged: open.logged.map(\.spot.name), spots: try store.spots())
  }
}

extension String {
  /// The text in lines of so many columns, each as far in as the text is.
  fileprivate func indentedLines(to width: Int) -> [String] {
    let indent = String(prefix { $0 == " " })
    return wrapped(to: max(1, width - indent.count)).map { indent + $0 }
  }
}
