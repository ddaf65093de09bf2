// expect: error: noncopyable 'database' cannot be consumed when
import SQLite

func misuse() throws -> Bool {
  let database = try Database(.memory)
  var statement = try database.prepare("SELECT 1")
  try database.close()
  return try statement.step()
}
