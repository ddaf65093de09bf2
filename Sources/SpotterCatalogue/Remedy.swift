/// A remedy for home care, as reference.
package struct Remedy: Sendable, Identifiable {
  /// Such as `cold-compress`.
  package let id: String
  package let name: String

  /// The page about it.
  package let page: Page

  /// How to use it, with its limits.
  let guide: @Sendable () -> Guide

  init(
    _ id: String, _ name: String, _ summary: String, guide: @escaping @Sendable () -> Guide
  ) {
    self.id = id
    self.name = name
    self.guide = guide
    page = Page(id, name, summary) { guide().contents }
  }

  package static let all: [Remedy] = [.oatmealBath, .coldCompress, .aloeVera, .hydrocortisone]
}

extension Remedy: Hashable {
  package static func == (a: Self, b: Self) -> Bool { a.id == b.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
