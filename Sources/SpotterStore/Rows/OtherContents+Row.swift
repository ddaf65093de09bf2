internal import SQLite
internal import SpotterModel

extension EntryTable {
  static let dayObservation = EntryTable(
    kind: .day, name: "day_observation",
    insert: """
      INSERT INTO day_observation (\(EntryFrame.columns), symptoms, temperature_c, note, checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
    select: """
      SELECT \(EntryFrame.columns), symptoms, temperature_c, note, checksum FROM day_observation
      """,
    values: { entry, id, _ in
      guard case .day(let day) = entry.content else { return [] }
      return EntryFrame.values(of: entry, id: id) + [
        .of(day.symptoms), .of(day.temperature?.celsius), .of(entry.note),
      ]
    },
    read: { row, _ in
      try row.verify("day_observation")
      let frame = try EntryFrame(reading: &row)
      let day = DayObservation(
        symptoms: try row.symptoms(),
        temperature: try row.next(Double?.self).map { Temperature(celsius: $0) })
      return frame.entry(note: try row.next(), .day(day))
    })

  static let exposure = EntryTable(
    kind: .exposure, name: "exposure",
    insert: """
      INSERT INTO exposure (\(EntryFrame.columns), label, note, checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
    select: "SELECT \(EntryFrame.columns), label, note, checksum FROM exposure",
    values: { entry, id, _ in
      guard case .exposure(let exposure) = entry.content else { return [] }
      return EntryFrame.values(of: entry, id: id) + [.text(exposure.label), .of(entry.note)]
    },
    read: { row, _ in
      try row.verify("exposure")
      let frame = try EntryFrame(reading: &row)
      let exposure = Exposure(label: try row.next())
      return frame.entry(note: try row.next(), .exposure(exposure))
    })

  static let care = EntryTable(
    kind: .care, name: "care",
    insert: """
      INSERT INTO care (\(EntryFrame.columns), spot, remedy, minutes, water, pure, note, checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
    select: """
      SELECT \(EntryFrame.columns), spot, remedy, minutes, water, pure, note, checksum FROM care
      """,
    values: { entry, id, spot in
      guard case .care(let care) = entry.content else { return [] }
      return EntryFrame.values(of: entry, id: id) + [
        .of(spot?.rawValue), .text(care.remedy), .of(care.minutes), .of(care.water?.rawValue),
        .of(care.isPure), .of(entry.note),
      ]
    },
    read: { row, spots in
      try row.verify("care")
      let frame = try EntryFrame(reading: &row)
      let spot = try spots.name(try row.next())
      let care = Care(
        remedy: try row.next(), minutes: try row.next(), water: try row.word(),
        isPure: try row.next(Int?.self).map { $0 != 0 }, spot: spot)
      return frame.entry(note: try row.next(), .care(care))
    })

  static let acknowledgement = EntryTable(
    kind: .acknowledge, name: "acknowledgement",
    insert: """
      INSERT INTO acknowledgement (\(EntryFrame.columns), spot, rule, urgency, note, checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
    select: """
      SELECT \(EntryFrame.columns), spot, rule, urgency, note, checksum FROM acknowledgement
      """,
    values: { entry, id, spot in
      guard case .acknowledge(let seen) = entry.content else { return [] }
      return EntryFrame.values(of: entry, id: id) + [
        .of(spot?.rawValue), .text(seen.rule), .of(seen.urgency?.rawValue), .of(entry.note),
      ]
    },
    read: { row, spots in
      try row.verify("acknowledgement")
      let frame = try EntryFrame(reading: &row)
      let spot = try spots.name(try row.next())
      let seen = Acknowledgement(rule: try row.next(), spot: spot, urgency: try row.word())
      return frame.entry(note: try row.next(), .acknowledge(seen))
    })
}
