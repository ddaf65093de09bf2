@testable internal import SpotterModel

extension FuzzTarget {
  /// Sizes, temperatures and ratings as people type them, and the words that a size goes with.
  static let sizes = FuzzTarget(name: "sizes", longest: 64) { bytes in
    let phrase = bytes.text
    if let size = read({ () throws(PhraseError) in try Size(phrase: phrase) }) {
      expect(size.millimetres > 0 && size.millimetres <= 2000, "\(size)")
      for text in [size.figure, size.description] {
        expect((try? Size(phrase: text)) == size, "\(size) is another one read again")
      }
      expect((try? Size.checked(millimetres: size.millimetres)) == size.millimetres, "\(size)")
      expect(Double(jsonText(of: size.millimetres)) == size.millimetres, "\(size) in JSON")
      for shape in Shape.allCases {
        guard let remark = shape.sizeRemark(millimetres: size.millimetres) else { continue }
        expectSentence(PhraseError(remark).sentence)
      }
    }
    if let temperature = read({ () throws(PhraseError) in try Temperature(phrase: phrase) }) {
      expect((30...45).contains(temperature.celsius), "\(temperature)")
      expect(
        (try? Temperature(phrase: temperature.description)) == temperature, "\(temperature)")
    }
    if let rating = read({ () throws(PhraseError) in try Rating(phrase: phrase, of: "itch") }) {
      expect((try? Rating(phrase: "\(rating)", of: "itch")) == rating, "\(rating)")
    }
  }
}
