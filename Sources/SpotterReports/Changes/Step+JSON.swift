package import SpotterModel

extension Step {
  /// The step for other programs.
  ///
  /// - Parameter isTakenBack: Whether a later step took it back; nil when nobody asked.
  /// - Returns: An object with a list of changes.
  package func json(isTakenBack: Bool? = nil) -> JSONValue {
    var object = JSONObject()
    object.add("step", id)
    object.add("command", command)
    object.add("written", written.description)
    object.add("utcOffset", utcOffset?.description)
    object.add("undoes", undoes)
    object.add("takenBack", isTakenBack)
    object.add("changes", .array(changes.map(\.json)))
    if omitted > 0 { object.add("omitted", omitted) }
    object.add("kept", kept)
    return object.value
  }
}

extension Step.Change {
  /// The change for other programs: what it is about, what was there and what is.
  package var json: JSONValue {
    var object = JSONObject()
    switch subject {
    case .entry(let id): object.add("entry", id.rawValue)
    case .spot: object.add("spot", (after ?? before)?["name"])
    case .setting(let key): object.add("setting", key)
    }
    object.add("before", before)
    object.add("after", after)
    return object.value
  }
}

extension [Step] {
  /// The steps that a later one of them took back, by their numbers.
  ///
  /// The steps are the newest of a journal, newest first.
  package var takenBack: Set<Int> {
    var undone: Set<Int> = []
    var redone: Set<Int> = []
    for step in self {
      guard let other = step.undoes else { continue }
      if step.command == "redo" {
        redone.insert(other)
      } else if !redone.contains(step.id) {
        undone.insert(other)
      }
    }
    return undone
  }
}
