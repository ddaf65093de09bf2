internal import SQLite
internal import SpotterModel

extension EntryTable {
  static let spotObservation = EntryTable(
    kind: .spot, name: "spot_observation",
    insert: """
      INSERT INTO spot_observation (\(EntryFrame.columns), \(spotColumns), checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
    select: "SELECT \(EntryFrame.columns), \(spotColumns), checksum FROM spot_observation",
    values: { entry, id, spot in
      guard case .spot(let seen) = entry.content else { return [] }
      return EntryFrame.values(of: entry, id: id) + [
        .of(spot?.rawValue), .text(seen.presence.rawValue), .of(seen.size?.millimetres),
        .of(seen.size?.method.rawValue), .of(seen.width), .of(seen.colour?.rawValue),
        .of(seen.itch?.level), .of(seen.pain?.level), .of(seen.count), .of(seen.shape?.rawValue),
        .of(seen.symptoms), .of(seen.blanching?.rawValue), .of(seen.kind), .of(seen.isConfirmed),
        .of(seen.firstNoticed?.description), .of(seen.temperature?.celsius), .of(entry.note),
      ]
    },
    read: { row, spots in
      try row.verify("spot_observation")
      let frame = try EntryFrame(reading: &row)
      let spot = try spots.spot(Spot.ID(rawValue: try row.next()))
      var seen = SpotObservation(spot: spot.name, place: spot.place)
      seen.presence = try row.word() ?? .present
      let size: Double? = try row.next()
      let method: MeasuringMethod? = try row.word()
      seen.size = size.map { Size(millimetres: $0, method: method ?? .ruler) }
      seen.width = try row.next()
      seen.colour = try row.word()
      seen.itch = try row.rating()
      seen.pain = try row.rating()
      seen.count = try row.next()
      seen.shape = try row.word()
      seen.symptoms = try row.symptoms()
      seen.blanching = try row.word()
      seen.kind = try row.next()
      seen.isConfirmed = try row.next(Int?.self).map { $0 != 0 }
      seen.firstNoticed = try row.next(String?.self).map { text in
        try text.parsed { Day(iso: $0) }
      }
      seen.temperature = try row.next(Double?.self).map { Temperature(celsius: $0) }
      return frame.entry(note: try row.next(), .spot(seen))
    })

  private static let spotColumns: SQL = """
    spot, presence, size_mm, size_by, width_mm, colour, itch, pain, count, shape, symptoms, \
    blanches, kind, confirmed, first_noticed, temperature_c, note
    """
}
