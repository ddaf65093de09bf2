internal import SpotterModel
internal import SpotterStore

extension ExportFormat {
  /// One JSON object a line; settings, if asked for, on a first line of type `settings`.
  static let ndjson = ExportFormat(name: "ndjson", takesSettings: true, takesVoided: true) {
    _, request in NDJSONWriter(settings: request.settings)
  }
}

private struct NDJSONWriter: EntryWriter {
  let settings: Settings?

  func start(_ bytes: inout [UInt8]) {
    guard let settings else { return }
    bytes.append(
      json: .object([.init("type", .string("settings")), .init("settings", settings.json)]))
    bytes.append(UInt8(ascii: "\n"))
  }

  func add(_ stored: StoredEntry, isVoided: Bool, _ bytes: inout [UInt8]) {
    stored.entry.appendJSON(isVoided: isVoided, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  func finish(_ bytes: inout [UInt8]) {}
}
