internal import SpotterModel

/// The spots that were named lately, by the bytes of their names: to Swift, two ways to write an é are
/// one text; to the journal they are two names.
struct SpotCache {
  private var spots: [Name: Spot] = [:]

  /// More than a person has, and few enough to forget nothing else for.
  private static let most = 4096

  private struct Name: Hashable {
    let text: String

    static func == (a: Name, b: Name) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

    func hash(into hasher: inout Hasher) {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }

  subscript(name: String) -> Spot? { spots[Name(text: name)] }

  mutating func add(_ spot: Spot) {
    if spots.count >= Self.most { spots.removeAll(keepingCapacity: true) }
    spots[Name(text: spot.name)] = spot
  }
}
