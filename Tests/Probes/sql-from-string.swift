// expect: error: cannot convert value of type 'String' to expected argument type 'SQL'
import SQLite

func misuse(_ database: borrowing Database, _ text: String) throws {
  try database.run(text)
}
