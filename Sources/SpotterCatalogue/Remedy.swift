/// A remedy for home care, as reference.
package struct Remedy: Sendable, Identifiable {
  /// Such as `cold-compress`.
  package let id: String
  package let name: String

  /// Other words that people call it by.
  let otherNames: [String]

  /// How it is to be used at most.
  package let limits: Limits

  /// The page about it.
  package let page: Page

  /// - Parameters:
  ///   - id: The word for it.
  ///   - name: Its name.
  ///   - otherNames: Other words that people call it by.
  ///   - summary: One short line for the list of pages.
  ///   - limits: How it is to be used at most.
  ///   - guide: How to use it.
  init(
    _ id: String, _ name: String, alsoCalled otherNames: [String], _ summary: String,
    limits: Limits, guide: @escaping @Sendable () -> Guide
  ) {
    self.id = id
    self.name = name
    self.otherNames = otherNames
    self.limits = limits
    page = Page(id, name, summary) { guide().contents(limits) }
  }

  package static let all: [Remedy] = [.oatmealBath, .coldCompress, .aloeVera, .hydrocortisone]

  /// Whether it is a medicine, even if it is sold without a prescription.
  package var isMedicine: Bool { self == .hydrocortisone }
}

extension Remedy: Hashable {
  package static func == (a: Self, b: Self) -> Bool { a.id == b.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
