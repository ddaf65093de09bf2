internal import Platform

/// A terminal on which a session can be counted down.
package struct SessionTerminal: Sendable {
  /// Looks at the session again and again until a look says that it is over.
  ///
  /// Each look gets what happened since the one before, and gives back what to do; the terminal is
  /// as it was when this returns.
  package var count: @Sendable (_ look: (Moment) -> Step) throws -> Void

  package init(count: @escaping @Sendable (_ look: (Moment) -> Step) throws -> Void) {
    self.count = count
  }

  /// A moment of a session.
  package struct Moment: Hashable, Sendable {
    /// How long the session has gone on.
    package var seconds: Double

    /// How many characters a line of the terminal holds.
    package var columns: Int

    /// Whether somebody pressed a key that stops it, or a signal asked for the end.
    package var isStopped: Bool

    package init(seconds: Double, columns: Int, isStopped: Bool) {
      self.seconds = seconds
      self.columns = columns
      self.isStopped = isStopped
    }
  }

  /// What to do after a look.
  package enum Step: Hashable, Sendable {
    /// Show this in the one line of the session, and go on.
    case show(String)
    /// Show this, and end.
    case end(String)
  }
}

extension SessionTerminal {
  /// The terminal that a person sits at, if standard input and standard error are one.
  ///
  /// The line goes to standard error: the answer that follows is data, the line is not.
  static var live: SessionTerminal? {
    guard StandardStream.input.isTerminal, StandardStream.error.isTerminal else { return nil }
    return SessionTerminal { look in
      let terminal = try KeyTerminal()
      // This clock also runs while the machine sleeps.
      let clock = ContinuousClock()
      let start = clock.now
      var line = SessionLine()
      var isStopped = false
      while true {
        let moment = Moment(
          seconds: (clock.now - start) / .seconds(1),
          columns: StandardStream.error.columns ?? 80, isStopped: isStopped)
        switch look(moment) {
        case .show(let text): line.show(text)
        case .end(let text):
          line.show(text)
          try? StandardStream.error.write("\n")
          return
        }
        isStopped = terminal.wait(milliseconds: 100).stops
      }
    }
  }
}

/// The line of a terminal that is written again and again, with nothing but a carriage return: that
/// much every terminal understands.
private struct SessionLine {
  private var shown = ""

  mutating func show(_ text: String) {
    guard text != shown else { return }
    let rest = String(repeating: " ", count: max(0, shown.count - text.count))
    try? StandardStream.error.write("\r" + text + rest + (rest.isEmpty ? "" : "\r" + text))
    shown = text
  }
}

extension KeyTerminal.Event {
  /// Enter, q and ctrl-D stop a session; other keys do nothing.
  fileprivate var stops: Bool {
    switch self {
    case .key(let byte): [0x0A, 0x0D, 0x71, 0x51, 0x04].contains(byte)
    case .end: true
    case .nothing: false
    }
  }
}
