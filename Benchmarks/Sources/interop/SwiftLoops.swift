internal import SQLite

/// The loops of CBaseline.h, written with the Swift layer.
struct SwiftLoops: ~Copyable {
  let database: Database

  init() throws {
    let database = try Database(.memory)
    try database.execute(
      script: """
        CREATE TABLE observation (id INTEGER PRIMARY KEY, size_mm REAL, note TEXT) STRICT;
        CREATE TABLE picture (id INTEGER PRIMARY KEY, bytes BLOB) STRICT
        """)
    self.database = database
  }

  func insert(rows: Int, notes: [String]) throws -> Int {
    let transaction = try database.begin()
    var insert = try database.prepare(
      "INSERT INTO observation (id, size_mm, note) VALUES (?, ?, ?)")
    for id in 1...rows {
      try insert.bind(id, at: 1)
      try insert.bind(Double(id) * 0.25, at: 2)
      try insert.bind(notes[id % notes.count], at: 3)
      try insert.execute()
    }
    try transaction.commit()
    return database.lastInsertedRowID
  }

  func scanNumbers() throws -> Int {
    var statement = try database.prepare("SELECT id, size_mm FROM observation")
    var ids = 0
    var sizes = 0.0
    while try statement.step() {
      var row = statement.row
      ids += try row.next(Int.self)
      sizes += try row.next(Double.self)
    }
    return ids + Int(sizes)
  }

  func scanText() throws -> Int {
    var statement = try database.prepare("SELECT id, note FROM observation")
    var sum = 0
    while try statement.step() {
      var row = statement.row
      sum += try row.next(Int.self)
      let note = row.column(at: 1).bytes
      sum += note.count
      if !note.isEmpty { sum += Int(note[note.count - 1]) }
    }
    return sum
  }

  func scanTextCopies() throws -> Int {
    var statement = try database.prepare("SELECT id, note FROM observation")
    var sum = 0
    while try statement.step() {
      var row = statement.row
      sum += try row.next(Int.self)
      sum += try row.next(String.self).utf8.count
    }
    return sum
  }

  func query(times: Int, of rows: Int) throws -> Int {
    var statement = try database.prepare("SELECT size_mm, note FROM observation WHERE id = ?")
    var sum = 0
    var sizes = 0.0
    for number in 0..<times {
      try statement.bind(number * 7919 % rows + 1, at: 1)
      guard try statement.step() else { return -1 }
      var row = statement.row
      sizes += try row.next(Double.self)
      sum += try row.next(String.self).utf8.count
      statement.reset()
    }
    return sum + Int(sizes)
  }

  func collect() throws -> Int {
    let all = try database.all(
      Observation.self, "SELECT \(Observation.columns) FROM observation")
    return all.count + (all.last?.id ?? 0)
  }

  func collectTexts() throws -> Int {
    let all = try database.all(
      NotedObservation.self, "SELECT \(NotedObservation.columns) FROM observation")
    return all.count + (all.last?.note.utf8.count ?? 0)
  }

  func collectTuples() throws -> Int {
    let all = try database.all(
      "SELECT id, size_mm FROM observation", as: (Int.self, Double.self))
    return all.count + (all.last?.0 ?? 0)
  }
}

/// A row in memory, as the program reads its own.
private struct Observation: SQLiteRowReadable {
  var id: Int
  var size: Double

  static let columns: SQL = "id, size_mm"

  init(reading row: inout Row) throws(SQLiteError) {
    (id, size) = (try row.next(), try row.next())
  }
}

/// A row in memory with its text.
private struct NotedObservation: SQLiteRowReadable {
  var id: Int
  var size: Double
  var note: String

  static let columns: SQL = "id, size_mm, note"

  init(reading row: inout Row) throws(SQLiteError) {
    (id, size, note) = (try row.next(), try row.next(), try row.next())
  }
}
