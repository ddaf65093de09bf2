internal import SpotterModel
internal import SpotterStore

/// The spot that an entry goes to.
struct SpotChoice {
  var name: String
  var place: BodyPlace

  /// Whether the entry begins it.
  var isNew: Bool

  /// Finds the spot that was meant.
  ///
  /// - Parameters:
  ///   - words: Where it is, as typed; may be empty beside a name.
  ///   - name: The name of a spot that there is (`--spot`).
  ///   - new: A spot to begin (`--new`), with a name or, empty, without.
  ///   - spots: The spots of the journal.
  /// - Throws: ``CommandError``.
  init(words: [String], named name: String?, new: String?, among spots: [Spot]) throws {
    if name != nil, new != nil {
      throw CommandError.usage("Choose one of --spot, for a spot you have, and --new.")
    }
    if let name {
      let spot = try spots.find(name)
      if !words.isEmpty {
        let place = try BodyPlace(typed: words)
        guard place == spot.place else {
          throw CommandError.usage(
            "The spot \"\(spot.name.visible)\" is at \(spot.place.slug), not at \(place.slug).")
        }
      }
      self.init(name: spot.name, place: spot.place, isNew: false)
      return
    }
    let place = try BodyPlace(typed: words)
    guard let new else {
      self.init(
        name: place.slug, place: place, isNew: !spots.contains { $0.name == place.slug })
      return
    }
    if new.isEmpty {
      let name = place.name { name in !spots.contains { $0.name == name } }
      self.init(name: name, place: place, isNew: true)
      return
    }
    let name = new.singleBlanked
    guard !spots.contains(where: { $0.name == name }) else {
      throw CommandError.usage(
        "There is a spot \"\(name.visible)\" already: log to it with --spot, or choose another name."
      )
    }
    try Spot.refuseOption(name)
    do {
      try Spot.check(name: name)
    } catch {
      throw CommandError.usage("--new: \(error.sentence)")
    }
    guard !Spot.isPlace(name) else {
      throw CommandError.usage(
        "--new takes a name that is no place. For another spot at a place put --new last, such as "
          + "`spotter log left forearm --size 3 --new`.")
    }
    self.init(name: name, place: place, isNew: true)
  }

  private init(name: String, place: BodyPlace, isNew: Bool) {
    self.name = name
    self.place = place
    self.isNew = isNew
  }
}

extension SpotChoice {
  /// That there is no such spot that could be gone.
  func nothingGone(among spots: [Spot]) -> CommandError {
    let near = nearest(to: name, among: spots.map(\.name))
    let hint = near.isEmpty ? "" : " Near it: \(near.joined(separator: ", ").visible)."
    return CommandError(
      .missing, "There is no spot \"\(name.visible)\" that could be gone.\(hint)")
  }

  /// What may have been meant otherwise.
  func remarks(about seen: SpotObservation, among spots: [Spot], isAskedFor: Bool) -> [String] {
    var remarks: [String] = []
    if let size = seen.size, let remark = seen.shape?.sizeRemark(millimetres: size.millimetres) {
      remarks.append(PhraseError(remark).sentence)
    }
    guard isNew else { return remarks }
    let others = spots.filter { $0.place.site == place.site }
    if !others.isEmpty, !isAskedFor {
      remarks.append(
        "This is a new spot, \(name.visible), beside "
          + "\(others.map(\.name).joined(separator: ", ").visible).")
    } else if place.site.isPaired, place.side == nil {
      remarks.append("You did not say which side: left, right or both tells it from the other one.")
    }
    return remarks
  }
}

extension Spot {
  /// A new name of a spot, as a person types it: single blanks, none around it.
  ///
  /// - Throws: ``CommandError`` for one that could not be shown, or is another place's.
  static func typedName(_ text: String, for spot: Spot) throws -> String {
    let name = text.singleBlanked
    try refuseOption(name)
    try understood { () throws(PhraseError) in try Spot.check(name: name, at: spot.place) }
    return name
  }

  /// Refuses a name that later commands would take for an option; numbers and paths are none of these
  /// to any command that takes a name.
  ///
  /// - Throws: ``CommandError``.
  static func refuseOption(_ name: String) throws(CommandError) {
    guard name.hasPrefix("-") else { return }
    throw CommandError.usage(
      "A spot's name does not begin with a hyphen: later commands would take it for an option. Begin "
        + "it with a letter or a digit.")
  }
}

extension BodyPlace {
  /// Reads a site as it was typed on the command line.
  ///
  /// - Throws: ``CommandError`` with the candidates, or what is near.
  init(typed words: [String]) throws {
    do {
      try self.init(phrase: words.joined(separator: " "))
    } catch {
      throw CommandError.usage(error.sentence)
    }
  }
}

extension JournalStore {
  /// The spot that a person names.
  ///
  /// - Throws: ``CommandError`` of status `missing` that says what is near; ``JournalError``.
  func findSpot(_ name: String) throws -> Spot {
    try spots(toFind: name).find(name)
  }

  /// The spots among which a name is found: one alone if it has this very name, and else every spot, for
  /// what comes near.
  func spots(toFind name: String) throws -> [Spot] {
    for spelled in [name, name.singleBlanked] {
      if let spot = try spot(calledExactly: spelled) { return [spot] }
    }
    return try spots()
  }
}

extension [Spot] {
  /// The spot with this name, with any blanks and in any case if only one has it so.
  ///
  /// - Throws: ``CommandError`` of status `missing` that says what is near.
  func find(_ name: String) throws -> Spot {
    if let spot = first(where: { $0.name.utf8.elementsEqual(name.utf8) }) { return spot }
    let typed = name.singleBlanked
    if let spot = first(where: { $0.name.utf8.elementsEqual(typed.utf8) }) { return spot }
    let alike = filter { $0.name.singleBlanked.lowercased() == typed.lowercased() }
    if alike.count == 1, let spot = alike.first { return spot }
    let near = nearest(to: name, among: map(\.name))
    let hint =
      near.isEmpty
      ? "`spotter spots --all` lists them." : "Near it: \(near.joined(separator: ", ").visible)."
    throw CommandError(.missing, "There is no spot \"\(name.visible)\". \(hint)")
  }
}

extension String {
  /// With single blanks and none around it, as names are kept that a person types.
  fileprivate var singleBlanked: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
