extension ReportFormat {
  /// The text, with the numbers, limits and sources of each finding.
  package static let explained = ReportFormat(name: "explained") { report, style in
    ReportText(report: report, style: style, isExplained: true).text
  }
}
