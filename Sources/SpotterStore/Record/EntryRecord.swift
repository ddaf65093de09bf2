internal import SpotterModel

/// An entry as the record of changes keeps it: its JSON, with the number of its spot (`spotID`)
/// instead of the spot's name and place, and with `voided` if it was.
///
/// A spot that gets another name needs nothing rewritten, and one that is purged leaves no name
/// behind.
struct EntryRecord {
  var entry: Entry
  var spot: Spot.ID?
  var isVoided = false

  init(_ entry: Entry, spot: Spot.ID?, isVoided: Bool = false) {
    self.entry = entry
    self.spot = spot
    self.isVoided = isVoided
  }

  /// Reads a record.
  ///
  /// - Parameters:
  ///   - text: What ``text`` gave.
  ///   - names: The spots that it may name.
  /// - Throws: ``UnknownWord`` for a record that this version does not understand.
  init(parsing text: String, _ names: SpotNames) throws {
    do {
      guard case .object(var members) = try JSONValue(parsing: Array(text.utf8)) else {
        throw UnknownWord()
      }
      isVoided = members.take("voided") == .bool(true)
      if case .number(let number) = members.take("spotID"), let id = Int(exactly: number) {
        let named = try names.spot(Spot.ID(rawValue: id))
        spot = named.id
        members.append(.init("spot", .string(named.name)))
        if members.contains(.init("type", .string(Entry.Kind.spot.rawValue))) {
          members.append(.init("site", .string(named.place.site.rawValue)))
          if let side = named.place.side { members.append(.init("side", .string(side.rawValue))) }
        }
      } else {
        spot = nil
      }
      entry = try Entry(json: .object(members), now: Instant(secondsSince1970: 0))
    } catch is PhraseError {
      throw UnknownWord()
    }
  }

  var text: String {
    var object = JSONObject()
    object.add("spotID", spot?.rawValue)
    if isVoided { object.add("voided", true) }
    if case .object(let members) = entry.json {
      for member in members where !["spot", "site", "side"].contains(member.name) {
        object.add(member.name, member.value)
      }
    }
    return object.value.compactText
  }

  /// How the text begins of every record that names a spot; another character follows.
  static func start(naming spot: Spot.ID) -> String { "{\"spotID\":\(spot.rawValue)," }
}

extension [JSONValue.Member] {
  fileprivate mutating func take(_ name: String) -> JSONValue? {
    guard let index = firstIndex(where: { $0.name == name }) else { return nil }
    return remove(at: index).value
  }
}
