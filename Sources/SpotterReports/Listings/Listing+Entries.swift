internal import SpotterAnalysis
package import SpotterModel

extension Listing {
  /// Entries, in the order given: a column for each field of an entry.
  ///
  /// - Parameters:
  ///   - entries: The entries.
  ///   - isForTable: Whether the fields without a heading may be left out, which only CSV has.
  package init(entries: [StoredEntry], isForTable: Bool = false) {
    let hidden = isForTable ? [] : Self.otherFields
    self.init(
      [
        Column("id", "No.", isRightAligned: true), Column("date", "Day"), Column("spot", "Spot"),
        Column("size", "Size", isRightAligned: true), Column("itch", "Itch", isRightAligned: true),
        Column("pain", "Pain", isRightAligned: true), Column("colour", "Colour"),
      ] + hidden.map { Column($0, nil) } + [Column(nil, "More")],
      rows: entries.map { Self.row($0, hidden) })
  }

  /// The fields that the table does not show in columns of their own.
  private static let otherFields = Entry.allFieldNames.filter { name in
    !["date", "spot", "size", "itch", "pain", "colour"].contains(name)
  }

  private static func row(_ stored: StoredEntry, _ hidden: [String]) -> [Cell] {
    guard case .object(let members) = stored.json else { return [] }
    func cell(_ name: String, shown: String? = nil) -> Cell {
      // An entry has few members: to look at each is faster than to make a dictionary of them.
      Cell(
        members.first { $0.name == name }?.value.cellText ?? "", shown: shown,
        isTyped: Entry.typedFields.contains(name))
    }
    let entry = stored.entry
    var size: String?
    var colour: String?
    if case .spot(let seen) = entry.content {
      size = seen.presence == .clear ? "gone" : seen.size?.description
      colour = seen.colour?.words
    }
    return [
      cell("id"), cell("date"), cell("spot"), cell("size", shown: size ?? ""), cell("itch"),
      cell("pain"), cell("colour", shown: colour ?? ""),
    ] + hidden.map { cell($0) } + [Cell("", shown: entry.remark)]
  }
}

extension JSONValue {
  /// The value as a CSV cell: words of a list separated by semicolons.
  var cellText: String {
    switch self {
    case .null: ""
    case .bool(let flag): flag ? "true" : "false"
    case .number(let number): jsonText(of: number)
    case .string(let text): text
    case .array(let values): values.map(\.cellText).joined(separator: ";")
    case .object: compactText
    }
  }
}

extension Entry {
  /// What a table says of an entry beside its size, itch, pain and colour.
  package var remark: String {
    var remark = CommaList()
    remark.add(time?.description)
    remark.add(matter)
    for detail in details { remark.add(detail) }
    remark.add(note.map { "“\($0)”" })
    return remark.text
  }

  /// What is said of what the entry is about: all of its remark but that.
  package var remarkOnMatter: String {
    var remark = CommaList()
    remark.add(time?.description)
    for detail in details { remark.add(detail) }
    remark.add(note.map { "“\($0)”" })
    return remark.text
  }

  /// What the entry is about, if that is neither a spot nor the person.
  private var matter: String? {
    switch content {
    case .spot, .day: nil
    case .exposure(let exposure): "met: \(exposure.label)"
    case .care(let care): "care: \(care.remedy)"
    case .photo(let photo): "photo: \(photo.file)"
    case .acknowledge(let seen): "seen to: \(seen.rule)"
    }
  }

  private var details: [String?] {
    switch content {
    case .spot(let seen): seen.remarks
    case .day(let day): day.symptoms.map(\.words) + [day.temperature?.description]
    case .care(let care):
      [
        care.minutes.map { Care.inWords(minutes: $0) }, care.water.map { "\($0.rawValue) water" },
        care.isPure.map { $0 ? "pure" : "not pure" },
      ]
    case .photo(let photo): [photo.image?.description]
    case .exposure, .acknowledge: []
    }
  }
}

extension Care {
  /// "12.5 min", with every decimal that is stored, so that no limit looks kept that was passed; what
  /// is less than a tenth of a minute in seconds.
  fileprivate static func inWords(minutes: Double) -> String {
    minutes < 0.1 ? "\(oneDecimal(minutes * 60)) s" : "\(jsonText(of: minutes)) min"
  }
}

extension Photo.Image: CustomStringConvertible {
  /// "1.2 MB, 3024 × 4032".
  package var description: String { "\(sizeText), \(width) × \(height)" }

  /// The size of the file in the units that phones show: 1 MB is a million bytes.
  var sizeText: String {
    bytes < 1_000_000
      ? "\(oneDecimal(Double(bytes) / 1e3)) kB" : "\(oneDecimal(Double(bytes) / 1e6)) MB"
  }
}

extension SpotObservation {
  fileprivate var remarks: [String] {
    var parts: [String] = []
    if let width { parts.append("\(oneDecimal(width)) mm across") }
    if let count { parts.append("\(count) of them") }
    if let shape { parts.append(shape.rawValue) }
    parts += symptoms.map(\.words)
    switch blanching {
    case .yes: parts.append("fades when pressed")
    case .no: parts.append("does not fade when pressed")
    case .unknown, nil: break
    }
    if let kind { parts.append("called \(kind)") }
    if let isConfirmed { parts.append(isConfirmed ? "confirmed" : "not confirmed") }
    if let firstNoticed { parts.append("first noticed \(firstNoticed)") }
    if let temperature { parts.append("\(temperature)") }
    return parts
  }
}
