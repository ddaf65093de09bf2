// expect: error: cannot convert value of type 'String' to expected argument type 'StaticString'
import SQLite

func misuse(_ text: String) -> SQL {
  SQL(stringLiteral: text)
}
