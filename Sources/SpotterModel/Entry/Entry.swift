/// One thing that was written down: what it says, the day it is about, and when it was written.
package struct Entry: Hashable, Sendable {
  /// What a journal calls an entry: a number that is given once and never again.
  package struct ID: RawRepresentable, Hashable, Comparable, Sendable {
    package var rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  /// The civil day that the entry is about, fixed when it is written.
  package var day: Day

  /// The local time on that day, if it was said.
  package var time: ClockTime?

  /// How far the local clock was ahead of UTC when the entry was written, if that is known.
  package var utcOffset: UTCOffset?

  /// The instant at which the entry was written.
  package var written: Instant

  /// Anything else, in the person's own words.
  package var note: String?

  package var content: Content

  package init(
    day: Day, time: ClockTime? = nil, utcOffset: UTCOffset? = nil, written: Instant,
    note: String? = nil, content: Content
  ) {
    self.day = day
    self.time = time
    self.utcOffset = utcOffset
    self.written = written
    self.note = note
    self.content = content
  }

  /// What an entry is about.
  package enum Content: Hashable, Sendable {
    /// Held beside the entry: it is large, and entries are copied often.
    indirect case spot(SpotObservation)
    case day(DayObservation)
    case exposure(Exposure)
    case care(Care)
    case photo(Photo)
    case acknowledge(Acknowledgement)
  }

  /// The name of each kind of entry, as import and export write it.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case spot, day, exposure, care, photo, acknowledge
  }

  package var kind: Kind {
    switch content {
    case .spot: .spot
    case .day: .day
    case .exposure: .exposure
    case .care: .care
    case .photo: .photo
    case .acknowledge: .acknowledge
    }
  }

  /// The name of the spot that the entry speaks of, if it speaks of one.
  package var spotName: String? {
    switch content {
    case .spot(let observation): observation.spot
    case .day, .exposure: nil
    case .care(let care): care.spot
    case .photo(let photo): photo.spot
    case .acknowledge(let acknowledgement): acknowledgement.spot
    }
  }
}

/// An entry as it stands in a journal.
package struct StoredEntry: Hashable, Sendable, Identifiable {
  package var id: Entry.ID
  package var entry: Entry

  package init(id: Entry.ID, entry: Entry) {
    self.id = id
    self.entry = entry
  }
}

extension StoredEntry {
  /// Whether this entry is read before another: by day, those of one day by time with those that
  /// have none first, then in the order in which they were written.
  package func precedes(_ other: StoredEntry) -> Bool {
    readingOrder < other.readingOrder
  }

  /// Whether this entry was written before another; of those of one second, the one with the lower
  /// number.
  package func isWritten(before other: StoredEntry) -> Bool {
    (entry.written.secondsSince1970, id) < (other.entry.written.secondsSince1970, other.id)
  }

  private var readingOrder: (Int, Int, Int, Int) {
    (
      entry.day.number, entry.time?.minutes ?? -1, entry.written.secondsSince1970, id.rawValue
    )
  }
}

extension [StoredEntry] {
  /// The same entries, each before those that it precedes.
  package var inReadingOrder: [StoredEntry] { sorted { $0.precedes($1) } }
}
