// expect: error: lifetime-dependent variable 'bytes' escapes its scope
import SQLite

func misuse(_ database: borrowing Database) throws -> UInt8 {
  let bytes: Span<UInt8>
  do {
    var statement = try database.prepare("SELECT 'text'")
    _ = try statement.step()
    bytes = statement.row.column(at: 0).bytes
  }
  return bytes[0]
}
