// expect: nothing
import SQLite

// Uses everything that the probes misuse, and in the right way: it shows that
// a probe fails for its own reason, and not because the module is missing.
func use(_ database: consuming sending Database) throws -> Int {
  let transaction = try database.begin()
  try database.run("CREATE TABLE t (x)")
  try database.run("INSERT INTO t VALUES (\("text")), (\(Int.max))")
  let savepoint = try database.savepoint()
  try savepoint.release()
  try transaction.commit()
  var statement = try database.prepare("SELECT x FROM t")
  var total = 0
  while try statement.step() {
    var row = statement.row
    total += row.column(at: 0).bytes.count
    _ = try row.next(SQLiteValue.self)
  }
  let blob = try database.openBlob(table: "t", column: "x", rowID: 1)
  return total + blob.count
}

func make() throws -> Int {
  let database = try Database(.memory)
  return try use(database)
}
