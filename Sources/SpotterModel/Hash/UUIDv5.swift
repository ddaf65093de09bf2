/// A UUID that follows from a name (RFC 9562, version 5): the same wherever and whenever it is made.
package struct UUIDv5: Hashable, Sendable {
  /// Its 16 bytes, in the order in which it is written.
  package let bytes: [UInt8]

  /// The UUID of a name within a namespace, which is the 16 bytes of another UUID.
  package init(namespace: [UInt8], name: String) {
    var bytes = Array(sha1(namespace + name.utf8).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  /// The UUID of a URL; `uuid.uuid5(uuid.NAMESPACE_URL, url)` is the same in Python.
  package init(url: String) { self.init(namespace: Self.urls, name: url) }

  /// The namespace of domain names, 6ba7b810-9dad-11d1-80b4-00c04fd430c8.
  package static let domains: [UInt8] = [
    0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
  ]

  /// The namespace of URLs, 6ba7b811-9dad-11d1-80b4-00c04fd430c8.
  package static let urls: [UInt8] = [
    0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
  ]
}

extension UUIDv5: CustomStringConvertible {
  /// The UUID in 36 characters, in lower case.
  package var description: String { uuidText(bytes) }
}

/// The 16 bytes of a UUID as its 36 characters, in lower case.
package func uuidText(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(36)
  for (index, byte) in bytes.enumerated() {
    if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 0x0F)])
  }
  return String(decoding: text, as: UTF8.self)
}
