internal import Synchronization

/// The line of a terminal that tells a person who waits what goes on, and for how long.
///
/// It is there from the second second on, or once it is told how far the work has come, and is wiped
/// when the work ends.
package final class ProgressLine: Sendable {
  private struct State {
    var ticks = 0
    var told: String?
    var shown: String?
    var isOver = false
  }

  private let name: String
  private let draw: @Sendable (String) -> Void
  private let state = Mutex(State())

  /// How many ticks a second has.
  package static let ticksPerSecond = 4

  /// - Parameters:
  ///   - name: What is done.
  ///   - draw: Shows a line in place of the one before; an empty one wipes it.
  package init(_ name: String, _ draw: @escaping @Sendable (String) -> Void) {
    self.name = name
    self.draw = draw
  }

  // Whoever forgets to end it, as where an error goes by, must not leave it on the terminal.
  deinit { end() }

  /// Ticks on a thread of its own until the end.
  package func start() {
    Task.detached { [weak self] in
      let tick = Duration.milliseconds(1000 / Self.ticksPerSecond)
      repeat { try? await Task.sleep(for: tick) } while self?.tick() ?? false
    }
  }

  /// Lets a part of a second pass.
  ///
  /// - Returns: Whether the work goes on.
  package func tick() -> Bool {
    state.withLock { state in
      guard !state.isOver else { return false }
      state.ticks += 1
      let seconds = state.ticks / Self.ticksPerSecond
      if seconds >= 1, state.told == nil { show("\(name): \(seconds) s", &state) }
      return true
    }
  }

  /// Tells how far the work has come, which is shown from then on.
  package func tell(_ amount: String) {
    state.withLock { state in
      guard !state.isOver else { return }
      state.told = amount
      show("\(name): \(amount)", &state)
    }
  }

  /// Wipes the line; nothing is drawn any more.
  package func end() {
    state.withLock { state in
      guard !state.isOver else { return }
      state.isOver = true
      if state.shown != nil { draw("") }
    }
  }

  // Under the lock: a tick that comes late must not draw over what the command says after its work.
  private func show(_ line: String, _ state: inout State) {
    guard line != state.shown else { return }
    state.shown = line
    draw(line)
  }
}
