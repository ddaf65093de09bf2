internal import SpotterAnalysis
internal import SpotterModel

extension VisitPage {
  /// What was done for the skin, what was met, and what was said of the whole person.
  var events: HTML? {
    let said = [visit.careInWords, visit.report.exposuresInWords].compactMap(\.self)
    let days = visit.entries.compactMap { stored -> HTML? in
      guard case .day = stored.entry.content else { return nil }
      return """
        <tr><th scope="row">\(stored.entry.day.description)</th>\
        <td class="note">\(stored.entry.remark)</td></tr>

        """
    }
    guard !said.isEmpty || !days.isEmpty else { return nil }
    let table: HTML? = days.isEmpty ? nil : Self.table("The whole person", ["Day", "Logged"], days)
    return Self.section(
      "events", "Care, exposures and the whole person",
      "\(said.map { "<p>\($0)</p>\n" as HTML })\(table)")
  }
}
