@testable internal import SpotterCommands
@testable internal import SpotterModel

extension FuzzTarget {
  /// Words of the vocabularies: the first byte chooses one of places, colours, shapes and symptoms.
  static let places = FuzzTarget(name: "places", longest: 64) { bytes in
    guard let first = bytes.first else { return }
    let phrase = Array(bytes.dropFirst()).text
    switch first % 4 {
    case 0:
      let place = read { () throws(PhraseError) in try BodyPlace.typed(phrase) }
      if let place { expect((try? BodyPlace(phrase: place.slug)) == place, place.slug) }
    case 1:
      let colour = read { () throws(PhraseError) in try Colour(phrase: phrase) }
      if let colour { expect((try? Colour(phrase: colour.slug)) == colour, colour.slug) }
    case 2:
      let shape = read { () throws(PhraseError) in try Shape(phrase: phrase) }
      if let shape { expect((try? Shape(phrase: shape.slug)) == shape, shape.slug) }
    default:
      let symptom = read { () throws(PhraseError) in try Symptom(phrase: phrase) }
      if let symptom { expect((try? Symptom(phrase: symptom.slug)) == symptom, symptom.slug) }
    }
  }
}
