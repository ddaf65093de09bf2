internal import SpotterModel
internal import SpotterReports

extension CheckIn {
  /// What is said before the first question.
  var greeting: [String] {
    let count = facts.due.count
    let logged = facts.logged.map(\.visible).joined(separator: ", ")
    let spots =
      switch (count, facts.logged.isEmpty) {
      case (0, true): "there is no open spot"
      case (0, false): "every open spot is logged (\(logged))"
      case (_, true): "\(count) open \(count == 1 ? "spot" : "spots")"
      case (_, false): "\(count) open \(count == 1 ? "spot" : "spots") (logged already: \(logged))"
      }
    return ["Check-in for \(facts.day.spelledOut): \(spots).", Self.legend]
  }

  private static let legend =
    "6 size, i4 itch, p2 pain, = the same figures, g gone, s skip, n new spot, u back, ? help, q leave"

  /// The question, and what stands in front of the answer.
  var asking: (lines: [String], prompt: String) {
    switch question {
    case .spot(let subject):
      return (
        ["\(subject.name.visible): \(describe(subject))"],
        "Enter = \(subject.last == nil ? "" : "still ")there, not measured > "
      )
    case .place:
      return (["Where is the new spot? Such as left forearm."], "Enter = no new spot > ")
    case .person:
      return (
        ["Fever or other signs\(facts.isToday ? " today" : " that day")? Such as fever 38.4."],
        "Enter = nothing to note > "
      )
    case .summary:
      guard !state.isEmpty else {
        return (["There is nothing to store."], "Enter = leave, u = back > ")
      }
      return (
        ["To store for \(facts.day.spelledOut):"] + summary,
        "Enter = store, u = back, q = leave > "
      )
    }
  }

  private func describe(_ subject: CheckInSubject) -> String {
    guard let last = subject.last else {
      return subject.standing == .returns ? "back again" : "a new spot"
    }
    let number = facts.due.firstIndex(of: subject).map { $0 + 1 }
    return last.words(on: facts.day) + (number.map { " (\($0) of \(facts.due.count))" } ?? "")
  }

  private var summary: [String] {
    var lines = state.looks.map { look in
      "  \(look.subject.name.visible): \(look.figures.map(\.words) ?? "gone")"
    }
    if let person = state.person {
      let signs = person.symptoms.map(\.words) + [person.temperature?.description]
      lines.append("  you: \(signs.compactMap(\.self).joined(separator: ", "))")
    }
    if !state.skipped.isEmpty {
      lines.append("  (skipped: \(state.skipped.map(\.visible).joined(separator: ", ")))")
    }
    return lines
  }

  /// What to know about a spot that was named just now.
  func remarks(since before: State) -> [String] {
    guard case .spot(let subject) = question, before.ahead.first != question,
      subject.standing != .goesOn, !before.ahead.contains(question)
    else { return [] }
    let place = subject.place
    let others = facts.spots.filter { $0.place.site == place.site }.map(\.name)
    if subject.standing != .returns, !others.isEmpty {
      let names = others.map(\.visible).joined(separator: ", ")
      return ["This is a new spot, \(subject.name.visible), beside \(names)."]
    }
    return place.site.isPaired && place.side == nil
      ? ["You did not say which side: left, right or both tells it from the other one. u: again"]
      : []
  }

  /// The words that may be meant by a beginning; nil where the question has no such words.
  func candidates(for start: String, isNew: Bool) -> [String]? {
    let words: [String]
    switch isNew ? .place : question {
    case .place:
      guard !start.isEmpty else { return ["Begin with some letters, such as fo, then TAB."] }
      words = BodyPlace.completions(of: start).map(\.slug)
      do throws(PhraseError) {
        if words.isEmpty { return [try BodyPlace.typed(start).slug] }
      } catch {
        return [error.sentence]
      }
    case .person:
      let last = start.split(separator: ",").last.map(String.init) ?? ""
      guard !last.isEmpty else { return ["Begin with some letters, such as fe, then TAB."] }
      words = Symptom.personalCompletions(of: last).map(\.slug)
    case .spot, .summary: return nil
    }
    return [words.isEmpty ? "No word begins so." : words.joined(separator: ", ")]
  }

  /// What can be typed now.
  var help: [String] {
    let always = [
      "u: take the last answer back", "n: a new spot, such as n left shin",
      "q, ctrl-C: leave; nothing is stored",
    ]
    switch question {
    case .spot:
      return [
        "Enter: it is there; nothing was measured", "6, 0.6cm, ~6: its size, ~ by eye",
        "i4, p2: itch and pain, 0 to 10; also 6 i4 p2",
        "=: the figures shown, again; = i5: but itch 5",
        "g: you looked, and it is gone", "s: skip; nothing is stored of it",
      ] + always
    case .place:
      return [
        "Enter: there is no new spot", "left shin: where it is, or how that begins",
        "fo and TAB: list the words that begin so",
      ] + always
    case .person:
      return [
        "Enter: nothing to note, which is not stored",
        "fever 38.4, joint pain: signs and temperature",
        "fe and TAB: list the words that begin so",
      ] + always
    case .summary: return ["Enter: store all of this at once"] + always
    }
  }
}

extension Figures {
  /// "6 mm, itch 4", or that nothing was measured.
  var words: String {
    let parts = [
      size?.description, colour?.label.lowercased(), itch.map { "itch \($0.level)" },
      pain.map { "pain \($0.level)" },
    ].compactMap(\.self)
    return parts.isEmpty ? "there, not measured" : parts.joined(separator: ", ")
  }
}
