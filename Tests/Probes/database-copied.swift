// expect: error: 'database' consumed more than once
import SQLite

func misuse() throws -> (Int, Int) {
  let database = try Database(.memory)
  let first = database
  let second = database
  return (first.changeCount, second.changeCount)
}
