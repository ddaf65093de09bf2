internal import SpotterModel
internal import SpotterReports

/// What a check-in asks of a spot that is there; what was not said is nil.
struct Figures: Hashable, Sendable {
  var size: Size?
  var colour: Colour?
  var itch: Rating?
  var pain: Rating?

  /// What a spot with these figures is, on some day.
  func observation(of spot: String, at place: BodyPlace) -> SpotObservation {
    SpotObservation(spot: spot, place: place, size: size, colour: colour, itch: itch, pain: pain)
  }
}

/// What was written down of a spot last, figure by figure, in the episode that goes on.
struct LastLook: Hashable, Sendable {
  var figures = Figures()

  /// The day on which it was seen last.
  private(set) var seen: Day

  /// The days of the figures.
  private var days: [Day?] = [nil, nil, nil, nil]

  /// Reads the entries of one spot, in reading order; nil when none sees it from a day on.
  init?(_ entries: [StoredEntry], since first: Day) {
    let looks = entries.compactMap { stored -> (Day, SpotObservation)? in
      guard case .spot(let seen) = stored.entry.content, seen.presence == .present,
        stored.entry.day >= first
      else { return nil }
      return (stored.entry.day, seen)
    }
    guard let last = looks.last else { return nil }
    seen = last.0
    for (day, look) in looks {
      figures.size = look.size ?? figures.size
      figures.colour = look.colour ?? figures.colour
      figures.itch = look.itch ?? figures.itch
      figures.pain = look.pain ?? figures.pain
      let said = [look.size != nil, look.colour != nil, look.itch != nil, look.pain != nil]
      for index in said.indices where said[index] { days[index] = day }
    }
  }

  /// "6 mm, itch 4, 2 days ago", with a day for each figure that has another one.
  func words(on today: Day) -> String {
    let figures = [
      figures.size?.description, figures.colour?.label.lowercased(),
      figures.itch.map { "itch \($0.level)" }, figures.pain.map { "pain \($0.level)" },
    ]
    var groups: [(day: Day, words: [String])] = []
    for case (let word?, let day?) in zip(figures, days) {
      if groups.last?.day == day {
        groups[groups.count - 1].words.append(word)
      } else {
        groups.append((day, [word]))
      }
    }
    var parts = groups.map { "\($0.words.joined(separator: ", ")), \($0.day.ago(on: today))" }
    if !groups.contains(where: { $0.day == seen }) {
      parts.append("seen \(seen.ago(on: today))" + (parts.isEmpty ? ", nothing measured" : ""))
    }
    return parts.joined(separator: "; ")
  }
}

extension Day {
  /// "today", "yesterday", "2 days ago".
  func ago(on today: Day) -> String {
    switch today - self {
    case 0: "today"
    case 1: "yesterday"
    case let days: "\(days) days ago"
    }
  }
}
