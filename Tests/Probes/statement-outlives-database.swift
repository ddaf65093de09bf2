// expect: error: lifetime-dependent variable 'statement' escapes its scope
import SQLite

func misuse() throws -> Bool {
  var statement: Statement
  do {
    let database = try Database(.memory)
    statement = try database.prepare("SELECT 1")
  }
  return try statement.step()
}
