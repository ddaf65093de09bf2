package import SpotterModel

/// One thing in a journal that a step can make, alter or take away.
package struct Thing: Hashable, Sendable {
  package enum Subject: String, Hashable, Sendable {
    case entry, spot, setting
  }

  package var subject: Subject

  /// The number of an entry or of a spot, or the name of a setting.
  package var key: String

  package static func entry(_ id: Entry.ID) -> Thing {
    Thing(subject: .entry, key: "\(id.rawValue)")
  }

  package static func spot(_ id: Spot.ID) -> Thing {
    Thing(subject: .spot, key: "\(id.rawValue)")
  }

  package static func setting(_ name: String) -> Thing { Thing(subject: .setting, key: name) }

  /// The number of the entry, if it is one.
  package var entryID: Entry.ID? {
    subject == .entry ? Int(key).map { Entry.ID(rawValue: $0) } : nil
  }

  /// The number of the spot, if it is one.
  package var spotID: Spot.ID? {
    subject == .spot ? Int(key).map { Spot.ID(rawValue: $0) } : nil
  }
}
