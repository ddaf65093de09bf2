package import SpotterCatalogue

/// Pages that belong together, under a heading of the list of pages.
package struct PageGroup: Sendable {
  package let title: String
  package let pages: [Page]

  /// Every page, in the order in which the list shows them.
  ///
  /// Worked out when it is asked for: a page's contents are composed when it is opened.
  package static var all: [PageGroup] {
    let conditions = Condition.all
    return [
      PageGroup(
        title: "First of all",
        pages: [
          .warningSigns, .when, .redSpots, .glassTest, .measuring, .care, .questions,
        ]),
      PageGroup(title: "Care at home", pages: Remedy.all.map(\.page)),
      PageGroup(
        title: "Conditions, described in full",
        pages: conditions.filter { $0.role == .described }.map(\.page)),
      PageGroup(
        title: "Conditions, only mentioned",
        pages: conditions.filter { $0.role == .mentioned }.map(\.page)),
      PageGroup(title: "Questions", pages: Page.eachQuestion),
    ]
  }

  /// The pages of all groups.
  package static var allPages: [Page] { all.flatMap(\.pages) }
}
