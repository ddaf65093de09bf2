// expect: error: a function cannot return a ~Escapable result
import SQLite

func misuse() throws -> Statement {
  let database = try Database(.memory)
  return try database.prepare("SELECT 1")
}
