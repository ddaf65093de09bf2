internal import SpotterCatalogue
package import SpotterModel

/// What became of a spot up to one day: its episodes, and what it is called.
package struct Course: Sendable {
  package let spot: Spot

  /// All days with an entry about the spot, oldest first.
  package let days: [SpotDay]

  /// Oldest first; none when the spot was only ever logged as gone.
  package let episodes: [Episode]

  /// The catalogue id of what the spot is called, as it was written last.
  package let kind: String?

  /// Whether a clinician named the kind.
  package let isConfirmed: Bool
  package let state: State?

  /// What the latest episode has come to.
  package enum State: String, Hashable, Sendable {
    case open, healed, lapsed
  }

  package var latest: Episode? { episodes.last }

  /// The days with an entry within a span.
  package func days(in span: ClosedRange<Day>) -> ArraySlice<SpotDay> { days.within(span) }

  /// The onset of the first episode.
  package var firstOnset: Day? { episodes.first?.onset }

  /// The latest episode, if it is open.
  package var openEpisode: Episode? { state == .open ? latest : nil }

  /// The day on which the latest episode ended, by a clear day or by silence.
  package let endedOn: Day?

  /// Follows a spot up to a day; nothing later is read.
  package init(of history: History, asOf: Day, settings: Settings) {
    spot = history.spot
    let stored = history.entries.prefix { $0.entry.day <= asOf }
    let days = stored.chunked { $0.entry.day }.compactMap(SpotDay.init)
    self.days = days
    let said = SaidOfSpot(stored)
    kind = said.kind
    isConfirmed = said.isConfirmed
    episodes = Episode.all(in: days, firstNoticed: said.firstNoticed, settings: settings)
    let lapse = settings.whole(.lapseDays)
    guard let latest = episodes.last else {
      state = nil
      endedOn = nil
      return
    }
    if let cleared = latest.clearedOn {
      state = .healed
      endedOn = cleared
    } else if asOf - latest.lastActive > lapse {
      state = .lapsed
      endedOn = latest.lastActive + lapse + 1
    } else {
      state = .open
      endedOn = nil
    }
  }

  /// A clinician has confirmed a kind that lasts: that it lasts is no news then.
  ///
  /// Change still is.
  package var isSuppressed: Bool {
    isConfirmed && kind.map(Condition.chronicIDs.contains) ?? false
  }
}

/// What entries say of the spot and not of their day: the value written last holds for all days.
package struct SaidOfSpot: Sendable {
  /// The catalogue id of what the spot is called.
  package private(set) var kind: String?

  /// Whether a clinician named the kind; a new kind begins without that.
  package private(set) var isConfirmed = false

  /// The day on which the spot was first noticed.
  package private(set) var firstNoticed: Day?

  /// Reads the entries of one spot, given in any order.
  package init(_ entries: some Sequence<StoredEntry>) {
    let telling = entries.filter { stored in
      guard case .spot(let seen) = stored.entry.content else { return false }
      return seen.kind != nil || seen.isConfirmed != nil || seen.firstNoticed != nil
    }
    for stored in telling.sorted(by: { $0.isWritten(before: $1) }) {
      guard case .spot(let seen) = stored.entry.content else { continue }
      if let kind = seen.kind, kind != self.kind {
        self.kind = kind
        isConfirmed = false
      }
      isConfirmed = seen.isConfirmed ?? isConfirmed
      firstNoticed = seen.firstNoticed ?? firstNoticed
    }
  }
}

extension ArraySlice {
  /// The slice in pieces whose neighbours have something in common.
  fileprivate func chunked<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice] {
    var pieces: [ArraySlice] = []
    var rest = self
    while let first = rest.first {
      let piece = rest.prefix { key($0) == key(first) }
      pieces.append(piece)
      rest = rest.dropFirst(piece.count)
    }
    return pieces
  }
}
