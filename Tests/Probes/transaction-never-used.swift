// expect: error: initialization of immutable value 'transaction' was never used
import SQLite

func misuse(_ database: borrowing Database) throws {
  let transaction = try database.begin()
  try database.run("DELETE FROM t")
}
