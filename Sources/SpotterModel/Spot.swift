/// One place on the skin that is followed over time.
package struct Spot: Hashable, Sendable, Identifiable {
  /// What a journal calls a spot among its own tables.
  package struct ID: RawRepresentable, Hashable, Comparable, Sendable {
    package var rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  package var id: ID

  /// Its side and site, such as `left-forearm`, or what the person calls it; unique in a journal.
  package var name: String
  package var place: BodyPlace

  package init(id: ID, name: String, place: BodyPlace) {
    self.id = id
    self.name = name
    self.place = place
  }

  /// The longest name, in characters.
  package static let longestName = 100

  /// How a sentence begins that speaks of this spot: its name in words, such as "Left forearm" or "Left forearm 2", or
  /// the name that the person gave it with its place, such as "mole (left forearm)".
  package var label: String {
    ownName == nil
      ? labelInSentence.prefix(1).uppercased() + labelInSentence.dropFirst() : labelInSentence
  }

  /// How this spot is called within a sentence: "left forearm 2", "hand on both sides", or
  /// "mole (left forearm)".
  package var labelInSentence: String {
    let isBoth = place.side == .both
    let place = isBoth ? BodyPlace(site: place.site) : place
    let words = String(place.slug.map { $0 == "-" ? " " : $0 })
    let sides = isBoth ? " on both sides" : ""
    if let ownName { return "\(ownName) (\(words)\(sides))" }
    return words + (name == self.place.slug ? "" : name.numberAtEnd ?? "") + sides
  }

  /// Whether the person gave it a name, instead of its place's.
  package var hasOwnName: Bool { ownName != nil }

  /// The name that the person gave it, if it is not its place's.
  private var ownName: String? {
    if name == place.slug { return nil }
    return name.hasPrefix(place.slug + "-") && name.numberAtEnd != nil ? nil : name
  }

  /// Refuses a name that could not be told from nothing, or not be shown.
  ///
  /// - Throws: ``PhraseError``.
  package static func check(name: String) throws(PhraseError) {
    guard name.contains(where: { !$0.isWhitespace }) else {
      throw PhraseError("A spot's name needs at least one letter.")
    }
    guard name.count <= longestName else {
      throw PhraseError("A spot's name has at most \(longestName) characters, not \(name.count).")
    }
  }

  /// Refuses a name, too, that says where some spot is, unless it is the one of its own place.
  ///
  /// - Throws: ``PhraseError``.
  package static func check(name: String, at place: BodyPlace) throws(PhraseError) {
    try check(name: name)
    guard name != place.slug, isPlace(name) else { return }
    throw PhraseError(
      "\"\(name.visible)\" says where a spot is: only \(place.slug) does here, else give it a name of "
        + "its own")
  }

  /// Whether a name would be taken for a place, or a side.
  package static func isPlace(_ name: String) -> Bool {
    Side(word: name) != nil || BodyPlace.isPlace(name)
  }
}

extension String {
  /// " 2" of "left-forearm-2"; nil without such a number.
  fileprivate var numberAtEnd: String? {
    guard let number = split(separator: "-").last.flatMap({ Int($0) }) else { return nil }
    return " \(number)"
  }
}

/// A spot and all that was written down about it, in reading order.
package struct History: Hashable, Sendable {
  package var spot: Spot

  /// Observations of this spot only.
  package var entries: [StoredEntry]

  package init(spot: Spot, entries: [StoredEntry]) {
    self.spot = spot
    self.entries = entries
  }
}

/// All that an analysis reads: values, no file behind them.
package struct Diary: Hashable, Sendable {
  /// By the spots' names.
  package var histories: [History]

  /// What is about the person and not about one spot, in reading order: days, exposures, care and
  /// acknowledgements.
  package var entries: [StoredEntry]

  /// The day of the journal's earliest entry.
  package var firstDay: Day?

  package init(histories: [History] = [], entries: [StoredEntry] = [], firstDay: Day? = nil) {
    self.histories = histories
    self.entries = entries
    self.firstDay = firstDay
  }
}

extension Diary {
  /// All entries about some days, in reading order.
  package func entries(in days: ClosedRange<Day>) -> [StoredEntry] {
    var found: [StoredEntry] = []
    found.reserveCapacity(histories.reduce(entries.count) { $0 + $1.entries.count })
    for entries in histories.lazy.map(\.entries) + [entries] {
      for stored in entries where days ~= stored.entry.day { found.append(stored) }
    }
    found.sort { $0.precedes($1) }
    return found
  }
}
