// expect: error: noncopyable 'database' cannot be consumed when
import SQLite

func misuse() throws -> Database {
  let database = try Database(.memory)
  let transaction = try database.begin()
  let other = database
  try transaction.commit()
  return other
}
