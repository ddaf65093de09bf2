internal import SpotterModel

/// A spot that a check-in asks about.
struct CheckInSubject: Hashable, Sendable {
  /// What a look at the spot means for the journal.
  enum Standing: Hashable, Sendable {
    /// It is open, and goes on.
    case goesOn
    /// It was there before, and is back.
    case returns
    /// It begins.
    case begins
    /// It begins beside an open one at the same place, under the next name that is free.
    case beginsBeside
  }

  /// Which spot of the journal it is, whatever it is called by then; nil for one that begins.
  var id: Spot.ID?

  var name: String
  var place: BodyPlace
  var standing: Standing
  var last: LastLook?
}

/// What a check-in knows of the journal before it asks.
struct CheckInFacts: Sendable {
  var day: Day

  /// Whether that is today, and not a day of which somebody tells afterwards.
  var isToday = true

  /// The open spots without an entry of that day, by name.
  var due: [CheckInSubject] = []

  /// The names of the open spots that have one.
  var logged: [String] = []

  /// All spots, open or not.
  var spots: [Spot] = []

  /// The spot that begins at a place, or returns there.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - asked: The spots of this check-in, also those that it begins.
  /// - Returns: The spot to ask about.
  func subject(at place: BodyPlace, beside asked: [CheckInSubject]) -> CheckInSubject {
    let slug = place.slug
    let open = Set(logged + due.map(\.name) + asked.map(\.name))
    guard open.contains(slug) else {
      let known = spots.first { $0.name == slug && $0.place == place }
      return CheckInSubject(
        id: known?.id, name: slug, place: place, standing: known == nil ? .begins : .returns)
    }
    let name = Spot.freeName(at: place, among: spots.map(\.name) + asked.map(\.name))
    return CheckInSubject(name: name, place: place, standing: .beginsBeside)
  }
}

extension Spot {
  /// The first name of a place that no spot has: `left-forearm`, `left-forearm-2`, and so on.
  static func freeName(at place: BodyPlace, among names: [String]) -> String {
    let numbered = (2...(names.count + 2)).map { "\(place.slug)-\($0)" }
    return ([place.slug] + numbered).first { !names.contains($0) } ?? place.slug
  }
}
