extension Symptom {
  /// To what a symptom belongs.
  package enum Scope: String, CaseIterable, Sendable {
    /// To one spot.
    case spot
    /// To the whole person.
    case systemic
    /// To the person's eyes.
    case eye
    /// To the person's mouth.
    case mouth
  }

  /// Reads a symptom: its slug, label, an alias, or a beginning of three letters that only one has.
  package init(phrase: String) throws(PhraseError) {
    self = try value(for: phrase, in: Symptom.words)
  }

  /// The permanent name in the journal and in exports, such as `joint-pain`.
  package var slug: String { rawValue }

  /// The name to show, such as `Joint pain`.
  package var label: String { facts.label }

  /// To what the symptom belongs; all but those of a spot belong to the day.
  package var scope: Scope { facts.scope }

  /// What people call it besides slug and label.
  package var aliases: [String] { facts.aliases }

  /// The SNOMED CT concept, if a verified one is known.
  package var coding: Coding? { facts.coding }

  static let words = WordList(
    "a symptom", command: "spotter symptoms", allCases, slug: \.slug,
    others: { [$0.label] + $0.aliases })

  static let facts = Dictionary(
    uniqueKeysWithValues: (spotFacts + personFacts).map { ($0.symptom, $0) })

  /// The facts of this symptom; a test holds that every symptom has its row.
  private var facts: SymptomFacts {
    Symptom.facts[self] ?? SymptomFacts(self, .spot, rawValue, [])
  }
}

/// What is known about a symptom; the tables by scope hold one for each.
struct SymptomFacts: Sendable {
  var symptom: Symptom
  var scope: Symptom.Scope
  var label: String
  var aliases: [String]
  var coding: Coding?

  init(
    _ symptom: Symptom, _ scope: Symptom.Scope, _ label: String, _ aliases: [String],
    _ coding: Coding? = nil
  ) {
    self.symptom = symptom
    self.scope = scope
    self.label = label
    self.aliases = aliases
    self.coding = coding
  }
}
