internal import GRDB

extension GRDBLoops {
  func collect() throws -> Int { try collected(CodableObservation.self) }
  func collectByRow() throws -> Int { try collected(RowObservation.self) }
  func collectTexts() throws -> Int { try collectedTexts(CodableNote.self) }
  func collectTextsByRow() throws -> Int { try collectedTexts(RowNote.self) }

  private func collected<Value: FetchableRecord & Numbered>(_ type: Value.Type) throws -> Int {
    let all = try all(type, "SELECT id, size_mm FROM observation")
    return all.count + (all.last?.id ?? 0)
  }

  private func collectedTexts<Value: FetchableRecord & Noted>(_ type: Value.Type) throws -> Int {
    let all = try all(type, "SELECT id, size_mm, note FROM observation")
    return all.count + (all.last?.note.utf8.count ?? 0)
  }
}

private protocol Numbered { var id: Int { get } }
private protocol Noted { var note: String { get } }

/// A row in memory as GRDB's manual has it: by the names of its columns.
struct CodableObservation: Codable, FetchableRecord, Numbered {
  var id: Int
  var size_mm: Double
}

/// The same with its text; it can be inserted as well.
struct CodableNote: Codable, FetchableRecord, PersistableRecord, Noted {
  static let databaseTableName = "observation"

  var id: Int
  var size_mm: Double
  var note: String
}

/// A row in memory, read by the positions of its columns.
struct RowObservation: FetchableRecord, Numbered {
  var id: Int
  var size: Double

  init(row: Row) {
    (id, size) = (row[0], row[1])
  }
}

/// The same with its text.
struct RowNote: FetchableRecord, Noted {
  var id: Int
  var size: Double
  var note: String

  init(row: Row) {
    (id, size, note) = (row[0], row[1], row[2])
  }
}
