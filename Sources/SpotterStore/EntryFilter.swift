internal import SQLite
package import SpotterModel

/// Which entries to read.
package struct EntryFilter: Sendable {
  /// Only entries that name one of these spots; nil for all entries.
  package var spots: [Spot]?

  /// Whether entries come too that concern every spot: care for all of them, and exposures.
  ///
  /// Not where there is no spot for them to stand beside.
  package var addsCommon = false

  /// Only entries of this kind; nil for all kinds.
  package var kind: Entry.Kind?
  package var since: Day?
  package var until: Day?

  package init(spots: [Spot]? = nil, since: Day? = nil, until: Day? = nil) {
    self.spots = spots
    self.since = since
    self.until = until
  }

  func takes(_ kind: Entry.Kind) -> Bool { self.kind == nil || self.kind == kind }
}

extension EntryFilter {
  var dayCondition: SQL {
    "day BETWEEN \((since ?? .earliest).description) AND \((until ?? .latest).description)"
  }

  /// Lets through the rows of `spot` that its entries can name, so that what a question costs does not grow
  /// with the spots that came and went before.
  var spotCondition: SQL {
    if let spots, spots.count <= mostListed {
      return "id IN (\(spots.map { "\($0.id.rawValue)" as SQL }.joined(separator: ", ")))"
    }
    guard since != nil || until != nil else { return "1" }
    return """
      id IN (SELECT spot FROM spot_observation WHERE \(dayCondition) UNION ALL \(spotsBesideLooks))
      """
  }

  /// The numbers of spots that entries of its days name without having looked at them.
  var spotsBesideLooks: SQL {
    """
    SELECT spot FROM care WHERE \(dayCondition) UNION ALL
    SELECT spot FROM photo WHERE \(dayCondition) UNION ALL
    SELECT spot FROM acknowledgement WHERE \(dayCondition)
    """
  }
}

/// More spots are rather found by their days than by a list, which SQLite limits.
private let mostListed = 100
