internal import SpotterModel

/// A part of a page: a heading, sentences below it, and a list below them.
package struct Section: Hashable, Sendable {
  package let title: String

  /// Paragraphs.
  package let text: [String]
  package let items: [String]

  /// Whether the items are steps, one after the other.
  package let isNumbered: Bool

  package init(_ title: String, _ text: String..., items: [String] = []) {
    self.init(title, text: text, items: items)
  }

  package init(_ title: String, _ text: String..., steps: [String]) {
    self.init(title, text: text, items: steps, isNumbered: true)
  }

  package init(_ title: String, text: [String], items: [String] = [], isNumbered: Bool = false) {
    self.title = title
    self.text = text
    self.items = items
    self.isNumbered = isNumbered
  }
}

extension Section {
  /// How soon something should be seen: the step of urgency, and what makes it sooner.
  static func whenToBeSeen(_ urgency: Urgency, _ sooner: [String] = []) -> Section {
    Section(
      "When to be seen", text: ["\(urgency.rawValue): \(urgency.advice)"],
      items: sooner + ["Any warning sign comes first: `spotter learn warning-signs`."])
  }

  /// A list, or a sentence that says there is nothing for it.
  static func list(_ title: String, _ items: [String], orSay nothing: String) -> Section {
    items.isEmpty ? Section(title, nothing) : Section(title, items: items)
  }
}

/// What is said where the sources say nothing: an unknown is told, not filled in.
let unsaid = "Our sources do not say."
