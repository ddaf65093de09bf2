@testable internal import SpotterModel
@testable internal import SpotterReports

extension FuzzTarget {
  /// What stands between a text and a terminal, a spreadsheet, a browser or a reader of JSON.
  static let visible = FuzzTarget(name: "visible", longest: 256) { bytes in
    let text = bytes.text
    let shown = text.visible
    expect(!shown.unicodeScalars.contains(where: \.actsOnTerminals), "it acts on terminals")
    expectSame(shown, shown.visible)
    if !text.unicodeScalars.contains(where: \.actsOnTerminals) { expectSame(text, shown) }
    expect(shown.ascii.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "it is no ASCII")

    let cell = CSVText.defused(text)
    expect(!"=+-@\t\r".utf8.contains(cell.utf8.first ?? 0x20), "a spreadsheet would run it")
    expectSame(CSVText.armed(cell), text)

    let json = JSONValue.string(text).compactText
    expect(!json.unicodeScalars.contains(where: \.actsOnTerminals), "JSON acts on terminals")
    guard case .string(let back)? = try? JSONValue(parsing: Array(json.utf8)) else {
      return expect(false, "\(json) is no JSON")
    }
    expectSame(back, text)

    let markup: HTML = "\(text)"
    expect(!markup.text.utf8.contains { "<>\"'".utf8.contains($0) }, "it is markup")

    for width in [1, 7, 40] {
      let lines = shown.wrapped(to: width)
      // A wide character needs two columns wherever it stands.
      expect(lines.allSatisfy { $0.displayWidth <= max(width, 2) }, "wider than \(width)")
      let letters = lines.joined().utf8.filter { $0 != 0x20 }
      expect(letters == shown.utf8.filter { $0 != 0x20 }, "not all of it at width \(width)")
      expect(shown.truncated(to: width).displayWidth <= width, "longer than \(width)")
    }
  }
}
