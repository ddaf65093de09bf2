/// An entry on its way from one journal to another, with what the other one must know beside it.
package struct SharedEntry: Hashable, Sendable {
  package var entry: Entry

  /// Whether it was voided where it comes from.
  package var isVoided: Bool

  /// Where the spot is that it names without seeing it, such as that of care; only said where no
  /// other entry on the way sees the spot, or the spot would be lost.
  package var spotPlace: BodyPlace?

  package init(_ entry: Entry, isVoided: Bool = false, spotPlace: BodyPlace? = nil) {
    self.entry = entry
    self.isVoided = isVoided
    self.spotPlace = spotPlace
  }

  /// Reads an entry as ``write(to:)`` and ``Entry/json`` write it.
  ///
  /// - Parameters:
  ///   - json: One JSON object.
  ///   - now: Stands in for a `written` that is left out.
  /// - Throws: ``PhraseError``, a sentence about the first field that is wrong.
  package init(json: JSONValue, now: Instant) throws(PhraseError) {
    var fields = try EntryFields(json)
    isVoided = try fields.flag("voided") ?? false
    let kind = fields.peek("type")
    let hasPlace = Entry.Kind.allCases.contains {
      $0.namesUnseenSpots && kind == .string($0.rawValue)
    }
    spotPlace = hasPlace ? try fields.place() : nil
    entry = try Entry(reading: &fields, now: now)
    guard spotPlace == nil || entry.spotName != nil else {
      throw PhraseError("A site says where a spot is: name the spot, too.")
    }
  }

  /// Hands over the fields of the entry, and those that stand beside it after them.
  package func write(to fields: inout some FieldSink) {
    entry.write(to: &fields)
    fields.add("site", spotPlace?.site.rawValue)
    fields.add("side", spotPlace?.side?.rawValue)
    if isVoided { fields.add("voided", true) }
  }
}

extension Entry.Kind {
  /// Whether its entries may name a spot without seeing it.
  package var namesUnseenSpots: Bool {
    switch self {
    case .care, .photo, .acknowledge: true
    case .spot, .day, .exposure: false
    }
  }
}
