import SQLite
import Testing

@Suite("A row")
struct RowTests: ~Copyable {
  let database: Database

  init() throws {
    database = try Database(.memory)
  }

  @Test("is read from left to right, and no further")
  func next() throws {
    var statement = try database.prepare("SELECT 1, 'two'")
    #expect(try statement.step())
    var row = statement.row
    #expect(row.count == 2)
    #expect(try row.next(Int.self) == 1)
    #expect(try row.next(String.self) == "two")
    do throws(SQLiteError) {
      _ = try row.next(Int.self)
      Issue.record("read a third column")
    } catch {
      #expect(error.code == .misuse)
    }
  }

  @Test("has no columns before the first step and after the last")
  func noRow() throws {
    var statement = try database.prepare("SELECT 1")
    #expect(statement.row.count == 0)
    #expect(try statement.step())
    #expect(statement.row.count == 1)
    #expect(try !statement.step())
    #expect(statement.row.count == 0)
  }

  @Test("goes on after a column that could not be read")
  func mismatch() throws {
    var statement = try database.prepare("SELECT 'one', 2")
    #expect(try statement.step())
    var row = statement.row
    let first = try? row.next(Int.self)
    #expect(first == nil)
    #expect(try row.next(Int.self) == 2)
  }

  @Test("names its columns, and gives each its type")
  func columns() throws {
    var statement = try database.prepare("SELECT 1 AS a, 1.5 AS b, 'x' AS c, x'01' AS d, NULL AS e")
    #expect(try statement.step())
    let row = statement.row
    var (names, types): ([String], [ColumnType]) = ([], [])
    for position in 0..<row.count {
      names.append(row.column(at: position).name)
      types.append(row.column(at: position).type)
    }
    #expect(names == ["a", "b", "c", "d", "e"])
    #expect(types == [.integer, .real, .text, .blob, .null])
    #expect(row.column(at: 4).isNull == true)
  }

  @Test("has nothing outside its columns", arguments: [-1, 1, Int.min, .max])
  func outside(position: Int) throws {
    var statement = try database.prepare("SELECT 'x'")
    #expect(try statement.step())
    let row = statement.row
    let column = row.column(at: position)
    #expect(column.type == .null)
    #expect(column.bytes.count == 0)
  }
}
