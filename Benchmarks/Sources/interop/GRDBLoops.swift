internal import FoundationEssentials
internal import GRDB

/// The loops of CBaseline.h, as somebody writes them who picks GRDB: of the
/// documented ways to do a thing the fastest, unless the name says otherwise.
final class GRDBLoops {
  private let queue: DatabaseQueue

  init() throws {
    queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          CREATE TABLE observation (id INTEGER PRIMARY KEY, size_mm REAL, note TEXT) STRICT;
          CREATE TABLE picture (id INTEGER PRIMARY KEY, bytes BLOB) STRICT
          """)
    }
  }

  func insert(rows: Int, notes: [String]) throws -> Int {
    try queue.write { database in
      let insert = try database.makeStatement(
        sql: "INSERT INTO observation (id, size_mm, note) VALUES (?, ?, ?)")
      for id in 1...rows {
        insert.setUncheckedArguments([id, Double(id) * 0.25, notes[id % notes.count]])
        try insert.execute()
      }
      return Int(database.lastInsertedRowID)
    }
  }

  func insertRecords(rows: Int, notes: [String]) throws -> Int {
    try queue.write { database in
      for id in 1...rows {
        try CodableNote(id: id, size_mm: Double(id) * 0.25, note: notes[id % notes.count])
          .insert(database)
      }
      return Int(database.lastInsertedRowID)
    }
  }

  func query(times: Int, of rows: Int) throws -> Int {
    try queue.read { database in
      let statement = try database.makeStatement(
        sql: "SELECT size_mm, note FROM observation WHERE id = ?")
      var sum = 0
      var sizes = 0.0
      for number in 0..<times {
        let found = try Row.fetchCursor(statement, arguments: [number * 7919 % rows + 1])
        guard let row = try found.next() else { return -1 }
        sizes += row[0] as Double
        sum += (row[1] as String).utf8.count
      }
      return sum + Int(sizes)
    }
  }

  func scanNumbers() throws -> Int {
    try queue.read { database in
      let cursor = try Row.fetchCursor(database, sql: "SELECT id, size_mm FROM observation")
      var ids = 0
      var sizes = 0.0
      while let row = try cursor.next() {
        ids += row[0] as Int
        sizes += row[1] as Double
      }
      return ids + Int(sizes)
    }
  }

  func scanText() throws -> Int {
    try scanBytes("SELECT id, note FROM observation")
  }

  func scanTextCopies() throws -> Int {
    try queue.read { database in
      let cursor = try Row.fetchCursor(database, sql: "SELECT id, note FROM observation")
      var sum = 0
      while let row = try cursor.next() {
        sum += row[0] as Int
        sum += (row[1] as String).utf8.count
      }
      return sum
    }
  }

  func insertBlobs(rows: Int, blob: Data) throws -> Int {
    try queue.write { database in
      let insert = try database.makeStatement(sql: "INSERT INTO picture (id, bytes) VALUES (?, ?)")
      for id in 1...rows {
        insert.setUncheckedArguments([id, blob])
        try insert.execute()
      }
      return Int(database.lastInsertedRowID)
    }
  }

  func scanBlobs() throws -> Int {
    try scanBytes("SELECT id, bytes FROM picture")
  }

  func scanBlobCopies() throws -> Int {
    try queue.read { database in
      let cursor = try Row.fetchCursor(database, sql: "SELECT id, bytes FROM picture")
      var sum = 0
      while let row = try cursor.next() {
        sum += row[0] as Int
        let bytes = row[1] as Data
        sum += bytes.count + Int(bytes.last ?? 0)
      }
      return sum
    }
  }

  func all<Value: FetchableRecord>(_ type: Value.Type, _ query: String) throws -> [Value] {
    try queue.read { database in try type.fetchAll(database, sql: query) }
  }

  private func scanBytes(_ query: String) throws -> Int {
    try queue.read { database in
      let cursor = try Row.fetchCursor(database, sql: query)
      var sum = 0
      while let row = try cursor.next() {
        sum += row[0] as Int
        try row.withUnsafeData(atIndex: 1) { bytes in
          guard let bytes else { return }
          sum += bytes.count + Int(bytes.last ?? 0)
        }
      }
      return sum
    }
  }
}
