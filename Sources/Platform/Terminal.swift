#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// One of the three streams that every process starts with.
package enum StandardStream: Int32, Sendable {
  case input = 0
  case output = 1
  case error = 2

  /// Whether a person sits at the other end.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// How many characters a line of the terminal holds, or nil where there is none.
  package var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all of a text.
  ///
  /// - Throws: ``PlatformError``, such as a full disk behind a redirection.
  package func write(_ text: String) throws(PlatformError) {
    try writeAll(text, to: rawValue)
  }

  /// Writes all of the bytes.
  ///
  /// - Throws: ``PlatformError``, such as a full disk behind a redirection.
  package func write(_ bytes: [UInt8]) throws(PlatformError) {
    try writeAll(bytes, to: rawValue)
  }

  /// The next bytes, at most as many as asked for, and none at the end.
  package func read(atMost count: Int) throws(PlatformError) -> [UInt8] {
    try readNext(of: rawValue, upTo: count)
  }
}

/// The value of an environment variable, or nil when it is not set or not UTF-8.
package func environmentVariable(_ name: String) -> String? {
  unsafe getenv(name).flatMap { unsafe String(validatingCString: $0) }
}
