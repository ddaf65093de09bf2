#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The signals by which somebody asks a process to end.
enum EndingSignals {
  private static let all = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// From here on these signals, and others, wait for as long as the process lives.
  static func hold(and others: [Int32] = []) {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in all + others { unsafe sigaddset(&signals, signal) }
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Whether one of them waits.
  static var isOneWaiting: Bool {
    var pending = sigset_t()
    guard unsafe sigpending(&pending) == 0 else { return false }
    return all.contains { unsafe sigismember(&pending, $0) == 1 }
  }
}
