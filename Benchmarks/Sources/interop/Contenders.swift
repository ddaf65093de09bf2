internal import FoundationEssentials

/// The databases that the reading loops share, all with the same rows.
final class Contenders {
  let rows: Int
  let blobs: Int
  let c: CLoops
  let swift: SwiftLoops
  let grdb: GRDBLoops

  init(rows: Int, blobs: Int) throws {
    (self.rows, self.blobs) = (rows, blobs)
    c = try CLoops()
    swift = try SwiftLoops()
    grdb = try GRDBLoops()
    _ = c.insert(rows: rows)
    _ = c.insertBlobs(rows: blobs)
    _ = try swift.insert(rows: rows, notes: CLoops.notes)
    _ = try swift.insertBlobs(rows: blobs, blob: CLoops.blob)
    _ = try grdb.insert(rows: rows, notes: CLoops.notes)
    _ = try grdb.insertBlobs(rows: blobs, blob: Data(CLoops.blob))
  }

  /// All loops, in the order of the table.
  var loops: [Loop] { inserts + reads + collections }

  /// Each into a database of its own.
  private var inserts: [Loop] {
    let (rows, blobs, notes) = (rows, blobs, CLoops.notes)
    let (blob, data) = (CLoops.blob, Data(CLoops.blob))
    return [
      Loop(name: "insert integer, double, text", rows: rows) { watch in
        let loops = try CLoops()
        return watch { loops.insert(rows: rows) }
      } swift: { watch in
        let loops = try SwiftLoops()
        return try watch { try loops.insert(rows: rows, notes: notes) }
      } grdb: { watch in
        let loops = try GRDBLoops()
        return try watch { try loops.insert(rows: rows, notes: notes) }
      } records: { watch in
        let loops = try GRDBLoops()
        return try watch { try loops.insertRecords(rows: rows, notes: notes) }
      },
      Loop(name: "insert blob of 1,000 bytes", rows: blobs) { watch in
        let loops = try CLoops()
        return watch { loops.insertBlobs(rows: blobs) }
      } swift: { watch in
        let loops = try SwiftLoops()
        return try watch { try loops.insertBlobs(rows: blobs, blob: blob) }
      } grdb: { watch in
        let loops = try GRDBLoops()
        return try watch { try loops.insertBlobs(rows: blobs, blob: data) }
      },
    ]
  }

  private var reads: [Loop] {
    let rows = rows
    return [
      read("query by key, double, text", rows) {
        $0.query(times: rows, of: rows)
      } swift: {
        try $0.query(times: rows, of: rows)
      } grdb: {
        try $0.query(times: rows, of: rows)
      },
      read("scan integer, double", rows) {
        $0.scanNumbers()
      } swift: {
        try $0.scanNumbers()
      } grdb: {
        try $0.scanNumbers()
      },
      read("scan integer, text in place", rows) {
        $0.scanText()
      } swift: {
        try $0.scanText()
      } grdb: {
        try $0.scanText()
      },
      read("scan integer, text copied", rows) {
        $0.scanTextCopies()
      } swift: {
        try $0.scanTextCopies()
      } grdb: {
        try $0.scanTextCopies()
      },
      read("scan blob in place", blobs) {
        $0.scanBlobs()
      } swift: {
        try $0.scanBlobs()
      } grdb: {
        try $0.scanBlobs()
      },
      read("scan blob copied", blobs) {
        $0.scanBlobCopies()
      } swift: {
        try $0.scanBlobCopies()
      } grdb: {
        try $0.scanBlobCopies()
      },
    ]
  }

  private var collections: [Loop] {
    [
      read("collect integer, double in structs", rows) {
        $0.collect()
      } swift: {
        try $0.collect()
      } grdb: {
        try $0.collectByRow()
      } records: {
        try $0.collect()
      },
      read("collect integer, double, text in structs", rows) {
        $0.collectTexts()
      } swift: {
        try $0.collectTexts()
      } grdb: {
        try $0.collectTextsByRow()
      } records: {
        try $0.collectTexts()
      },
      read("collect integer, double in tuples", rows) {
        $0.collect()
      } swift: {
        try $0.collectTuples()
      },
    ]
  }

  private func read(
    _ name: String, _ rows: Int, c: @escaping (borrowing CLoops) -> Int,
    swift: @escaping (borrowing SwiftLoops) throws -> Int,
    grdb: ((GRDBLoops) throws -> Int)? = nil, records: ((GRDBLoops) throws -> Int)? = nil
  ) -> Loop {
    Loop(
      name: name, rows: rows,
      c: { watch in watch { c(self.c) } },
      swift: { watch in try watch { try swift(self.swift) } },
      grdb: grdb.map { body in { watch in try watch { try body(self.grdb) } } },
      records: records.map { body in { watch in try watch { try body(self.grdb) } } })
  }
}
