#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file to read from its beginning, in bounded memory, with the freedom to go back.
///
/// What cannot be gone back in, such as a pipe, is copied first into a private file without a name.
@safe
package struct InputFile: ~Copyable {
  private let descriptor: Int32
  private let ownsDescriptor: Bool
  private var buffer: [UInt8] = []
  private var position = 0

  /// Where the buffer begins in the file.
  private var start: Int

  /// How many bytes there were when the file was opened.
  package let size: Int

  private static let portion = 1 << 16

  /// The longest line or record that is read, in bytes: a note of 1 MiB with every byte escaped.
  package static let longestRecord = 8 << 20

  /// Opens a file, or standard input for `-`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - folders: Where a copy may stand; in the first that takes it.
  ///   - progress: Told from time to time how many bytes were copied.
  /// - Throws: ``PlatformError`` when it cannot be opened or copied, `EISDIR` for a folder.
  package init(
    path: String, copyingInto folders: [String], progress: (Int) -> Void
  ) throws(PlatformError) {
    let opened = path == "-" ? 0 : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .current }
    var status = stat()
    guard unsafe fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      if opened != 0 { close(opened) }
      throw PlatformError(code: EISDIR)
    }
    if status.st_mode & S_IFMT == S_IFREG {
      descriptor = opened
      ownsDescriptor = opened != 0
      // Whoever hands over standard input may have read the beginning.
      start = max(0, opened == 0 ? Int(lseek(opened, 0, SEEK_CUR)) : 0)
      size = Int(status.st_size)
      return
    }
    defer { if opened != 0 { close(opened) } }
    (descriptor, size) = try copy(of: opened, in: folders, progress)
    ownsDescriptor = true
    start = 0
  }

  deinit {
    if ownsDescriptor { close(descriptor) }
  }

  /// Where the next byte stands in the file.
  package var offset: Int { start + position }

  /// Goes to where ``offset`` was once.
  package mutating func seek(to offset: Int) {
    if offset >= start, offset <= start + buffer.count {
      position = offset - start
    } else {
      buffer.removeAll(keepingCapacity: true)
      start = offset
      position = 0
    }
  }

  /// The next byte, which stays the next; nil at the end.
  package mutating func peek() throws(PlatformError) -> UInt8? {
    if position == buffer.count { try fill() }
    return position < buffer.count ? buffer[position] : nil
  }

  /// Takes the next byte; nil at the end.
  package mutating func next() throws(PlatformError) -> UInt8? {
    guard let byte = try peek() else { return nil }
    position += 1
    return byte
  }

  /// Whether the bytes that come next are these, which stay the next.
  package mutating func begins(with bytes: [UInt8]) throws(PlatformError) -> Bool {
    while buffer.count - position < bytes.count, try extend() {}
    return buffer[position...].starts(with: bytes)
  }

  /// The next line without its end (`\n` or `\r\n`), or nil after the last.
  ///
  /// - Throws: ``PlatformError``; `EFBIG` for a line over ``longestRecord``.
  package mutating func nextLine() throws(PlatformError) -> [UInt8]? {
    var searched = 0
    while true {
      if let end = buffer[(position + searched)...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return trimmed(buffer[position..<end])
      }
      searched = buffer.count - position
      guard searched <= Self.longestRecord else { throw PlatformError(code: EFBIG) }
      guard try extend() else {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return trimmed(buffer[position...])
      }
    }
  }

  private func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }

  /// Reads more behind what is there, and tells whether there was any.
  private mutating func extend() throws(PlatformError) -> Bool {
    start += position
    buffer.removeFirst(position)
    position = 0
    let more = try readSome(
      of: descriptor, at: start + buffer.count, upTo: Self.portion)
    buffer += more
    return !more.isEmpty
  }

  private mutating func fill() throws(PlatformError) { _ = try extend() }
}

/// Copies a stream to its end into a file that only this process can reach.
private func copy(
  of stream: Int32, in folders: [String], _ progress: (Int) -> Void
) throws(PlatformError) -> (descriptor: Int32, size: Int) {
  let copy = try namelessFile(in: folders)
  do throws(PlatformError) {
    var size = 0
    while true {
      let bytes = try readNext(of: stream, upTo: 1 << 16)
      if bytes.isEmpty { return (copy, size) }
      try writeAll(bytes, to: copy)
      size += bytes.count
      progress(size)
    }
  } catch {
    close(copy)
    throw error
  }
}
