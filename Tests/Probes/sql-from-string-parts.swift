// expect: error: no exact matches in call to initializer
import SQLite

func misuse(_ text: String) -> SQL {
  SQL(text: text, bindings: [])
}
