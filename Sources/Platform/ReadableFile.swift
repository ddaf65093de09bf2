#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An ordinary file, open for reading by position; no link is followed to it.
///
/// POSIX drops every lock that a process holds on a file as soon as the process closes any
/// descriptor of that file. So of a file that SQLite has open too, this must be opened before and
/// let go of after.
@safe
package struct ReadableFile: ~Copyable {
  let descriptor: Int32

  /// The size in bytes when it was opened.
  package let size: Int

  /// - Throws: ``PlatformError``; `EISDIR` for what is no ordinary file.
  package init(_ path: String) throws(PlatformError) {
    let opened = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard opened >= 0 else { throw .current }
    var status = stat()
    guard unsafe fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw PlatformError(code: EISDIR)
    }
    descriptor = opened
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// The bytes from a position on: as many as were asked for, fewer only at the end of the file.
  package func read(at offset: Int, count: Int) throws(PlatformError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), count - filled,
          off_t(offset + filled))
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .current }
      if got == 0 { break }
      filled += got
    }
    return filled == count ? bytes : Array(bytes.prefix(filled))
  }

  /// Hands out the file piece by piece, the whole of it or what follows a position.
  package func forEachPiece(
    from start: Int = 0, _ body: ([UInt8]) throws -> Void
  ) throws {
    var offset = start
    while true {
      let piece = try read(at: offset, count: Self.pieceLength)
      if piece.isEmpty { return }
      try body(piece)
      offset += piece.count
    }
  }

  /// Copies the file into a new private one, and reads both back to compare them.
  ///
  /// - Throws: ``PlatformError``; ``PlatformError/isExisting`` when the name is taken, `EIO` when
  ///   what was written is not what is read. No file is left then.
  package func copy(to path: String) throws {
    do {
      let copy = try PrivateWriter(creating: path)
      try forEachPiece { piece in try copy.write(piece) }
      try copy.synchronize()
    } catch let error as PlatformError where error.isExisting {
      throw error
    } catch {
      try? remove(path)
      throw error
    }
    guard try holdsTheSame(as: path) else {
      try? remove(path)
      throw PlatformError(code: EIO)
    }
  }

  private func holdsTheSame(as path: String) throws -> Bool {
    let other = try ReadableFile(path)
    var offset = 0
    while true {
      let piece = try read(at: offset, count: Self.pieceLength)
      guard try other.read(at: offset, count: Self.pieceLength) == piece else { return false }
      if piece.isEmpty { return true }
      offset += piece.count
    }
  }

  private static let pieceLength = 1 << 18
}
