internal import SpotterModel
internal import SpotterStore

extension Offer {
  /// The name of a spot of the journal.
  ///
  /// Where the journal cannot be read, nothing is offered and nothing said: the command itself says it.
  static let spot = Offer { line, environment in
    guard
      let path = try? JournalOptions.location(of: line.journalPath(environment), in: environment)
    else { return [] }
    return (try? JournalStore.glimpseOfSpots(at: path).map(\.name)) ?? []
  }
}

extension Offer {
  /// A place of the body in words of which some stand there already: a side first, or a site.
  static let place = Offer { line, _ in
    let said = line.before.contains { Side(rawValue: $0) != nil }
    let sites = Site.allCases.flatMap { [$0.slug] + $0.aliases.filter { !$0.contains(" ") } }
    // A side and a site in one word, once somebody has begun that: else they would be most of a list.
    let both = Side.allCases.filter { line.start.hasPrefix($0.rawValue + "-") }.flatMap { side in
      Site.allCases.filter(\.isPaired).map { "\(side.rawValue)-\($0.slug)" }
    }
    return (said ? [] : Side.allCases.map(\.rawValue)) + sites + both
  }
}

extension CompletionLine {
  /// The journal that the line names, its home folder written out.
  fileprivate func journalPath(_ environment: Environment) -> String? {
    guard let journal else { return nil }
    guard journal.hasPrefix("~/"), let home = environment.variable("HOME") else { return journal }
    return home + journal.dropFirst()
  }
}
