internal import ArgumentParser
internal import SpotterModel
internal import SpotterReports

/// How a command writes what it shows.
struct JSONOption: ParsableArguments {
  @Flag(name: .customLong("json"), help: "Write one JSON object, for other programs.")
  var isJSON = false

  init() {}
}

/// How a command writes a list.
struct ListOptions: ParsableArguments {
  @Flag(name: .customLong("json"), help: "Write one JSON object, for other programs.")
  var isJSON = false

  @Flag(name: .customLong("csv"), help: "Write CSV, for spreadsheets.")
  var isCSV = false

  init() {}

  func validate() throws {
    if isJSON, isCSV { throw ValidationError("Choose one of --json and --csv.") }
  }

  /// Writes a list in the form that was asked for.
  ///
  /// - Parameters:
  ///   - listing: The list.
  ///   - nothing: What to say to a person when it is empty.
  ///   - environment: The world.
  ///   - json: The object for other programs, `schema` first.
  /// - Throws: ``CommandError`` when the output cannot be written.
  func show(
    _ listing: @autoclosure () -> Listing, orSay nothing: String, in environment: Environment,
    json: () -> JSONValue
  ) throws {
    guard !isJSON else { return try environment.print(json().indentedText) }
    let listing = listing()
    if isCSV {
      try environment.print(listing.csv(isVisible: environment.isTerminal))
    } else if listing.rows.isEmpty {
      try environment.print(nothing)
    } else {
      try environment.print(listing.text(environment.style))
    }
  }

  /// Writes a list, for a person as a page of its own.
  ///
  /// - Parameters:
  ///   - listing: The list, for spreadsheets.
  ///   - page: The lines of the page in some style.
  ///   - environment: The world.
  ///   - json: The object for other programs, `schema` first.
  /// - Throws: ``CommandError`` when the output cannot be written.
  func show(
    _ listing: Listing, as page: (TextStyle) -> [String], in environment: Environment,
    json: () -> JSONValue
  ) throws {
    guard !isJSON, !isCSV else { return try show(listing, orSay: "", in: environment, json: json) }
    try environment.print(page(environment.style).joined(separator: "\n"))
  }
}
