/// Something that red spots can be, as reference: what a person may call a spot (`--kind`).
///
/// Never matched against a journal to tell somebody what they have.
package struct Condition: Sendable, Identifiable {
  /// Such as `contact-dermatitis`.
  package let id: String
  package let name: String

  /// Whether it is described in full, or only mentioned among the causes.
  package let role: Role

  /// The page about it.
  package let page: Page

  package enum Role: Hashable, Sendable {
    case described, mentioned
  }

  /// A condition that is described in full.
  ///
  /// - Parameters:
  ///   - id: The word for it.
  ///   - name: Its name.
  ///   - otherName: Another name, for the title of its page.
  ///   - summary: One short line for the list of pages.
  ///   - profile: What is known about it.
  init(
    _ id: String, _ name: String, alsoCalled otherName: String? = nil, _ summary: String,
    profile: @escaping @Sendable () -> Profile
  ) {
    self.init(id, name, otherName, summary, .described) { profile().contents }
  }

  /// A condition that the sources only mention.
  ///
  /// - Parameters:
  ///   - id: The word for it.
  ///   - name: Its name.
  ///   - otherName: Another name, for the title of its page.
  ///   - summary: One short line for the list of pages.
  ///   - mention: The little that is said about it.
  init(
    _ id: String, _ name: String, alsoCalled otherName: String? = nil, _ summary: String,
    mention: @escaping @Sendable () -> Mention
  ) {
    self.init(id, name, otherName, summary, .mentioned) { mention().contents }
  }

  private init(
    _ id: String, _ name: String, _ otherName: String?, _ summary: String, _ role: Role,
    contents: @escaping @Sendable () -> Page.Contents
  ) {
    self.id = id
    self.name = name
    self.role = role
    let title = name + (otherName.map { " (\($0))" } ?? "")
    page = Page(id, title, summary, contents: contents)
  }

  /// Every condition, those described in full first.
  package static let all: [Condition] = [
    // Described
    .leukemiaCutis, .cherryAngioma, .heatRash, .keratosisPilaris, .contactDermatitis,
    .atopicDermatitis, .rosacea,
    // Mentioned
    .scratching, .insectBite, .psoriasis, .acne, .acuteInfection, .petechiae, .skinCancer,
    .chickenpox, .sunburn, .polymorphousLightEruption, .eczema, .burn,
  ]

  /// The condition with this id, or nil.
  package init?(id: String) {
    guard let condition = Self.all.first(where: { $0.id == id }) else { return nil }
    self = condition
  }

  /// Lasting kinds: once a clinician has confirmed one, that it lasts is no news.
  package static let chronicIDs: Set<String> = [
    "atopic-dermatitis", "eczema", "rosacea", "keratosis-pilaris", "psoriasis", "cherry-angioma",
  ]
}

extension Condition: Hashable {
  package static func == (a: Self, b: Self) -> Bool { a.id == b.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
