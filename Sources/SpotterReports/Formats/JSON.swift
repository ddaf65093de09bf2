internal import SpotterModel

extension ReportFormat {
  /// For other programs: `spotter.report/1`.
  package static let json = ReportFormat(name: "json") { report, _ in report.json.indentedText }
}
