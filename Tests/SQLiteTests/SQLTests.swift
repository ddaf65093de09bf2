import SQLite
import Testing

@Suite("SQL")
struct SQLTests {
  @Test("turns interpolations into placeholders")
  func interpolation() {
    let (id, name, none): (Int, String, Double?) = (7, "o'clock", nil)
    let sql: SQL = "SELECT 'é?' WHERE id = \(id) AND name = \(name) AND size = \(none)"
    #expect(sql.text == "SELECT 'é?' WHERE id = ? AND name = ? AND size = ?")
    #expect(sql.bindings == [.integer(7), .text("o'clock"), .null])
  }

  @Test("splices in other SQL with its values, in order")
  func fragments() {
    let columns: SQL = "id, name"
    let filter: SQL = "site = \("arm")"
    let sql: SQL = "SELECT \(columns), \(1) FROM spot WHERE \(filter) LIMIT \(2)"
    #expect(sql.text == "SELECT id, name, ? FROM spot WHERE site = ? LIMIT ?")
    #expect(sql.bindings == [.integer(1), .text("arm"), .integer(2)])
  }

  @Test(
    "joins pieces with a separator between them",
    arguments: [
      ([], "", []), (["a = \(1)"], "a = ?", [.integer(1)]),
      (["a = \(1)", "b", "c = \("x")"], "a = ? AND b AND c = ?", [.integer(1), .text("x")]),
    ] as [([SQL], String, [SQLiteValue])])
  func joined(pieces: [SQL], text: String, bindings: [SQLiteValue]) {
    let joined = pieces.joined(separator: " AND ")
    #expect(joined.text == text)
    #expect(joined.bindings == bindings)
  }

  @Test("keeps every character of its literal, emoji and NUL as well")
  func literals() {
    let sql: SQL = "SELECT '🩹', 'e\u{301}', '\u{0}'"
    #expect(Array(sql.text.utf8) == Array("SELECT '🩹', 'e\u{301}', '\u{0}'".utf8))
  }
}
