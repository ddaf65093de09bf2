internal import SpotterAnalysis
internal import SpotterModel

extension ReportFormat {
  /// For a person at a terminal: the most urgent first, calm and short.
  package static let text = ReportFormat(name: "text") { report, style in
    ReportText(report: report, style: style, isExplained: false).text
  }
}
