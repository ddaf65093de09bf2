/// How the whole person felt on one day.
package struct DayObservation: Hashable, Sendable {
  /// Symptoms of the person, never of one spot; in the order of the vocabulary, each once.
  package var symptoms: [Symptom]
  package var temperature: Temperature?

  package init(symptoms: [Symptom] = [], temperature: Temperature? = nil) {
    self.symptoms = symptoms.inVocabularyOrder
    self.temperature = temperature
  }

  /// Refuses a symptom that belongs to a spot.
  ///
  /// - Throws: ``PhraseError``, which names the symptom.
  package func check() throws(PhraseError) {
    if let symptom = symptoms.first(where: { $0.scope == .spot }) {
      throw PhraseError(
        "\(symptom.rawValue) belongs to a spot: say where it is, such as "
          + "`spotter log left forearm --symptom \(symptom.rawValue)`.")
    }
  }
}

/// Something that the skin or the person met: nickel, soap, sun, a tick.
package struct Exposure: Hashable, Sendable {
  /// In lower case, without blanks around it.
  package var label: String

  package init(label: String) {
    self.label = label
  }
}

/// One session of home care.
package struct Care: Hashable, Sendable {
  package enum Water: String, Hashable, Sendable, CaseIterable {
    case hot, lukewarm, cold
  }

  /// The id of a remedy of the catalogue.
  package var remedy: String

  /// How long it took, over 0 and at most ``longestMinutes``.
  package var minutes: Double?
  package var water: Water?

  /// Whether the aloe vera was 100 % pure.
  package var isPure: Bool?

  /// The name of the spot it was for; nil for all of them.
  package var spot: String?

  package static let longestMinutes = 1440.0

  package init(
    remedy: String, minutes: Double? = nil, water: Water? = nil, isPure: Bool? = nil,
    spot: String? = nil
  ) {
    self.remedy = remedy
    self.minutes = minutes
    self.water = water
    self.isPure = isPure
    self.spot = spot
  }
}

/// The person has seen a finding to, so that it need not be shown as urgent for a while.
package struct Acknowledgement: Hashable, Sendable {
  /// The code of the rule, such as `D6`.
  package var rule: String

  /// The name of the spot of the finding; nil for one about the person.
  package var spot: String?

  /// How urgent the finding was when it was acknowledged.
  package var urgency: Urgency?

  package init(rule: String, spot: String? = nil, urgency: Urgency? = nil) {
    self.rule = rule
    self.spot = spot
    self.urgency = urgency
  }
}
