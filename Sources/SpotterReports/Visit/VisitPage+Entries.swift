internal import SpotterAnalysis
internal import SpotterModel

extension VisitPage {
  /// Every entry of the period, oldest first.
  var entries: HTML? {
    guard !visit.entries.isEmpty else {
      return Self.section("entries", "All entries", "<p>Nothing was logged in this time.</p>\n")
    }
    let table = Self.table(
      "Entries, oldest first", ["No.", "Day", "About", "Figures", "More"],
      visit.entries.lazy.map(row))
    let count = visit.entries.count
    guard count > Self.mostOnPaper else { return Self.section("entries", "All entries", table) }
    return Self.section(
      "entries", "All entries",
      """
      <div class="long"><p class="onpaper">The \(count) entries are in the file, and not on paper: \
      print a shorter time for them.</p>
      \(table)</div>

      """)
  }

  /// More would be pages and pages that nobody reads at an appointment.
  private static let mostOnPaper = 300

  private func row(_ stored: StoredEntry) -> HTML {
    let entry = stored.entry
    return """
      <tr id="e\(stored.id.rawValue)"><td>\(stored.id.rawValue)</td><td>\(entry.day)</td>\
      <td>\(entry.spotName ?? entry.kind.subject)</td><td>\(entry.mainFigures)</td><td class="note">\(entry.remark)\
      </td></tr>

      """
  }
}

extension Entry.Kind {
  /// What an entry is about that names no spot.
  fileprivate var subject: String {
    switch self {
    case .spot, .photo: ""
    case .day, .acknowledge: "the person"
    case .exposure: "exposure"
    case .care: "all spots"
    }
  }
}
