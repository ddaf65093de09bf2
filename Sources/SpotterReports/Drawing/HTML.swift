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

  package private(set) var pieces: [Piece]

  /// The place of a picture's bytes.
  static func picture(_ id: Entry.ID) -> HTML { HTML(pieces: [.picture(id)]) }

  /// All of the markup, without the bytes of pictures.
  package var text: String {
    pieces.reduce(into: "") { text, piece in
      if case .markup(let markup) = piece { text += markup }
    }
  }

  package static func += (html: inout HTML, more: HTML) {
    for piece in more.pieces { html.append(piece) }
  }

  private mutating func append(_ piece: Piece) {
    if case .markup(let more) = piece, case .markup(var markup) = pieces.last {
      pieces.removeLast()
      markup += more
      pieces.append(.markup(markup))
    } else {
      pieces.append(piece)
    }
  }
}

extension HTML: ExpressibleByStringInterpolation {
  /// Collects the pieces of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = HTML(pieces: [])
    fileprivate var markup = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) { markup += literal.description }

    /// Puts in a text, for the content of an element or an attribute between quotes.
    package mutating func appendInterpolation(_ text: String) { markup += escaped(text) }

    package mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    /// A length in the units of a drawing, to a tenth.
    package mutating func appendInterpolation(_ length: Double) {
      markup += plainTenths(length)
    }

    /// Puts in markup, or nothing.
    package mutating func appendInterpolation(_ part: HTML?) {
      guard let part else { return }
      flush()
      html += part
    }

    package mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { appendInterpolation(part) }
    }

    fileprivate mutating func flush() {
      if !markup.isEmpty { html += HTML(pieces: [.markup(markup)]) }
      markup = ""
    }
  }

  package init(stringLiteral markup: StaticString) {
    pieces = [.markup(markup.description)]
  }

  package init(stringInterpolation: StringInterpolation) {
    var collected = stringInterpolation
    collected.flush()
    self = collected.html
  }
}

/// The text with what HTML would obey as references, line ends kept, and what no document may hold or
/// what would rearrange it as a visible escape (HTML, 13.2.3.5 and CWE-150).
private func escaped(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { byte in
    (0x20..<0x7F).contains(byte) && ![0x22, 0x26, 0x27, 0x3C, 0x3E].contains(byte)
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
