// expect: error: 'database' used after consume
import SQLite

@concurrent func send(_ database: consuming sending Database) async throws {
  try database.run("SELECT 1")
}

func misuse() async throws {
  let database = try Database(.memory)
  try await send(database)
  try database.run("SELECT 1")
}
