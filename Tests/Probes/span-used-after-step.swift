// expect: error: overlapping accesses to 'statement'
import SQLite

func misuse(_ database: borrowing Database) throws -> UInt8 {
  var statement = try database.prepare("SELECT 'text'")
  _ = try statement.step()
  let bytes = statement.row.column(at: 0).bytes
  _ = try statement.step()
  return bytes[0]
}
