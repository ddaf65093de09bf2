package import SpotterModel

extension Remedy {
  /// How many minutes a cold compress is to take.
  package static let coldMinutes = 15.0...20.0

  /// How many minutes an oatmeal bath is to take.
  package static let oatmealMinutes = 10.0...15.0

  /// How many minutes a session is to take; nil where no advice names a time.
  package var minutes: ClosedRange<Double>? {
    switch id {
    case "cold-compress": Self.coldMinutes
    case "oatmeal-bath": Self.oatmealMinutes
    default: nil
    }
  }

  /// On how many days it may be used before somebody is to be asked; nil where no advice says so.
  package var longestDays: Int? { id == "hydrocortisone-1" ? 7 : nil }

  /// Whether it has to do with how warm the water is.
  package var usesWater: Bool { minutes != nil }

  /// Whether there are products of it that are not pure.
  package var canBeImpure: Bool { id == "aloe-vera" }

  /// Whether it is a medicine, even if it is sold without a prescription.
  package var isMedicine: Bool { id == "hydrocortisone-1" }

  /// The remedy with this id, or nil.
  package init?(id: String) {
    guard let remedy = Self.all.first(where: { $0.id == id }) else { return nil }
    self = remedy
  }

  /// Reads a remedy as a person types it: its id or its name, in any case, with blanks or hyphens,
  /// or the words with which the id begins.
  ///
  /// - Throws: ``PhraseError``, which says what is near or lists the ids.
  package init(phrase: String) throws(PhraseError) {
    let slug = phrase.slug
    let found =
      Self.all.first { $0.id == slug || $0.name.slug == slug }
      ?? Self.all.first { !slug.isEmpty && $0.id.hasPrefix(slug + "-") }
    guard let found else {
      let ids = Self.all.map(\.id)
      let near = nearest(to: slug, among: ids)
      let hint =
        near.isEmpty
        ? "it takes \(ids.joined(separator: ", "))" : "near it: \(near.joined(separator: ", "))"
      throw PhraseError("there is no remedy \"\(phrase)\"; \(hint)")
    }
    self = found
  }
}

extension String {
  /// In lower case, with one hyphen between words.
  fileprivate var slug: String {
    lowercased().split { $0.isWhitespace || $0 == "-" }.joined(separator: "-")
  }
}
