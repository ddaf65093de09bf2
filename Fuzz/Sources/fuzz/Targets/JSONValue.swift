@testable internal import SpotterModel

extension FuzzTarget {
  /// A text of JSON, as it stands in a line and in a file.
  static let jsonValue = FuzzTarget(name: "jsonvalue", longest: 1024) { bytes in
    guard let value = read({ () throws(PhraseError) in try JSONValue(parsing: bytes) }) else {
      return
    }
    let text = value.compactText
    expect(!text.unicodeScalars.contains(where: \.actsOnTerminals), "it acts on terminals")
    let forms = [text, value.indentedText]
    for form in forms {
      guard let again = try? JSONValue(parsing: Array(form.utf8)) else {
        return expect(false, "\(form) is no JSON")
      }
      expectSame(again.compactText, text)
    }
  }
}
