package import ArgumentParser
internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Writes the page for the doctor.
package struct VisitCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "visit",
    abstract: "Make one page for the doctor: map, charts, findings, photos.",
    discussion: """
      One HTML file that needs nothing else: no network, no script. It is for any
      browser, on paper and on a phone: what the diary shows and why it matters, what
      to ask, where the spots are, a chart of each, the photos, all entries, and what
      was not answered. A file that exists is never overwritten.

      EXAMPLES
        spotter visit -o visit.html
        spotter visit --last 1y --spot left-forearm --spot mole -o two-spots.html
      """)

  @Option(help: ArgumentHelp("The days to show: 8w, 3mo, 1y.", valueName: "span"))
  var last = standardPeriod

  @Option(help: ArgumentHelp("The last day to show; today unless said.", valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp("Only this spot; may be repeated.", valueName: "name"),
    completion: .offering(.spot))
  var spot: [String] = []

  @Flag(help: "Leave the pictures out.")
  var withoutPhotos = false

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "The file to make; on a terminal spotter-visit-DATE.html unless said, else standard output.",
      valueName: "file"),
    completion: .file(extensions: ["html"]))
  var output: String?

  @OptionGroup var journal: JournalOptions

  static let standardPeriod = "3mo"

  package init() {}

  package func run(in environment: Environment) throws {
    let store = try journal.open(in: environment)
    let settings = try store.settings()
    let clock = Clock(environment, settings)
    let asOf = try clock.day(asOf, of: "--as-of") ?? clock.today
    let first = try Span(typed: last, for: "--last").firstDay(endingOn: asOf)
    let known = try spot.isEmpty ? [] : store.spots()
    let names = try Set(spot.map { try known.find($0).name })
    let file = file(for: asOf, in: environment)
    let meter = ProgressMeter(
      "Making the page", environment, isWanted: file != nil || !environment.isTerminal)
    defer { meter.end() }
    let diary = try store.diary(judgedOn: asOf, with: [settings], shownFrom: first)
    let report = Report(
      Assessment(of: diary, settings: settings, asOf: asOf), period: first...asOf)
    // What is judged goes further back than what is shown: all entries are read already.
    let entries = diary.entries(in: first...asOf)
    let pictures = entries.filter { $0.entry.kind == .photo }
    let visit = Visit(
      report, entries: entries, onlySpots: names.isEmpty ? nil : names,
      showsPictures: !withoutPhotos)
    var page = try ExportOutput(file, in: environment, isText: false)
    for part in VisitPage(visit).parts {
      for piece in part.pieces {
        switch piece {
        case .markup(let markup): try page.append { $0 += markup }
        case .picture(let id):
          guard let stored = pictures.first(where: { $0.id == id }) else { continue }
          var encoder = Base64()
          try store.readPicture(of: stored) { bytes in
            try page.append { encoder.add(bytes, to: &$0) }
          }
          try page.append { encoder.finish(&$0) }
        }
      }
    }
    try page.finish()
    meter.end()
    if let file { environment.remark("Wrote \(file.visible).") }
  }

  /// The file to make; nil for standard output.
  private func file(for day: Day, in environment: Environment) -> String? {
    if output == "-" { return nil }
    return output ?? (environment.isTerminal ? "spotter-visit-\(day).html" : nil)
  }
}
