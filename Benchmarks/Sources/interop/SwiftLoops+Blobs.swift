internal import SQLite

extension SwiftLoops {
  func insertBlobs(rows: Int, blob: [UInt8]) throws -> Int {
    let transaction = try database.begin()
    var insert = try database.prepare("INSERT INTO picture (id, bytes) VALUES (?, ?)")
    for id in 1...rows {
      try insert.bind(id, at: 1)
      try insert.bind(blob, at: 2)
      try insert.execute()
    }
    try transaction.commit()
    return database.lastInsertedRowID
  }

  func scanBlobs() throws -> Int {
    var statement = try database.prepare("SELECT id, bytes FROM picture")
    var sum = 0
    while try statement.step() {
      var row = statement.row
      sum += try row.next(Int.self)
      let bytes = row.column(at: 1).bytes
      sum += bytes.count
      if !bytes.isEmpty { sum += Int(bytes[bytes.count - 1]) }
    }
    return sum
  }

  func scanBlobCopies() throws -> Int {
    var statement = try database.prepare("SELECT id, bytes FROM picture")
    var sum = 0
    while try statement.step() {
      var row = statement.row
      sum += try row.next(Int.self)
      let bytes = try row.next([UInt8].self)
      sum += bytes.count + Int(bytes.last ?? 0)
    }
    return sum
  }
}
