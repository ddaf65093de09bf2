import SpotterModel
import Testing

@testable import SpotterReports

@Suite("HTML") struct HTMLTests {
  @Test(
    "takes a text as text, whatever stands in it",
    arguments: [
      ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("a\r\nb\rc\nd\te", "a\nb\nc\nd\te"),
      ("\u{202E}x\u{1B}[31m\u{0}", "\\u{202E}x\\u{1B}[31m\\u{0}"), ("\u{FFFF}", "\\u{FFFF}"),
      ("e\u{301} 漢字 👩‍⚕️", "e\u{301} 漢字 👩‍⚕️"),
    ])
  func escaping(text: String, markup: String) {
    let html: HTML = "<p title=\"\(text)\">\(text)</p>"
    #expect(html.text == "<p title=\"\(markup)\">\(markup)</p>")
  }

  @Test("keeps pictures in their places, however deep they stand") func pictures() {
    let (one, two) = (Entry.ID(rawValue: 1), Entry.ID(rawValue: 2))
    let inner: HTML = "ä<img src=\"\(HTML.picture(one))\">"
    var html: HTML = "<i>\([inner, "<hr>"])</i>\(HTML?.none)"
    html += "x\(HTML.picture(two))"
    #expect(told(html) == "<i>ä<img src=\"[1]\"><hr></i>x[2]")
    let long = String(repeating: "long ", count: 20_000)
    html += "<p>\(long)</p>"
    let whole: HTML = "\(html)<b>\(html)</b>"
    #expect(told(whole) == "\(told(html))<b>\(told(html))</b>")
    #expect(told(html).hasSuffix("</i>x[2]<p>\(long)</p>"))
  }

  /// The document with the numbers of pictures in brackets.
  private func told(_ html: HTML) -> String {
    html.pieces.map { piece in
      switch piece {
      case .markup(let bytes): String(decoding: bytes, as: UTF8.self)
      case .picture(let id): "[\(id.rawValue)]"
      }
    }.joined()
  }

  @Test(
    "writes lengths to a tenth",
    arguments: [(1.0, "1"), (-0.04, "0"), (2.25, "2.3"), (-3.5, "-3.5"), (.infinity, "0")])
  func lengths(length: Double, text: String) { #expect(("\(length)" as HTML).text == text) }
}
