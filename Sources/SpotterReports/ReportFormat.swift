/// A way to write a ``Report`` down.
///
/// A format lives in a file of its own under `Formats/`, and is one word in ``all``.
package struct ReportFormat: Sendable {
  package let name: String
  package let render: @Sendable (Report, TextStyle) -> String

  package static let all: [ReportFormat] = [.text, .explained, .json, .explainedJSON]
}
