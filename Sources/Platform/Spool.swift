#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Bytes that wait for somebody who may take their time: a few in memory, many in a private file
/// without a name, which is gone with the process.
@safe
package struct Spool: ~Copyable {
  /// How many bytes stay in memory.
  package static let mostInMemory = 4 << 20

  private let folders: [String]

  /// In portions as they came: one array of them all would be copied each time that it grows.
  private var held: [[UInt8]] = []
  private var heldCount = 0
  private var descriptor: Int32?

  /// - Parameter folders: Where the file may stand, if one is needed.
  package init(in folders: [String]) { self.folders = folders }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// Adds bytes behind those that wait.
  ///
  /// - Throws: ``PlatformError``, when there is no room for them.
  package mutating func append(_ bytes: [UInt8]) throws(PlatformError) {
    held.append(bytes)
    heldCount += bytes.count
    guard heldCount > Self.mostInMemory else { return }
    if descriptor == nil { descriptor = try namelessFile(in: folders) }
    if let descriptor {
      for portion in held { try writeAll(portion, to: descriptor) }
    }
    held = []
    heldCount = 0
  }

  /// Hands over all bytes in their order, some at a time.
  package consuming func forEachPortion(_ body: ([UInt8]) throws -> Void) throws {
    if let descriptor {
      var offset = 0
      while true {
        let portion = try readSome(of: descriptor, at: offset, upTo: 1 << 18)
        if portion.isEmpty { break }
        offset += portion.count
        try body(portion)
      }
    }
    for portion in held { try body(portion) }
  }
}
