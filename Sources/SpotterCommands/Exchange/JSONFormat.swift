internal import SpotterModel
internal import SpotterStore

extension ExportFormat {
  /// One JSON object with all entries, one a line.
  ///
  /// Nothing in it tells when it was made or of which journal: the same entries give the same bytes.
  static let json = ExportFormat(name: "json", takesSettings: true, takesVoided: true) {
    _, request in JSONDocumentWriter(settings: request.settings)
  }

  /// What the JSON object calls its form.
  static let schema = "spotter.export/1"
}

struct JSONDocumentWriter: EntryWriter {
  let settings: Settings?
  private var isFirst = true
  private var line = JSONLine()

  init(settings: Settings?) { self.settings = settings }

  func start(_ bytes: inout [UInt8]) {
    bytes.append(text: "{\"schema\":\"\(ExportFormat.schema)\",")
    if let settings {
      bytes.append(text: "\"settings\":")
      bytes.append(json: settings.json)
      bytes.append(UInt8(ascii: ","))
    }
    bytes.append(text: "\"entries\":[\n")
  }

  mutating func add(_ shared: SharedEntry, _ id: Entry.ID, _ bytes: inout [UInt8]) {
    // The comma belongs to the line before, which is known to be ended by another only now.
    if !isFirst { bytes.append(text: ",\n") }
    isFirst = false
    line.write(shared)
    bytes += line.bytes
  }

  func finish(_ bytes: inout [UInt8]) { bytes.append(text: isFirst ? "]}\n" : "\n]}\n") }
}
