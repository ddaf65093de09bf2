internal import Platform
internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports

/// A session that is counted down on a terminal.
struct Countdown {
  /// What is done, such as "Cold compress".
  let name: String

  /// How long it is to go on.
  let minutes: Double

  /// Whether the terminal shows more than ASCII.
  let drawsBlocks: Bool

  /// A session that was cut short is told in whole tenths of a minute, and with less than one it
  /// was none.
  static let leastMinutes = 0.1

  /// Counts until the time is over or somebody stops it.
  ///
  /// - Returns: The minutes that passed: all of them, or whole tenths, rounded down; nil when it was
  ///   too short to be a session.
  /// - Throws: ``CommandError`` when the terminal does not do it.
  func run(on terminal: SessionTerminal, in environment: Environment) throws -> Double? {
    environment.remark(
      "\(name), \(jsonText(of: minutes)) min: Enter or q stops it, and what has passed is logged."
    )
    var passed = 0.0
    do {
      try terminal.count { moment in
        passed = min(moment.seconds, minutes * 60)
        let line = line(after: passed, columns: moment.columns)
        // The bell, for who does not look.
        if passed >= minutes * 60 { return .end(line + "\u{07}") }
        return moment.isStopped ? .end(line) : .show(line)
      }
    } catch let error as PlatformError {
      throw CommandError(.inputOutput, "The terminal cannot be used for a timer (\(error)).")
    }
    if passed >= minutes * 60 { return minutes }
    // Six seconds are a tenth of a minute; whole numbers first, for the sake of 0.3.
    let whole = (passed / 6).rounded(.down) / 10
    guard whole >= Self.leastMinutes else {
      environment.remark(
        "Stopped after \(Int(passed)) seconds: under \(jsonText(of: Self.leastMinutes)) minutes, so "
          + "nothing was logged.")
      return nil
    }
    return whole
  }

  /// Name, bar and time, as far as a line holds them; the last column stays free, where some
  /// terminals would begin a new line.
  func line(after seconds: Double, columns: Int) -> String {
    let width = max(1, columns - 1)
    let time = "\(Self.clock(seconds)) of \(Self.clock(minutes * 60))"
    let room = width - name.count - time.count - 4
    guard room >= Self.shortestBar else {
      let short = "\(name)  \(time)"
      return short.count <= width ? short : String(time.prefix(width))
    }
    let length = min(room, Self.longestBar)
    let filled = min(length, Int(seconds / (minutes * 60) * Double(length)))
    let (full, empty) = drawsBlocks ? ("█", "░") : ("#", "-")
    let bar =
      String(repeating: full, count: filled) + String(repeating: empty, count: length - filled)
    return "\(name)  \(bar)  \(time)"
  }

  private static let shortestBar = 8
  private static let longestBar = 40

  /// "12:05".
  private static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds)
    return "\(whole / 60):" + (whole % 60 < 10 ? "0" : "") + "\(whole % 60)"
  }
}

extension Environment {
  /// Whether the locale's encoding is UTF-8, by the first of the variables that is set.
  var speaksUTF8: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.lazy.compactMap { variable($0) }.first { !$0.isEmpty } ?? ""
    let encoding = locale.lowercased().filter { $0 != "-" }
    return encoding.hasSuffix("utf8") || encoding.contains("utf8@")
  }
}
