// expect: error: result of call to 'begin' is unused
import SQLite

func misuse(_ database: borrowing Database) throws {
  try database.begin()
  try database.run("DELETE FROM t")
}
