internal import SQLite

/// A table, index, view or trigger as a file has it.
struct SchemaObject: Hashable {
  var type: String
  var sql: String?
}

extension Schema {
  /// What the steps up to a version make, by name.
  static func objects(at version: Int) throws(SQLiteError) -> [String: SchemaObject] {
    let database = try Database(.memory)
    try migrate(database, upTo: version)
    return try database.schemaObjects()
  }
}

extension Database {
  /// Every table, index, view and trigger, by name.
  func schemaObjects() throws(SQLiteError) -> [String: SchemaObject] {
    var objects: [String: SchemaObject] = [:]
    let rows = try all(
      "SELECT name, type, sql FROM sqlite_schema ORDER BY name",
      as: (String.self, String.self, String?.self))
    for (name, type, sql) in rows { objects[name] = SchemaObject(type: type, sql: sql) }
    return objects
  }

  /// The number of the last migration that the file has seen.
  func journalVersion() throws(SQLiteError) -> Int {
    try all("PRAGMA user_version", as: Int.self).first ?? 0
  }

  /// Whether a picture is the one whose digest stands beside it.
  func holdsPicture(_ id: Int, digest: String) throws -> Bool {
    guard try self.digest(ofPicture: id) == digest else { return false }
    let lengths = try all(
      """
      SELECT photo.bytes = length(photo_data.data) FROM photo_data
      JOIN photo ON photo.sha256 = photo_data.sha256 WHERE photo_data.id = \(id)
      """, as: Bool.self)
    return lengths.allSatisfy { $0 }
  }

  /// The same, and no for a picture that cannot be read.
  func isWhole(picture id: Int, _ digest: String) throws -> Bool {
    try tolerant { try holdsPicture(id, digest: digest) } ?? false
  }
}
