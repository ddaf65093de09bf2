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
    /// Text in UTF-8.
    case markup(ArraySlice<UInt8>)

    /// The bytes of an entry's picture in Base64 (RFC 4648), which whoever writes the document puts
    /// in: pictures are too large to be held beside each other.
    case picture(Entry.ID)
  }

  /// What stands before ``bytes``: pictures, and markup of some length, which is moved and not copied
  /// when parts are put together.
  private var closed: [Piece] = []

  /// The end of the markup, in UTF-8.
  private var bytes: [UInt8] = []

  /// Markup that is longer is not copied to stand behind other markup.
  private static let mostToCopy = 1 << 13

  fileprivate init() {}

  /// All of the markup, without the bytes of pictures.
  package var text: String {
    var markup: [UInt8] = []
    for case .markup(let bytes) in pieces { markup += bytes }
    return String(decoding: markup, as: UTF8.self)
  }

  /// The place of a picture's bytes.
  static func picture(_ id: Entry.ID) -> HTML {
    var html = HTML()
    html.closed = [.picture(id)]
    return html
  }

  /// The parts of the document, in their order; markup may come in several.
  package var pieces: [Piece] { closed + [.markup(bytes[...])] }

  package static func += (html: inout HTML, more: HTML) {
    if more.closed.isEmpty, more.bytes.count <= Self.mostToCopy {
      html.bytes += more.bytes
    } else {
      html.closed += [.markup(html.bytes[...])] + more.closed
      html.bytes = more.bytes
    }
    if html.bytes.count > Self.mostToCopy {
      html.closed.append(.markup(html.bytes[...]))
      html.bytes = []
    }
  }

  fileprivate mutating func add(_ markup: StaticString) { bytes += markup.description.utf8 }

  /// Adds a text, in which nothing is markup.
  fileprivate mutating func add(text: String) {
    let start = bytes.count
    bytes += text.utf8
    // Where it stands already, so that most texts are looked at without being copied once more.
    guard bytes[start...].contains(where: isSpecial), text.unicodeScalars.contains(where: isEscaped)
    else { return }
    bytes.removeSubrange(start...)
    bytes += escaped(text).utf8
  }
}

extension HTML: ExpressibleByStringInterpolation {
  /// Collects the pieces of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = HTML()

    package init(literalCapacity: Int, interpolationCount: Int) {
      html.bytes.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) { html.add(literal) }

    /// Puts in a text, for the content of an element or an attribute between quotes.
    package mutating func appendInterpolation(_ text: String) { html.add(text: text) }

    package mutating func appendInterpolation(_ number: Int) {
      if number < 0 { html.bytes.append(UInt8(ascii: "-")) }
      html.bytes.append(digits: abs(number))
    }

    /// Puts in a number, or nothing.
    package mutating func appendInterpolation(_ number: Int?) {
      if let number { appendInterpolation(number) }
    }

    /// Puts in a day or a time.
    package mutating func appendInterpolation(_ value: some DigitText) {
      value.append(to: &html.bytes)
    }

    /// A length in the units of a drawing, to a tenth.
    package mutating func appendInterpolation(_ length: Double) {
      html.bytes.append(tenthsOf: length)
    }

    /// The attribute of a path, of which all is digits and letters.
    mutating func appendInterpolation(_ path: PathData) { html.bytes += path.bytes }

    /// Puts in markup, or nothing.
    package mutating func appendInterpolation(_ part: HTML?) {
      if let part { html += part }
    }

    package mutating func appendInterpolation(_ parts: some Sequence<HTML>) {
      for part in parts { html += part }
    }
  }

  package init(stringLiteral markup: StaticString) { add(markup) }

  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.html }
}

/// Whether a byte of a text has a meaning in HTML, or is no printing character of ASCII.
private func isSpecial(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x22, 0x26, 0x27, 0x3C, 0x3E: true
  default: !(0x20..<0x7F).contains(byte)
  }
}

/// Whether a scalar may not stand in the text as it is; many languages write without one.
private func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "&", "<", ">", "\"", "'": true
  default: scalar.actsOnTerminals || scalar.isNoncharacter
  }
}

/// The text with what HTML would obey as references, line ends kept, and what no document may hold or
/// what would rearrange it as a visible escape (HTML, 13.2.3.5 and CWE-150).
private func escaped(_ text: String) -> String {
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
    case _ where scalar.isNoncharacter:
      escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

extension Unicode.Scalar {
  /// Whether it is never to stand for a character (Unicode 23.7).
  fileprivate var isNoncharacter: Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }
}
