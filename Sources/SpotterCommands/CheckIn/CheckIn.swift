internal import SpotterModel

/// The questions of one day and what was answered so far: answers in, questions and entries out.
struct CheckIn: Sendable {
  /// What is asked next.
  enum Question: Hashable, Sendable {
    case spot(CheckInSubject)
    /// Where a new spot is.
    case place
    /// How the person is.
    case person
    /// Whether to store it all.
    case summary
  }

  /// What was said of one spot; no figures say that it is gone.
  struct Look: Hashable, Sendable {
    var subject: CheckInSubject
    var figures: Figures?
  }

  /// What follows from a line.
  enum Turn: Hashable, Sendable {
    /// To say this, and ask again.
    case ask([String])
    case store
    case leave
  }

  struct State: Hashable, Sendable {
    var looks: [Look] = []
    var person: DayObservation?
    var skipped: [String] = []

    /// The questions ahead, the one that is asked now first; never none.
    var ahead: [Question]

    var isEmpty: Bool { looks.isEmpty && person == nil }
  }

  let facts: CheckInFacts
  private(set) var state: State

  /// The states before each answer, to take it back.
  private var past: [State] = []

  init(_ facts: CheckInFacts) {
    self.facts = facts
    let isWithoutSpots = facts.due.isEmpty && facts.logged.isEmpty
    state = State(
      ahead: facts.due.map(Question.spot) + (isWithoutSpots ? [.place] : []) + [.person, .summary])
  }

  var question: Question { state.ahead.first ?? .summary }

  /// Takes a line that the person typed.
  mutating func take(_ line: String) -> Turn {
    let words = line.split(whereSeparator: \.isWhitespace)
    let command = words.first?.lowercased() ?? ""
    switch (command, words.count) {
    case ("?", 1), ("help", 1): return .ask(help)
    case ("u", 1), ("undo", 1), ("back", 1): return .ask(takeBack())
    case ("q", 1), ("quit", 1): return .leave
    default: break
    }
    let isNew = ["n", "new"].contains(command) && question != .place
    let rest = isNew ? words.dropFirst().joined(separator: " ") : words.joined(separator: " ")
    if line.contains("\t"), let list = candidates(for: rest, isNew: isNew) { return .ask(list) }
    let before = state
    do throws(PhraseError) {
      if isNew {
        state.ahead.insert(.place, at: 0)
        if !rest.isEmpty { try answer(.place, rest) }
      } else if question == .summary {
        guard rest.isEmpty else {
          throw PhraseError("Enter stores this, u takes the last answer back, q leaves")
        }
        return state.isEmpty ? .leave : .store
      } else {
        try answer(question, rest)
      }
      past.append(before)
      return .ask(remarks(since: before))
    } catch {
      state = before
      return .ask([error.sentence])
    }
  }

  private mutating func answer(_ question: Question, _ line: String) throws(PhraseError) {
    switch question {
    case .spot(let subject): try answer(about: subject, line)
    case .place:
      guard !line.isEmpty else { break }
      let place = try BodyPlace.typed(line)
      state.ahead[0] = .spot(facts.subject(at: place, beside: asked))
      return
    case .person: state.person = try DayObservation.typed(line)
    case .summary: return
    }
    state.ahead.removeFirst()
  }

  private mutating func answer(about subject: CheckInSubject, _ line: String) throws(PhraseError) {
    switch try SpotReply(line) {
    case .there(var figures, let isSame):
      if isSame {
        guard let shown = subject.last?.figures, shown != Figures() else {
          throw PhraseError("there are no figures of it that could be the same; type new ones")
        }
        figures = figures.completed(by: shown)
      }
      state.looks.append(Look(subject: subject, figures: figures))
    case .gone:
      guard subject.standing == .goesOn else {
        throw PhraseError("a spot that was not open cannot be gone; u takes it back")
      }
      state.looks.append(Look(subject: subject, figures: nil))
    case .skipped: state.skipped.append(subject.name)
    }
  }

  /// Forgets spots that are gone from the journal, also where answers are taken back.
  mutating func leaveOut(_ subjects: [CheckInSubject]) {
    func without(_ state: State) -> State {
      var state = state
      state.looks.removeAll { subjects.contains($0.subject) }
      state.ahead.removeAll { question in subjects.contains { question == .spot($0) } }
      return state
    }
    state = without(state)
    past = past.map(without).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    if past.last == state { past.removeLast() }
  }

  private mutating func takeBack() -> [String] {
    guard let before = past.popLast() else { return ["There is no answer to take back."] }
    state = before
    return []
  }

  /// The spots of this check-in that were answered for, or are asked for now.
  private var asked: [CheckInSubject] {
    state.looks.map(\.subject)
      + state.ahead.compactMap { if case .spot(let subject) = $0 { subject } else { nil } }
  }
}

extension Figures {
  /// These figures, and others where there is none.
  func completed(by others: Figures) -> Figures {
    Figures(
      size: size ?? others.size, colour: colour ?? others.colour, itch: itch ?? others.itch,
      pain: pain ?? others.pain)
  }
}
