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
      let transaction = try database.begin()
      let before = try settings().texts[key.name]
      guard before != text else { return false }
      try database.run("DELETE FROM setting WHERE key = \(key.name)")
      if let text {
        let values: [SQLiteValue] = [.text(key.name), .text(text)]
        var insert = try database.prepare(
          "INSERT INTO setting (key, value, checksum) VALUES (?, ?, ?)")
        try insert.bind(values.sealed)
        try insert.execute()
      }
      var object = JSONObject()
      object.add("value", before)
      var record = try StepRecord(beginning: "settings", at: stamp, in: database)
      try record.add(
        .setting, key: key.name, before: before == nil ? nil : object.value.compactText,
        to: database)
      try transaction.commit()
      return true
    } catch { throw explain(error) }
  }
}
