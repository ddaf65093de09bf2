/// How a spot looked and felt on one occasion.
///
/// What was not said is nil, which is not zero.
package struct SpotObservation: Hashable, Sendable {
  /// The name of the spot within the journal.
  package var spot: String
  package var place: BodyPlace
  package var presence: Presence

  /// The longest diameter.
  package var size: Size?

  /// The diameter across the longest one, in millimetres.
  package var width: Double?
  package var colour: Colour?

  /// The worst itch of the last 24 hours on the 0–10 numeric rating scale.
  package var itch: Rating?

  /// The worst pain of the last 24 hours on the 0–10 numeric rating scale.
  package var pain: Rating?

  /// How many single spots a group has, from 1 to ``highestCount``.
  package var count: Int?
  package var shape: Shape?

  /// In the order of the vocabulary, each once.
  package var symptoms: [Symptom]

  /// Whether the colour fades when pressed with a glass.
  package var blanching: Blanching?

  /// The id of a catalogue entry: what the person or a clinician calls the spot.
  package var kind: String?

  /// Whether a clinician named the kind.
  package var isConfirmed: Bool?

  /// The day the spot was first noticed, which may lie before the first entry.
  package var firstNoticed: Day?

  /// The body's temperature, which says something of the person and not of the spot.
  package var temperature: Temperature?

  package static let highestCount = 10_000

  package init(
    spot: String? = nil, place: BodyPlace, presence: Presence = .present, size: Size? = nil,
    width: Double? = nil, colour: Colour? = nil, itch: Rating? = nil, pain: Rating? = nil,
    count: Int? = nil, shape: Shape? = nil, symptoms: [Symptom] = [], blanching: Blanching? = nil,
    kind: String? = nil, isConfirmed: Bool? = nil, firstNoticed: Day? = nil,
    temperature: Temperature? = nil
  ) {
    self.spot = spot ?? place.slug
    self.place = place
    self.presence = presence
    self.size = size
    self.width = width
    self.colour = colour
    self.itch = itch
    self.pain = pain
    self.count = count
    self.shape = shape
    self.symptoms = symptoms.inVocabularyOrder
    self.blanching = blanching
    self.kind = kind
    self.isConfirmed = isConfirmed
    self.firstNoticed = firstNoticed
    self.temperature = temperature
  }
}

extension SpotObservation {
  /// Refuses what cannot be said of a spot that is gone.
  ///
  /// - Throws: ``PhraseError``, which names the first field that contradicts.
  package func check() throws(PhraseError) {
    guard presence == .clear else { return }
    let contradicting: [(String, Bool)] = [
      ("size", size != nil), ("width", width != nil), ("colour", colour != nil),
      ("itch", itch != nil), ("pain", pain != nil), ("count", count != nil),
      ("shape", shape != nil), ("answer about blanching", blanching != nil),
    ]
    if let (field, _) = contradicting.first(where: \.1) {
      throw PhraseError(
        "A spot that is gone has no \(field): leave it out, or leave out that it is gone.")
    }
    if let symptom = symptoms.first(where: { $0.scope == .spot }) {
      throw PhraseError(
        "A spot that is gone has no symptom such as \(symptom.rawValue): leave it out, or leave "
          + "out that it is gone.")
    }
  }
}

extension [Symptom] {
  /// The same symptoms, each once, in the order of the vocabulary.
  package var inVocabularyOrder: [Symptom] {
    if count < 2 { return self }
    let said = Set(self)
    return Symptom.allCases.filter(said.contains)
  }
}
