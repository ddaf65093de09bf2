package import ArgumentParser
internal import SpotterCatalogue
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Changes what a spot is called, and which spots are one.
package struct SpotCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "spot",
    abstract: "Rename a spot, merge two that are one, or note what a clinician called it.",
    discussion: """
      EXAMPLES
        spotter spot rename left-forearm-2 "mole"
        spotter spot merge left-forearm-2 left-forearm
        spotter spot confirm left-forearm eczema
      """,
    subcommands: [Rename.self, Merge.self, Confirm.self])

  package init() {}

  /// Gives a spot another name.
  package struct Rename: EnvironmentCommand {
    package static let configuration = CommandConfiguration(
      commandName: "rename", abstract: "Give a spot another name.",
      discussion: """
        EXAMPLES
          spotter spot rename left-forearm-2 mole
          spotter spot rename mole "old mole"
        """)

    @Argument(help: "The spot, as `spotter spots` lists it.", completion: .offering(.spot))
    var spot: String
    @Argument(help: "Its new name.") var name: String
    @OptionGroup var output: JSONOption
    @OptionGroup var journal: JournalOptions

    package init() {}

    package func run(in environment: Environment) throws {
      let store = try journal.openToWrite(in: environment)
      let spot = try store.findSpot(spot)
      let name = try Spot.typedName(name, for: spot)
      let stamp = Clock(environment, try store.settings()).stamp
      let isChanged: Bool
      do {
        isChanged = try store.rename(spot, to: name, at: stamp)
      } catch let error as TakenName {
        throw CommandError.usage(
          "There is a spot \"\(error.name.visible)\" already: choose another name, or make one of "
            + "both with `spotter spot merge`.")
      }
      try environment.answer(
        answer("rename", [("spot", name), ("before", spot.name)]),
        isChanged
          ? "\(spot.name.visible) is called \(name.visible) now."
          : "\(spot.name.visible) is called that already.", asJSON: output.isJSON)
    }
  }

  /// Makes one spot of two.
  package struct Merge: EnvironmentCommand {
    package static let configuration = CommandConfiguration(
      commandName: "merge", abstract: "Make one spot of two that are one.",
      discussion: """
        All that was logged about the first spot belongs to the second one then, at its
        place; the first is gone. `spotter undo` takes that back.

        EXAMPLES
          spotter spot merge left-forearm-2 left-forearm
          spotter spot merge elbow left-elbow
        """)

    @Argument(help: "The spot that is to go.", completion: .offering(.spot))
    var spot: String
    @Argument(help: "The spot that stays.", completion: .offering(.spot))
    var other: String
    @OptionGroup var output: JSONOption
    @OptionGroup var journal: JournalOptions

    package init() {}

    package func run(in environment: Environment) throws {
      let store = try journal.openToWrite(in: environment)
      let spots = try store.spots()
      let (gone, kept) = (try spots.find(spot), try spots.find(other))
      guard gone.id != kept.id else {
        throw CommandError.usage("\(kept.name.visible) is one spot already: name two.")
      }
      let stamp = Clock(environment, try store.settings()).stamp
      let count = try store.merge(gone, into: kept, at: stamp)
      if gone.place != kept.place {
        environment.remark(
          "\(gone.name.visible) was at \(gone.place.slug); its entries are at \(kept.place.slug) now."
        )
      }
      var object = answer("merge", [("spot", kept.name), ("before", gone.name)])
      object.add("entries", count)
      try environment.answer(
        object,
        "\(gone.name.visible) is part of \(kept.name.visible) now: moved \(count) "
          + "\(count == 1 ? "entry" : "entries").", asJSON: output.isJSON)
    }
  }

  /// Notes that a clinician named what a spot is.
  package struct Confirm: EnvironmentCommand {
    package static let configuration = CommandConfiguration(
      commandName: "confirm", abstract: "Note that a clinician named what a spot is.",
      discussion: """
        Sets the kind and that it is confirmed in the entry of the spot that was
        written last; that holds for all its days. The kind selects rules, nothing
        else.

        EXAMPLES
          spotter spot confirm left-forearm eczema
          spotter spot confirm left-forearm             the kind that you named yourself
        """)

    @Argument(help: "The spot, as `spotter spots` lists it.", completion: .offering(.spot))
    var spot: String
    @Argument(help: "What the clinician called it, such as eczema.", completion: .offering(.kind))
    var kind: [String] = []
    @OptionGroup var output: JSONOption
    @OptionGroup var journal: JournalOptions

    package init() {}

    package func run(in environment: Environment) throws {
      let store = try journal.openToWrite(in: environment)
      let spot = try store.findSpot(spot)
      let stamp = Clock(environment, try store.settings()).stamp
      guard let last = try store.lastWritten(about: spot, withKind: false) else {
        throw CommandError(.missing, "Nothing is logged about \(spot.name.visible) yet.")
      }
      let named = try store.lastWritten(about: spot, withKind: true)?.entry.kindOfSpot
      guard let kind = try kind.isEmpty ? named : typedKind(kind.joined(separator: " ")) else {
        throw CommandError.usage(
          "Say what the clinician called it, such as `spotter spot confirm "
            + "\(spot.name.visible) eczema`.")
      }
      _ = try store.alter(last.id, as: "spot confirm", at: stamp) { entry in
        guard case .spot(var seen) = entry.content else { return entry }
        seen.kind = kind
        seen.isConfirmed = true
        var entry = entry
        entry.content = .spot(seen)
        return entry
      }
      try environment.answer(
        answer("confirm", [("spot", spot.name), ("kind", kind)]),
        "\(spot.name.visible) is \(kind), as a clinician said.", asJSON: output.isJSON)
    }
  }
}

private func answer(_ command: String, _ fields: [(String, String)]) -> JSONObject {
  var object = JSONObject()
  object.add("schema", "spotter.spot/1")
  object.add("command", command)
  for (name, text) in fields { object.add(name, text) }
  return object
}

extension Environment {
  /// Answers with an object for other programs or with a sentence for a person.
  fileprivate func answer(_ object: JSONObject, _ sentence: String, asJSON isJSON: Bool) throws {
    try answer(after: "It is done") {
      try print(isJSON ? object.value.indentedText : sentence)
    }
  }
}

extension Entry {
  fileprivate var kindOfSpot: String? {
    guard case .spot(let seen) = content else { return nil }
    return seen.kind
  }
}
