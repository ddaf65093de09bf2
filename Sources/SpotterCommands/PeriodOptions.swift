internal import ArgumentParser
internal import SpotterModel

/// Which days a command shows.
struct PeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The first day to show.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("The last day to show.", valueName: "date"))
  var until: String?

  @Option(help: ArgumentHelp("The last days only: 10d, 8w, 3mo, 1y.", valueName: "span"))
  var last: String?

  init() {}

  /// The first and the last day; nil is without end.
  ///
  /// - Throws: ``CommandError`` for a day or span that is not understood, or an empty period.
  func days(_ clock: Clock) throws -> (since: Day?, until: Day?) {
    guard since == nil || last == nil else {
      throw CommandError.usage("Choose one of --since and --last.")
    }
    let until = try clock.day(until, of: "--until")
    var first = try clock.day(since, of: "--since")
    if let last {
      first = try Span(typed: last, for: "--last").firstDay(endingOn: until ?? clock.today)
    }
    if let first, let until, first > until {
      throw CommandError.usage("--since: \(first) is later than --until, \(until).")
    }
    return (first, until)
  }
}

extension Span {
  init(typed text: String, for option: String) throws {
    self = try phrased(option) { () throws(PhraseError) in try Span(phrase: text) }
  }
}
