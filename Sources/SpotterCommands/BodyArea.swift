internal import SpotterModel
internal import SpotterStore

/// A site with all below it, on one side or on any.
struct BodyArea: Hashable {
  let place: BodyPlace

  /// Whether a spot at a place belongs to the area.
  ///
  /// A spot on both sides belongs to either; one whose side was not said belongs to none.
  func contains(_ other: BodyPlace) -> Bool {
    guard place.site.contains(other.site) else { return false }
    switch place.side {
    case nil: return true
    case .left, .right: return other.side == place.side || other.side == .both
    case .both, .midline: return other.side == place.side
    }
  }

  /// Reads words as one area or, if that fails, each as an area of its own.
  ///
  /// - Throws: ``CommandError`` about the words as one area.
  static func all(in words: [String]) throws -> [BodyArea] {
    do {
      return [BodyArea(place: try BodyPlace(typed: words))]
    } catch {
      let areas = words.compactMap { try? BodyArea(place: BodyPlace(typed: [$0])) }
      guard words.count > 1, areas.count == words.count else { throw error }
      return areas
    }
  }
}

extension JournalStore {
  /// The spots that a list is narrowed to, or nil when it is not narrowed.
  ///
  /// - Parameters:
  ///   - areas: Body areas; none for no limit.
  ///   - name: The name of one spot, in place of areas.
  /// - Returns: Spots of this journal, which may be none.
  /// - Throws: ``CommandError`` about a name that no spot has.
  func spots(in areas: [BodyArea], orNamed name: String?) throws -> [Spot]? {
    if let name { return [try findSpot(name)] }
    guard !areas.isEmpty else { return nil }
    return try spots().filter { spot in areas.contains { $0.contains(spot.place) } }
  }
}
