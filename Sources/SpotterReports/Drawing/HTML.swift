package import SpotterModel

/// Markup whose interpolations are text, never tags.
///
///     let html: HTML = "<p>\(note)</p>"   // a note "<b>" becomes "&lt;b&gt;"
///
/// Its tags come out of literals in the source code and from nowhere else: they arrive as
/// `StaticString`, which a program cannot make at run time. What a person wrote down is always text.
package struct HTML: Sendable {
  /// A part of a document, in its order.
  package enum Piece: Hashable, Sendable {
    case markup(String)

    /// The bytes of an entry's picture in Base64 (RFC 4648), which whoever writes the document puts
    /// in: pictures are too large to be held beside each other.
    case picture(Entry.ID)
  }

  /// All of the markup, without the bytes of pictures.
  package private(set) var text: String

  /// Where in the markup, counted in bytes, the bytes of which entry's picture belong; in order.
  private var pictures: [(place: Int, id: Entry.ID)] = []

  fileprivate init(markup: String) { text = markup }

  /// The place of a picture's bytes.
  static func picture(_ id: Entry.ID) -> HTML {
    var html = HTML(markup: "")
    html.pictures = [(0, id)]
    return html
  }

  /// The parts of the document, in their order.
  package var pieces: [Piece] {
    var pieces: [Piece] = []
    var start = text.utf8.startIndex
    for (place, id) in pictures {
      let end = text.utf8.index(text.utf8.startIndex, offsetBy: place)
      pieces += [.markup(String(text[start..<end])), .picture(id)]
      start = end
    }
    return pieces + [.markup(String(text[start...]))]
  }

  package static func += (html: inout HTML, more: HTML) {
    if !more.pictures.isEmpty {
      let start = html.text.utf8.count
      html.pictures += more.pictures.map { (start + $0.place, $0.id) }
    }
    html.text += more.text
  }
}

extension HTML: ExpressibleByStringInterpolation {
  /// Collects the pieces of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = HTML(markup: "")

    package init(literalCapacity: Int, interpolationCount: Int) {
      html.text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      html.text += literal.description
    }

    /// Puts in a text, for the content of an element or an attribute between quotes.
    package mutating func appendInterpolation(_ text: String) { html.text += escaped(text) }

    package mutating func appendInterpolation(_ number: Int) { html.text += String(number) }

    /// A length in the units of a drawing, to a tenth.
    package mutating func appendInterpolation(_ length: Double) { html.text += plainTenths(length) }

    /// Puts in markup, or nothing.
    package mutating func appendInterpolation(_ part: HTML?) {
      if let part { html += part }
    }

    package mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { html += part }
    }
  }

  package init(stringLiteral markup: StaticString) { self.init(markup: markup.description) }

  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.html }
}

/// The text with what HTML would obey as references, line ends kept, and what no document may hold or
/// what would rearrange it as a visible escape (HTML, 13.2.3.5 and CWE-150).
private func escaped(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { byte in
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
    default: (0x20..<0x7F).contains(byte)
    }
  }
  if isPlain { return text }
  var escaped = ""
  var before: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    defer { before = scalar }
    switch scalar {
    case "\n" where before == "\r": break
    case "\r": escaped += "\n"
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "'": escaped += "&#39;"
    case "\n", "\t": escaped.unicodeScalars.append(scalar)
    case _ where scalar.actsOnTerminals: escaped += String(scalar).visible
    case _ where scalar.properties.isNoncharacterCodePoint:
      escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

/// "12", "12.5", "-0.1": a length to a tenth, without a zero behind the point.
func plainTenths(_ length: Double) -> String {
  guard length.magnitude < 1e6 else { return "0" }
  let tenths = Int((length * 10).rounded())
  let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
  return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
}
