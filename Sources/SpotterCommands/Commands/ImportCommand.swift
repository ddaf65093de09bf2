package import ArgumentParser
internal import SpotterModel
internal import SpotterStore

/// Takes entries in from a file, all of them or none.
package struct ImportCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in entries from JSON, NDJSON or CSV, all of them or none.",
    discussion: """
      It takes what `spotter export` writes, and CSV with such a header in any order.
      Entries that the journal holds already are passed over: importing a file twice
      adds nothing. The file - is standard input. Without --format the name's ending
      decides, else what the file begins with. Photos whose pictures the journal does
      not hold need the folder in which these are, such as `spotter export --photos`
      makes it; what metadata a picture there still has is taken out on the way in.

      EXAMPLES
        spotter import diary.ndjson --dry-run
        spotter export --journal old.db | spotter import -
        spotter import all.json --settings
        spotter import diary.ndjson --photos pictures
      """)

  @Argument(help: "The file, or - for standard input.", completion: .file())
  var file: String

  @Option(help: "The form of the file.")
  var format: ImportFormat?

  @Flag(help: "Take the settings over too that are in the file.")
  var settings = false

  @Option(
    help: ArgumentHelp("The folder with the pictures of photos.", valueName: "folder"),
    completion: .directory)
  var photos: String?

  @Flag(help: "Leave out photos whose picture the journal does not hold.")
  var withoutPhotos = false

  @Flag(help: "Check everything and say what would be added, but add nothing.")
  var dryRun = false

  @OptionGroup var output: JSONOption
  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    let path = try journal.location(in: environment)
    let isThere = try JournalStore.exists(at: path)
    if !dryRun { environment.warn(ofFileSystemAt: path) }
    let clock = Clock(environment, try journal.settings(in: environment))
    // What comes through a pipe is here before the journal is held: whoever writes into it may take
    // their time.
    var source = try EntrySource(
      file, format: format, takesSettings: settings, lacking: lackingPictures(path, environment),
      clock, environment)
    let result: WritingResult
    do {
      if isThere {
        let store = try JournalStore(opening: path)
        result = try take(&source, into: store, clock)
      } else {
        // A file that is wrong, or has no entries, must not leave an empty journal behind.
        result = try JournalStore.born(
          at: path, uuid: randomUUID(), stamp: clock.stamp, isRehearsal: dryRun
        ) { store in try take(&source, into: store, clock) }
      }
    } catch let error as RefusedEntry {
      throw source.error(error.reason.clause)
    }
    source.endWaiting()
    if let leftSettings = source.leftSettings { environment.remark(leftSettings) }
    try environment.answer(after: dryRun ? "Nothing is changed" : "It is done") {
      try show(result, in: environment)
    }
  }

  private func lackingPictures(
    _ journal: String, _ environment: Environment
  ) throws -> LackingPictures {
    guard let photos else { return withoutPhotos ? .leftOut : .refused }
    return .taken(
      try PictureSource(photos, waitingIn: waitingFolder(for: journal), environment))
  }

  private func take(
    _ source: inout EntrySource, into store: borrowing JournalStore, _ clock: Clock
  ) throws -> WritingResult {
    try store.append(
      from: &source, as: "import", at: clock.stamp, repetition: .isSkipped, isRehearsal: dryRun)
  }

  private func show(_ result: WritingResult, in environment: Environment) throws {
    guard !output.isJSON else {
      var object = JSONObject()
      object.add("schema", "spotter.import/1")
      if dryRun { object.add("dryRun", true) }
      object.add("added", result.ids.count)
      object.add("skipped", result.skipped)
      if result.skippedVoided > 0 { object.add("skippedVoided", result.skippedVoided) }
      if result.leftOutPhotos > 0 { object.add("leftOutPhotos", result.leftOutPhotos) }
      if result.mendedPictures > 0 { object.add("mendedPictures", result.mendedPictures) }
      object.add("newSpots", .array(result.newSpots.map(JSONValue.string)))
      object.add("settings", result.settings)
      try environment.print(object.value.indentedText)
      return
    }
    let count = result.ids.count
    var parts = ["\(dryRun ? "Would add" : "Added") \(count) \(count == 1 ? "entry" : "entries")"]
    if !result.newSpots.isEmpty {
      let spots = result.newSpots.count
      parts.append("\(spots) of them \(spots == 1 ? "begins a spot" : "begin spots")")
    }
    if result.skipped > 0 { parts.append("passed over \(result.skipped) that were there already") }
    if result.skippedVoided > 0 {
      parts.append("\(result.skippedVoided) of these voided, as they stay")
    }
    if result.leftOutPhotos > 0 {
      let photos = result.leftOutPhotos
      parts.append("left out \(photos) \(photos == 1 ? "photo" : "photos") without a picture")
    }
    if result.mendedPictures > 0 {
      parts.append(
        "\(dryRun ? "would replace" : "replaced") the damaged bytes of "
          + counted(result.mendedPictures, "picture", "pictures"))
    }
    if !result.settings.isEmpty {
      let settings = result.settings.count
      parts.append(
        "\(dryRun ? "would change" : "changed") \(settings) "
          + (settings == 1 ? "setting" : "settings"))
    }
    try environment.print(parts.joined(separator: ", ") + ".")
  }

  package func validate() throws {
    if photos != nil, withoutPhotos {
      throw ValidationError("Choose one of --photos and --without-photos.")
    }
  }
}
