// expect: error: sending 'database' risks causing data races
import SQLite

func misuse() async throws {
  let database = try Database(.memory)
  async let count = database.changeCount
  try database.run("SELECT 1")
  _ = await count
}
