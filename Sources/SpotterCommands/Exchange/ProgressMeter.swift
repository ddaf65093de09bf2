internal import SpotterModel

/// Tells on a terminal how far something has come, or for how long it takes where that is not known.
struct ProgressMeter {
  private let line: ProgressLine?

  /// Nothing is told of what is as short as this, in bytes: it is over at once.
  private static let least = 1 << 20

  /// Begins to wait.
  ///
  /// - Parameters:
  ///   - name: What is done.
  ///   - environment: The world.
  ///   - isWanted: Whether there is need of it: not where the data itself goes by on the terminal.
  init(_ name: String, _ environment: Environment, isWanted: Bool = true) {
    line = isWanted ? environment.progress.map { ProgressLine(name, $0) } : nil
    line?.start()
  }

  /// Shows a number of bytes, in percent if it is known of how many.
  func show(_ bytes: Int, of size: Int?) {
    guard let line else { return }
    if let size {
      guard size > Self.least else { return }
      line.tell("\(min(100, bytes * 100 / size)) %")
    } else if bytes >= Self.least {
      line.tell("\(bytes >> 20) MiB")
    }
  }

  /// Shows a number of entries.
  func show(entries: Int) {
    guard let line, entries % 10_000 == 0 else { return }
    line.tell("\(entries) entries")
  }

  /// Takes the line away.
  func end() { line?.end() }
}

extension Environment {
  /// Where files may stand that are gone at the end, the best place first.
  var temporaryFolders: [String] {
    [variable("TMPDIR"), "/tmp"].compactMap { $0.flatMap { $0.hasPrefix("/") ? $0 : nil } }
  }
}
