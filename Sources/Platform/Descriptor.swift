#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Writes all of a text to a descriptor, however often the system interrupts.
func writeAll(_ text: String, to descriptor: Int32) throws(PlatformError) {
  var text = text
  let code = text.withUTF8 { utf8 in
    unsafe writeAll(UnsafeRawBufferPointer(utf8), to: descriptor)
  }
  guard code == 0 else { throw PlatformError(code: code) }
}

/// Writes all of the bytes to a descriptor, however often the system interrupts.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(PlatformError) {
  let code = unsafe bytes.withUnsafeBytes { bytes in unsafe writeAll(bytes, to: descriptor) }
  guard code == 0 else { throw PlatformError(code: code) }
}

/// The value of `errno`, or 0: closures with an error of their own type are not inferred.
@unsafe private func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
  var rest = unsafe bytes
  while unsafe !rest.isEmpty {
    let written = unsafe write(descriptor, rest.baseAddress, rest.count)
    if written < 0 {
      if errno == EINTR { continue }
      return errno
    }
    unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
  }
  return 0
}

/// The next bytes of a descriptor, at most so many; none at the end.
func readNext(of descriptor: Int32, upTo most: Int) throws(PlatformError) -> [UInt8] {
  try unsafe readSome(upTo: most) { bytes in
    unsafe read(descriptor, bytes.baseAddress, bytes.count)
  }
}

/// Bytes from a place in a file on, at most so many; none at the end.
func readSome(
  of descriptor: Int32, at offset: Int, upTo most: Int
) throws(PlatformError) -> [UInt8] {
  try unsafe readSome(upTo: most) { bytes in
    unsafe pread(descriptor, bytes.baseAddress, bytes.count, off_t(offset))
  }
}

/// Reads bytes with a call of the system, however often that is interrupted.
private func readSome(
  upTo most: Int, _ body: (UnsafeMutableRawBufferPointer) -> Int
) throws(PlatformError) -> [UInt8] {
  while true {
    var got = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      got = unsafe body(UnsafeMutableRawBufferPointer(buffer))
      count = max(0, got)
    }
    if got >= 0 { return bytes }
    guard errno == EINTR else { throw .current }
  }
}

/// Makes a file that only this process can reach, for reading and writing, in the first folder that
/// takes it.
func namelessFile(in folders: [String]) throws(PlatformError) -> Int32 {
  var failure = PlatformError(code: ENOENT)
  for folder in folders {
    do {
      return try namelessFile(in: folder)
    } catch { failure = error }
  }
  throw failure
}

private func namelessFile(in folder: String) throws(PlatformError) -> Int32 {
  let name = folder + "/spotter.\(UInt64.random(in: 0...UInt64.max)).new"
  let file = unsafe open(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
  guard file >= 0 else { throw .current }
  unsafe unlink(name)
  return file
}
