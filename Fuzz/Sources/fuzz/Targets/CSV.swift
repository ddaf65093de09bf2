@testable internal import SpotterCommands

extension FuzzTarget {
  /// Entries as CSV.
  static let csv = FuzzTarget(name: "csv", longest: 2048) { bytes in
    readImport(bytes, as: .csv) { CSVWriter(addsVoided: true, isVisible: false) }
  }
}
