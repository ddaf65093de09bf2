import SpotterModel
import Testing

@Suite("Base64") struct Base64Tests {
  @Test(
    "is that of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
  func vectors(text: String, encoded: String) {
    #expect(Base64.text(of: Array(text.utf8)) == encoded)
  }

  @Test("is the same in pieces of any size", arguments: 1...7) func pieces(size: Int) {
    let bytes = (0..<100).map { UInt8($0 * 37 % 256) }
    var encoder = Base64()
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      encoder.add(Array(bytes[start..<min(start + size, bytes.count)]), to: &text)
    }
    encoder.finish(&text)
    #expect(String(decoding: text, as: UTF8.self) == Base64.text(of: bytes))
  }
}
