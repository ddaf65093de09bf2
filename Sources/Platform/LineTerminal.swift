#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The terminal on standard input, which gives whole lines, as it does for every program that leaves
/// it alone.
///
/// From here on, signals that would end the process wait, as long as it lives: whoever is asked
/// several things in a row is to be told what became of the answers.
package struct LineTerminal: ~Copyable {
  private var rest: [UInt8] = []

  package init() { EndingSignals.hold() }

  /// Waits for the next line.
  ///
  /// - Returns: The line without its end; nil when the input is closed, the terminal has gone, or a
  ///   signal asks the process to end. A line that was not finished is no line.
  package mutating func next() -> String? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest.removeFirst(end + 1)
        return line
      }
      var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      // A signal that waits wakes nobody up: it is looked for ten times a second.
      let ready = unsafe poll(&input, 1, 100)
      if EndingSignals.isOneWaiting { return nil }
      guard ready > 0 else { continue }
      guard let bytes = try? StandardStream.input.read(atMost: 4096), !bytes.isEmpty else {
        return nil
      }
      rest += bytes
    }
  }
}
