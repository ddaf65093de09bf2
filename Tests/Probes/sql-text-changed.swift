// expect: error: left side of mutating operator isn't mutable: 'text' setter is inaccessible
import SQLite

func misuse(_ sql: inout SQL, _ text: String) {
  sql.text += text
}
