// expect: error: overlapping accesses to 'statement'
import SQLite

func misuse(_ database: borrowing Database) throws -> Int {
  var statement = try database.prepare("SELECT 1")
  _ = try statement.step()
  var row = statement.row
  _ = try statement.step()
  return try row.next()
}
