#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The terminal while it gives single keys, without showing them; it is as it was afterwards.
///
/// From here on, signals that would end the process wait, as long as it lives: who catches the end
/// of a session has something to store before, and a second ctrl-C must not prevent that. Ctrl-Z
/// waits too, which would leave the shell with such a terminal.
@safe
package struct KeyTerminal: ~Copyable {
  private let original: termios

  /// What can happen while somebody waits.
  package enum Event: Hashable, Sendable {
    case key(UInt8)
    /// A signal asks the process to end, or the terminal has gone.
    case end
    case nothing
  }

  /// Takes over the terminal on standard input.
  ///
  /// - Throws: ``PlatformError`` when there is none.
  package init() throws(PlatformError) {
    // First, so that no moment is left in which the terminal could stay as it is now.
    EndingSignals.hold(and: [SIGTSTP])
    var state = termios()
    guard unsafe tcgetattr(0, &state) == 0 else { throw .current }
    let found = state
    state.c_lflag &= ~tcflag_t(ICANON | ECHO)
    // What was typed ahead was meant for something else: an Enter would end the session at once.
    guard unsafe tcsetattr(0, TCSAFLUSH, &state) == 0 else { throw .current }
    original = found
  }

  deinit {
    var state = original
    // Keys that nobody read would reach the shell.
    _ = unsafe tcsetattr(0, TCSAFLUSH, &state)
  }

  /// Waits for a key or a signal, at most for so many milliseconds or a little longer.
  package func wait(milliseconds: Int) -> Event {
    var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    let ready = unsafe poll(&input, 1, Int32(milliseconds))
    if EndingSignals.isOneWaiting { return .end }
    guard ready > 0 else { return .nothing }
    var byte: UInt8 = 0
    let got = unsafe read(0, &byte, 1)
    if got < 0, errno == EINTR || errno == EAGAIN { return .nothing }
    return got == 1 ? .key(byte) : .end
  }
}
