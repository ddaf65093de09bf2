import Foundation
import SpotterModel
import SpotterTestSupport
import Testing

@Suite("JSON") struct JSONTests {
  static let accepted: [(String, JSONValue)] = [
    ("null", .null), (" true ", .bool(true)), ("[false]", .array([.bool(false)])),
    ("0", .number(0)), ("-12.5e-1", .number(-1.25)), ("1E2", .number(100)),
    ("\"\"", .string("")), (#""a\"\\\/\b\f\n\r\t""#, .string("a\"\\/\u{8}\u{C}\n\r\t")),
    (#""\u00e9\ud83e\ude79\u0000""#, .string("é🩹\u{0}")), ("\"é\"", .string("é")),
    ("{}", .object([])), ("[]", .array([])),
    (#"{"b":1,"a":[{}]}"#, .object([.init("b", .number(1)), .init("a", .array([.object([])]))])),
  ]

  @Test("is read as it stands", arguments: accepted)
  func reads(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: Array(text.utf8)) == value)
  }

  @Test(
    "is refused when it is not JSON",
    arguments: [
      "", " ", "nul", "tru", "01", "1.", ".5", "+1", "-", "1e", "0x1", "NaN", "Infinity", "'a'",
      "\"a", "\"\t\"", #""\x""#, #""\u12""#, #""\ud800""#, #""\ud800\u0041""#, #""\udc00""#, "[1,]",
      "[1 2]", "[", "]", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "1 2",
      "{\"a\":1,\"a\":2}", "// x\n1", "1e999",
    ])
  func refuses(text: String) {
    #expect(throws: PhraseError.self) { try JSONValue(parsing: Array(text.utf8)) }
  }

  @Test("is refused when it is not UTF-8, or nests too deep") func bytes() {
    #expect(throws: PhraseError.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
    #expect(throws: PhraseError.self) { try JSONValue(parsing: [0x22, 0xC0, 0x80, 0x22]) }
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(throws: PhraseError.self) { try JSONValue(parsing: Array(deep.utf8)) }
    let endless = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: PhraseError.self) { try JSONValue(parsing: endless) }
  }

  @Test(
    "is written so that Foundation reads it, whatever the text",
    arguments: [
      "plain", "\"\\/", "\u{0}\u{1F}\u{7F}\u{9B}", "\u{202E}\u{2028}\u{FEFF}\u{E0041}",
      "é e\u{301} 🩹",
      "👩‍👩‍👧",
    ])
  func writes(text: String) throws {
    let value = JSONValue.object([.init(text, .array([.string(text), .number(0.1), .null]))])
    for written in [value.compactText, value.indentedText] {
      #expect(!written.unicodeScalars.contains { $0.actsOnTerminals && $0 != "\n" })
      let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? NSDictionary
      #expect(read == [text: [text, 0.1, NSNull()]] as NSDictionary)
      #expect(try JSONValue(parsing: Array(written.utf8)) == value)
    }
  }

  @Test(
    "writes numbers short and exactly",
    arguments: [
      (9.0, "9"), (16.9, "16.9"), (-0.5, "-0.5"), (0, "0"), (1e16, "1e+16"),
      (0.1 + 0.2, "0.30000000000000004"),
      (1e-7, "1e-07"), (1e-6, "0.000001"), (0.000025, "0.000025"), (1.5e-6, "1.5e-06"),
      (-0.0, "-0.0"),
    ])
  func numbers(number: Double, text: String) {
    #expect(jsonText(of: number) == text)
    #expect(Double(text) == number)
  }

  @Test("survives a thousand random mutations without a crash") func mutations() throws {
    var random = SeededGenerator(seed: 20_260_331)
    let seed = Array(#"{"date":"2026-03-01","site":"chest","size":4.5e0,"note":"\u00e9\n"}"#.utf8)
    var refused = 0
    for _ in 0..<5000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      // What we accept, Foundation accepts too.
      if let value = try? JSONValue(parsing: bytes) {
        #expect((try? JSONSerialization.jsonObject(with: Data(value.compactText.utf8))) != nil)
      } else {
        refused += 1
      }
    }
    #expect(refused > 1000)
  }
}
