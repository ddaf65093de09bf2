internal import SQLite
internal import SpotterModel

extension Salvager {
  /// Makes a spot for entries whose own is lost, of what is still known of it.
  ///
  /// - Returns: Whether there is one now that was not there before.
  mutating func addSubstitute(
    forSpot number: Int, from old: borrowing Database, in new: borrowing Database
  ) throws -> Bool {
    let present = try new.all("SELECT count(*) FROM spot WHERE id = \(number)", as: Int.self)
    guard present == [0] else { return false }
    let words = damagedSpots[number]
    let known = try words.map { rest(of: $0) } ?? remembered(number, from: old, in: new)
    let place =
      known.place ?? known.name.flatMap { BodyPlace(namedBy: $0) } ?? BodyPlace(site: .body)
    // A name that another spot has is one of the things that can be damaged.
    let names = [known.name, "salvaged-\(number)"].compactMap(\.self)
    for name in names where try insert(number, name, place, in: new) {
      damagedSpots[number] = nil
      result.guessed.append(
        "Spot \(number) \(words == nil ? "cannot be read" : "differs from its checksum") and was kept as "
          + "\"\(name.visible)\" at \(place.slug): check its name and its place.")
      return true
    }
    return false
  }

  /// What a row still says that differs from its checksum.
  private func rest(of words: [SQLiteValue]) -> (name: String?, place: BodyPlace?) {
    let name = words[1].legibleText.flatMap { $0.isEmpty ? nil : $0 }
    let site = words[2].legibleText.flatMap { Site(rawValue: $0) }
    let side = words[3].legibleText.flatMap { Side(rawValue: $0) }
    return (name, site.map { BodyPlace(site: $0, side: side) })
  }

  /// What is known of a spot without its row: its name as the index has it, which stands on other
  /// pages, and both as the record of changes had them before the last change.
  private func remembered(
    _ number: Int, from old: borrowing Database, in new: borrowing Database
  ) throws -> (name: String?, place: BodyPlace?) {
    let indexed = try tolerant {
      try old.all(
        """
        SELECT name FROM (SELECT id, name FROM spot INDEXED BY sqlite_autoindex_spot_1)
        WHERE id = \(number)
        """, as: String.self)
    }
    let recorded = try new.all(
      """
      SELECT before FROM change WHERE subject = 'spot' AND key = \("\(number)")
        AND before IS NOT NULL ORDER BY step DESC, number DESC LIMIT 1
      """, as: String.self)
    let before = recorded.first.flatMap { try? Spot(id: Spot.ID(rawValue: number), parsing: $0) }
    return (indexed?.first { !$0.isEmpty } ?? before?.name, before?.place)
  }

  private func insert(
    _ number: Int, _ name: String, _ place: BodyPlace, in new: borrowing Database
  ) throws -> Bool {
    let values: [SQLiteValue] = [
      .integer(Int64(number)), .text(name), .text(place.site.rawValue),
      .of(place.side?.rawValue),
    ]
    return try insert(values.sealed, by: CheckedTable.spot.insert, in: new)
  }
}

extension BodyPlace {
  /// The place of a spot that was named after it, such as "left-forearm" or "left-forearm-2".
  fileprivate init?(namedBy name: String) {
    var parts = name.split(separator: "-")
    if let last = parts.last, Int(last) != nil { parts.removeLast() }
    let slug = parts.joined(separator: "-")
    guard let place = try? BodyPlace(phrase: slug), place.slug == slug else { return nil }
    self = place
  }
}
