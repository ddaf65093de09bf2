// expect: error: 'transaction' consumed more than once
import SQLite

func misuse(_ database: borrowing Database) throws {
  let transaction = try database.begin()
  try transaction.commit()
  try transaction.commit()
}
