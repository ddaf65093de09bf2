/// Bytes as text (RFC 4648, section 4), also when they come piece by piece.
package struct Base64: Sendable {
  /// Bytes that do not fill a group of three yet.
  private var rest: [UInt8] = []

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  package init() {}

  /// The text of some bytes.
  package static func text(of bytes: [UInt8]) -> String {
    var encoder = Base64()
    var text: [UInt8] = []
    encoder.add(bytes, to: &text)
    encoder.finish(&text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Takes the next bytes, and appends what is certain of the text.
  package mutating func add(_ bytes: [UInt8], to text: inout [UInt8]) {
    let all = rest.isEmpty ? bytes : rest + bytes
    let whole = all.count / 3 * 3
    text.reserveCapacity(text.count + whole / 3 * 4)
    for start in stride(from: 0, to: whole, by: 3) {
      let group = Int(all[start]) << 16 | Int(all[start + 1]) << 8 | Int(all[start + 2])
      for shift in [18, 12, 6, 0] { text.append(Self.digits[group >> shift & 63]) }
    }
    rest = Array(all[whole...])
  }

  /// Appends the end of the text; the next bytes begin anew.
  package mutating func finish(_ text: inout [UInt8]) {
    defer { rest = [] }
    guard let first = rest.first else { return }
    let second = rest.count > 1 ? rest[1] : 0
    let group = Int(first) << 16 | Int(second) << 8
    text.append(Self.digits[group >> 18 & 63])
    text.append(Self.digits[group >> 12 & 63])
    text.append(rest.count > 1 ? Self.digits[group >> 6 & 63] : UInt8(ascii: "="))
    text.append(UInt8(ascii: "="))
  }
}
