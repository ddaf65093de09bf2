@testable internal import SpotterCommands
@testable internal import SpotterModel

extension FuzzTarget {
  /// Words of the vocabularies: places, colours, shapes and symptoms, also as a check-in takes them.
  static let places = FuzzTarget(name: "places", longest: 64) { bytes in
    let phrase = bytes.text
    if let place = read({ () throws(PhraseError) in try BodyPlace.typed(phrase) }) {
      expect((try? BodyPlace(phrase: place.slug)) == place, "\(place.slug) is another place")
    }
    if let colour = read({ () throws(PhraseError) in try Colour(phrase: phrase) }) {
      expect((try? Colour(phrase: colour.slug)) == colour, colour.slug)
    }
    if let shape = read({ () throws(PhraseError) in try Shape(phrase: phrase) }) {
      expect((try? Shape(phrase: shape.slug)) == shape, shape.slug)
    }
    if let symptom = read({ () throws(PhraseError) in try Symptom(phrase: phrase) }) {
      expect((try? Symptom(phrase: symptom.slug)) == symptom, symptom.slug)
    }
    _ = read { () throws(PhraseError) in try Spot.check(name: phrase) }
  }
}
