internal import SpotterAnalysis
internal import SpotterModel

/// The page for the doctor: one HTML file that needs nothing else.
///
/// It loads nothing, runs nothing and says so to the browser (Content Security Policy Level 3).
package struct VisitPage: Sendable {
  let visit: Visit

  package init(_ visit: Visit) { self.visit = visit }

  /// The document in parts, each made when it is asked for; what they want of pictures are the bytes of
  /// their files in Base64.
  ///
  /// All parts of a year of many spots together are some megabytes.
  package var parts: some Sequence<HTML> {
    Self.parts.lazy.compactMap { part in part(self) }
  }

  /// A new section is a file of its own and a word here.
  private static let parts: [@Sendable (VisitPage) -> HTML?] = [
    { $0.start }, { $0.findings }, { $0.questions }, { $0.map }, { $0.spots }, { $0.events },
    { $0.unanswered }, { $0.otherPhotos }, { $0.entries }, { $0.end },
  ]

  private var start: HTML {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>Skin diary, \(visit.period.inWords)</title>
    <style>\(VisitStyle.html)</style>
    </head>
    <body>
    <a class="skip" href="#findings">To the findings</a>
    <header>
    <h1>Skin diary for the appointment</h1>
    <p>\(visit.period.inWords) · \(counts)</p>\(aboutThePerson)
    </header>
    <main>

    """
  }

  private var end: HTML {
    """
    </main>
    <footer><p>\(Report.notice)</p>
    <p>Made by Spotter on this person's own machine. The page holds health data: share it with care.</p>
    </footer>
    </body>
    </html>

    """
  }

  private static let policy =
    "default-src 'none'; img-src data:; style-src 'sha256-\(VisitStyle.digest)'; base-uri 'none'; "
    + "form-action 'none'"

  private var counts: String {
    let states = visit.spots.map(\.state)
    let parts = [
      (states.filter { $0 == .open }.count, "open"),
      (states.filter { $0 == .healed }.count, "healed"),
      (states.filter { $0 == .lapsed }.count, "no longer logged"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let count = visit.entries.count
    let spots = parts.isEmpty ? "no spots" : "spots: " + parts.joined(separator: ", ")
    return "\(spots) · \(count) \(count == 1 ? "entry" : "entries")"
  }

  /// What the settings say of the person; nothing that was not said.
  private var aboutThePerson: HTML? {
    let settings = visit.report.assessment.examination.settings
    var facts: [String] = []
    let year = settings.text(.birthYear)
    if !year.isEmpty { facts.append("born in \(year)") }
    if settings.text(.immuneSuppressed) == "yes" {
      facts.append("immune system suppressed")
    }
    return facts.isEmpty ? nil : "\n<p>The person: \(facts.joined(separator: ", ")).</p>"
  }

  /// A section under a heading of its own.
  static func section(_ id: String, _ heading: String, _ content: HTML) -> HTML {
    """
    <section id="\(id)" aria-labelledby="\(id)-heading">
    <h2 id="\(id)-heading">\(heading)</h2>
    \(content)</section>

    """
  }
}
