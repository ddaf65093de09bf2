internal import SQLite

/// Of which version a file's tables are, whatever the number in its header says.
///
/// That number is under no checksum. Where it is damaged, what a later version added would neither be
/// looked at nor be saved.
struct SchemaFinding {
  /// The version that the file tells.
  let told: Int

  /// The version whose tables, indexes and views it has; what it tells, where it has no version's.
  let version: Int

  /// What that version has, by name.
  let expected: [String: SchemaObject]

  /// What the file has, as far as it can be read.
  let found: [String: SchemaObject]

  init(in database: borrowing Database) throws {
    let told = try database.journalVersion()
    let found = try tolerant { try database.schemaObjects() } ?? [:]
    (self.told, self.found) = (told, found)
    // The newest first: it may have all that an older one has.
    for version in (1...Schema.version).reversed() {
      let expected = try Schema.objects(at: version)
      guard expected.allSatisfy({ found[$0.key] == $0.value }) else { continue }
      (self.version, self.expected) = (version, expected)
      return
    }
    version = told > 0 ? told : Schema.version
    expected = try Schema.objects(at: version)
  }
}
