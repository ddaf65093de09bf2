// expect: error: lifetime-dependent variable 'blob' escapes its scope
import SQLite

func misuse() throws -> Int {
  let blob: Blob
  do {
    let database = try Database(.memory)
    blob = try database.openBlob(table: "t", column: "x", rowID: 1)
  }
  return blob.count
}
