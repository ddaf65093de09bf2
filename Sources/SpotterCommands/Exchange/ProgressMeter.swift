internal import SpotterModel

/// One line on a terminal that tells how far something has come, redrawn now and then.
struct ProgressMeter {
  private let name: String
  private let draw: (@Sendable (String) -> Void)?
  private var shown: String?

  /// Nothing is told of what is as short as this, in bytes: it is over at once.
  private static let least = 1 << 20

  /// - Parameters:
  ///   - name: What is done.
  ///   - environment: The world.
  ///   - isWanted: Whether there is need of it: not where the data itself goes by on the terminal.
  init(_ name: String, _ environment: Environment, isWanted: Bool = true) {
    self.name = name
    draw = isWanted ? environment.progress : nil
  }

  /// Shows a number of bytes, in percent if it is known of how many.
  mutating func show(_ bytes: Int, of size: Int?) {
    guard let draw else { return }
    if let size {
      guard size > Self.least else { return }
      redraw("\(min(100, bytes * 100 / size)) %", draw)
    } else if bytes >= Self.least {
      redraw("\(bytes >> 20) MiB", draw)
    }
  }

  /// Shows a number of entries.
  mutating func show(entries: Int) {
    guard let draw, entries % 10_000 == 0 else { return }
    redraw("\(entries) entries", draw)
  }

  /// Takes the line away.
  mutating func end() {
    if shown != nil { draw?("") }
    shown = nil
  }

  private mutating func redraw(_ amount: String, _ draw: (String) -> Void) {
    guard amount != shown else { return }
    shown = amount
    draw("\(name): \(amount)")
  }
}

extension Environment {
  /// Where files may stand that are gone at the end, the best place first.
  var temporaryFolders: [String] {
    [variable("TMPDIR"), "/tmp"].compactMap { $0.flatMap { $0.hasPrefix("/") ? $0 : nil } }
  }
}
