extension Entry {
  /// The entry as import takes it, and as every command writes it: fields in a fixed order, what
  /// is unknown left out.
  package var json: JSONValue { json(id: nil) }

  /// The entry's JSON with the mark of one that was voided.
  package var voidedJSON: JSONValue {
    guard case .object(let members) = json else { return json }
    return .object(members + [.init("voided", .bool(true))])
  }

  fileprivate func json(id: ID?) -> JSONValue {
    var object = JSONObject()
    object.add("id", id?.rawValue)
    write(to: &object)
    return object.value
  }

  /// Hands over the fields in the order of ``fieldNames``, what is unknown left out.
  package func write(to object: inout some FieldSink) {
    object.add("type", kind.rawValue)
    object.add("date", digits: day)
    object.add("time", digits: time)
    object.add("utcOffset", digits: utcOffset)
    object.add("written", digits: written)
    switch content {
    case .spot(let observation): observation.write(to: &object)
    case .day(let observation):
      object.add("symptoms", observation.symptoms.map(\.rawValue))
      object.add("temperature", observation.temperature?.celsius)
    case .exposure(let exposure): object.add("label", exposure.label)
    case .care(let care):
      object.add("remedy", care.remedy)
      object.add("minutes", care.minutes)
      object.add("water", care.water?.rawValue)
      object.add("pure", care.isPure)
      object.add("spot", care.spot)
    case .photo(let photo): photo.write(to: &object)
    case .acknowledge(let acknowledgement):
      object.add("rule", acknowledgement.rule)
      object.add("spot", acknowledgement.spot)
      object.add("urgency", acknowledgement.urgency?.rawValue)
    }
    object.add("note", note)
  }
}

extension StoredEntry {
  /// The entry's JSON, with its `id` in front.
  package var json: JSONValue { entry.json(id: id) }
}

extension SpotObservation {
  fileprivate func write(to object: inout some FieldSink) {
    object.add("spot", spot)
    object.add("site", place.site.rawValue)
    object.add("side", place.side?.rawValue)
    object.add("presence", presence.rawValue)
    object.add("size", size?.millimetres)
    object.add("sizeBy", size?.method.rawValue)
    object.add("width", width)
    object.add("colour", colour?.rawValue)
    object.add("itch", itch?.level)
    object.add("pain", pain?.level)
    object.add("count", count)
    object.add("shape", shape?.rawValue)
    object.add("symptoms", symptoms.map(\.rawValue))
    object.add("blanches", blanching?.rawValue)
    object.add("kind", kind)
    object.add("confirmed", isConfirmed)
    object.add("firstNoticed", digits: firstNoticed)
    object.add("temperature", temperature?.celsius)
  }
}
