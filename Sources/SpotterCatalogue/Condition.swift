/// Something that red spots can be, as reference: what a person may call a spot (`--kind`).
///
/// Never matched against a journal to tell somebody what they have.
package struct Condition: Hashable, Sendable, Identifiable {
  /// Such as `contact-dermatitis`.
  package let id: String
  package let name: String

  /// Whether it is described in full, or only mentioned among the causes.
  package let role: Role

  package enum Role: Hashable, Sendable {
    case described, mentioned
  }

  private init(_ id: String, _ name: String, _ role: Role) {
    self.id = id
    self.name = name
    self.role = role
  }

  /// Every condition, those described in full first.
  package static let all: [Condition] = [
    Condition("leukemia-cutis", "Leukaemia affecting the skin", .described),
    Condition("cherry-angioma", "Cherry angioma", .described),
    Condition("heat-rash", "Heat rash", .described),
    Condition("keratosis-pilaris", "Keratosis pilaris", .described),
    Condition("contact-dermatitis", "Contact dermatitis", .described),
    Condition("atopic-dermatitis", "Atopic dermatitis", .described),
    Condition("rosacea", "Rosacea", .described),
    Condition("scratching", "Unconscious scratching", .mentioned),
    Condition("insect-bite", "Insect bite", .mentioned),
    Condition("psoriasis", "Psoriasis", .mentioned),
    Condition("acne", "Acne", .mentioned),
    Condition("acute-infection", "Acute skin infection", .mentioned),
    Condition("petechiae", "Petechiae", .mentioned),
    Condition("skin-cancer", "Skin cancer", .mentioned),
    Condition("chickenpox", "Chickenpox", .mentioned),
    Condition("sunburn", "Sunburn", .mentioned),
    Condition("polymorphous-light-eruption", "Polymorphous light eruption", .mentioned),
    Condition("eczema", "Eczema", .mentioned),
    Condition("burn", "Burn", .mentioned),
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
