import SpotterModel
import SpotterReports
import SpotterTestSupport
import Testing

@Suite("Charts and reports") struct ChartTests {
  private static let styles = [60, 80, 120].flatMap { width in
    [false, true].map { TextStyle(width: width, isASCII: $0) }
  }

  /// One text at each width, with blocks and without.
  private func gallery(_ draw: (TextStyle) -> String) -> String {
    Self.styles.map { style in
      "== \(style.width) columns\(style.isASCII ? ", ASCII" : "")\n\n\(draw(style))\n"
    }.joined(separator: "\n")
  }

  @Test("read well at 60, 80 and 120 columns, also in ASCII", arguments: ChartSample.all)
  func snapshots(sample: ChartSample) throws {
    let chart = try #require(sample.chart())
    try expectSnapshot(gallery(chart.text), "chart-\(sample).txt")
    try expectSnapshot(
      gallery { ReportFormat.text.render(sample.report, $0) }, "report-\(sample).txt")
  }

  @Test("never are wider than they may, and in ASCII nothing but that", arguments: ChartSample.all)
  func width(sample: ChartSample) throws {
    let chart = try #require(sample.chart())
    for width in 40...120 {
      for isASCII in [false, true] {
        let style = TextStyle(width: width, isASCII: isASCII)
        let texts =
          [chart.text(style)]
          + [ReportFormat.text, .explained].map { $0.render(sample.report, style) }
        for text in texts {
          let lines = text.split(separator: "\n").map(String.init)
          let widest = lines.max { $0.displayWidth < $1.displayWidth } ?? ""
          #expect(widest.displayWidth <= width, "\(widest)")
          #expect(!isASCII || text.utf8.allSatisfy { $0 < 0x80 }, "\(text)")
        }
      }
    }
  }
}
