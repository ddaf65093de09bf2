internal import SpotterModel
internal import SpotterStore

extension ExportFormat {
  /// One JSON object a line; settings, if asked for, on a first line of type `settings`.
  static let ndjson = ExportFormat(name: "ndjson", takesSettings: true, takesVoided: true) {
    _, request in NDJSONWriter(settings: request.settings)
  }
}

struct NDJSONWriter: EntryWriter {
  let settings: Settings?
  private var line = JSONLine()

  init(settings: Settings?) { self.settings = settings }

  func start(_ bytes: inout [UInt8]) {
    guard let settings else { return }
    bytes.append(
      json: .object([.init("type", .string("settings")), .init("settings", settings.json)]))
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func add(_ shared: SharedEntry, _ id: Entry.ID, _ bytes: inout [UInt8]) {
    line.write(shared)
    bytes += line.bytes
    bytes.append(UInt8(ascii: "\n"))
  }

  func finish(_ bytes: inout [UInt8]) {}
}
