/// A place in a text, as an editor shows it.
package struct TextPlace: Hashable, Sendable {
  /// The line, from 1.
  package var line: Int

  /// The byte in its line, from 1.
  package var byte: Int

  package init(line: Int = 1, byte: Int = 1) {
    self.line = line
    self.byte = byte
  }

  /// The place behind some bytes that begin here.
  package func behind(_ bytes: some Sequence<UInt8>) -> TextPlace {
    var place = self
    for byte in bytes {
      place.byte += 1
      if byte == UInt8(ascii: "\n") { place = TextPlace(line: place.line + 1) }
    }
    return place
  }

  /// The place for a sentence that names a line already: "byte 12", "byte 3 of line 7".
  package func inWords(besideLine line: Int) -> String {
    "byte \(byte)" + (self.line == line ? "" : " of line \(self.line)")
  }
}
