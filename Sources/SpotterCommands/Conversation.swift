internal import Platform

/// A terminal on which a person is asked several things in a row.
package struct Conversation: Sendable {
  /// Shows what a look at the last event gives, waits for a line, and so on until it gives nothing.
  package var hold: @Sendable (_ next: (Moment) throws -> String?) throws -> Void

  package init(hold: @escaping @Sendable (_ next: (Moment) throws -> String?) throws -> Void) {
    self.hold = hold
  }

  /// What the person did, and how wide the terminal is by now.
  package struct Moment: Hashable, Sendable {
    package var event: Event

    /// How many characters a line of the terminal holds.
    package var columns: Int

    package init(_ event: Event, columns: Int) {
      self.event = event
      self.columns = columns
    }
  }

  package enum Event: Hashable, Sendable {
    /// Nothing was asked yet.
    case beginning
    case line(String)
    /// The input was closed, the terminal has gone, or a signal asks for the end.
    case end
  }
}

extension Conversation {
  /// The terminal that a person sits at, if standard input and standard error are one.
  ///
  /// Questions go to standard error: the answer that follows is data, they are not. Lines come as the
  /// terminal gives them to every program: that much a dumb one can do, too.
  static var live: Conversation? {
    guard StandardStream.input.isTerminal, StandardStream.error.isTerminal else { return nil }
    return Conversation { next in
      var terminal = LineTerminal()
      var event = Event.beginning
      while let text = try next(Moment(event, columns: StandardStream.error.columns ?? 80)) {
        try? StandardStream.error.write(text)
        if let line = terminal.next() {
          event = .line(line)
        } else {
          event = .end
          // The cursor stands behind the question.
          try? StandardStream.error.write("\n")
        }
      }
    }
  }
}
