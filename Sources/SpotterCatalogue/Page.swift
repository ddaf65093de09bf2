/// One page of what to know and what to do: reference for people, the same for everybody.
///
/// A page lives in a file of its own, and is one word in the list of its group. Nothing in it is
/// ever matched against a journal. Its contents are composed when they are asked for, so that a
/// list of pages costs next to nothing.
package struct Page: Sendable, Identifiable {
  /// The word that opens the page, such as `heat-rash`.
  package let id: String
  package let title: String

  /// One short line for the list of pages.
  package let summary: String
  private let compose: @Sendable () -> Contents

  /// What a page says, and who says so.
  package struct Contents: Hashable, Sendable {
    package let sections: [Section]

    /// At least one.
    package let sources: [Reference]

    package init(_ sections: [Section], sources: [Reference]) {
      self.sections = sections
      self.sources = sources
    }
  }

  package init(
    _ id: String, _ title: String, _ summary: String, contents: @escaping @Sendable () -> Contents
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    compose = contents
  }

  package var contents: Contents { compose() }

  /// What stands at the end of every page.
  package static let notice =
    "This page is general knowledge, and no diagnosis: only somebody who looks at the skin can tell "
    + "what a spot is. If you are worried, have it seen."
}
