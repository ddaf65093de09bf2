internal import SQLite
package import SpotterModel

extension JournalStore {
  /// What the person has set.
  package func settings() throws -> Settings {
    do {
      var statement = try database.prepare("SELECT key, value, checksum FROM setting ORDER BY key")
      var texts: [String: String] = [:]
      while try statement.step() {
        var row = statement.row
        try row.verify("setting")
        texts[try row.next()] = try row.next(String.self)
      }
      return Settings(texts: texts)
    } catch { throw explain(error) }
  }

  /// Sets a value that `SettingKey/checked(_:)` has approved, or takes it back to its default.
  ///
  /// - Returns: Whether that changed anything.
  @discardableResult
  package func set(_ key: SettingKey, to text: String?, at stamp: Stamp) throws -> Bool {
    do {
      tighten()
      let transaction = try database.begin()
      let before = try settings().texts[key.name]
      guard before != text else { return false }
      var writer = try ThingWriter(journal: self, command: "settings", stamp: stamp)
      var change = try database.prepare(StepRecord.insert)
      let after = text.map { JSONValue.object([.init("value", .string($0))]).compactText }
      try writer.put(.setting(key.name), after, in: self, recording: &change)
      try commit(transaction)
      return true
    } catch { throw explain(error) }
  }
}
