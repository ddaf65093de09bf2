internal import Platform
internal import SpotterModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Ends the process, for libFuzzer to keep the input, unless something holds.
func expect(_ holds: Bool, _ sentence: @autoclosure () -> String) {
  guard !holds else { return }
  try? StandardStream.error.write("DOES NOT HOLD: \(sentence().visible)\n")
  abort()
}

/// What is told a person is a line of its own, and nothing in it acts on a terminal; it has an end,
/// unless it is about a line of a file.
func expectSentence(_ text: String) {
  expect(!text.isEmpty && !text.unicodeScalars.contains(where: \.actsOnTerminals), text)
  // Bytes, for a stop may combine with the character before it.
  let end = text.utf8.last
  let isEnded = end == UInt8(ascii: ".") || end == UInt8(ascii: "?")
  expect(isEnded || text.hasPrefix("line "), "no end: \(text)")
}

/// The value that is read, or nil where it is refused with a sentence.
func read<Value>(_ body: () throws(PhraseError) -> Value) -> Value? {
  do {
    return try body()
  } catch {
    expectSentence(error.sentence)
    return nil
  }
}

/// That two texts are the same byte for byte, which `==` does not ask.
func expectSame(_ one: String, _ other: String) {
  expect(one.utf8.elementsEqual(other.utf8), "\(one) became \(other)")
}

extension [UInt8] {
  /// The bytes as text; what is not UTF-8 is repaired.
  var text: String { String(decoding: self, as: UTF8.self) }
}
