#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The lines of a file or of standard input, one at a time, in bounded memory.
@safe
package struct LineReader: ~Copyable {
  private let descriptor: Int32
  private let ownsDescriptor: Bool
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// The longest line that is read, in bytes: a note of 1 MiB with every byte escaped.
  package static let longestLine = 8 << 20

  /// Opens a file, or standard input for `-`.
  ///
  /// - Throws: ``PlatformError`` when it cannot be opened, `EISDIR` for a folder.
  package init(path: String) throws(PlatformError) {
    guard path != "-" else {
      descriptor = 0
      ownsDescriptor = false
      return
    }
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .current }
    var status = stat()
    guard unsafe fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(opened)
      throw PlatformError(code: EISDIR)
    }
    descriptor = opened
    ownsDescriptor = true
  }

  deinit {
    if ownsDescriptor { close(descriptor) }
  }

  /// The next line without its end (`\n` or `\r\n`), or nil after the last.
  ///
  /// - Throws: ``PlatformError``; `EFBIG` for a line over ``longestLine``.
  package mutating func next() throws(PlatformError) -> [UInt8]? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return trimmed(buffer[position..<end])
      }
      searched = buffer.count
      guard !isAtEnd else {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return trimmed(buffer[position...])
      }
      guard buffer.count - position <= Self.longestLine else { throw PlatformError(code: EFBIG) }
      searched -= position
      buffer.removeFirst(position)
      position = 0
      try fill()
    }
  }

  private mutating func fill() throws(PlatformError) {
    let start = buffer.count
    let size = 1 << 16
    buffer.append(contentsOf: repeatElement(0, count: size))
    while true {
      let got = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress?.advanced(by: start), size)
      }
      if got < 0, errno == EINTR { continue }
      let error = PlatformError.current
      buffer.removeLast(size - max(0, got))
      guard got >= 0 else { throw error }
      isAtEnd = got == 0
      return
    }
  }

  private func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }
}
