package import ArgumentParser
internal import Platform
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Writes a photo out as a file.
package struct PhotoExportCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a photo out as a file of its own.",
    discussion: """
      The file is private, and called by spot, day and entry unless you name it. One
      that exists is never overwritten. The file - is standard output.

      EXAMPLES
        spotter photo export 56
        spotter photo export 56 -o arm.jpg
        spotter photo export 56 -o - > arm.jpg
      """)

  @Argument(help: "The number of its entry, as `spotter photo list` lists it.")
  var entry: Int

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to make.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var journal: JournalOptions

  package init() {}

  package func run(in environment: Environment) throws {
    if output == "-", environment.isTerminal {
      throw CommandError.usage("A terminal shows no photo: name a file with -o, or none.")
    }
    let store = try journal.open(in: environment)
    let photo = try StoredPhoto(entry, in: store)
    let meter = ProgressMeter("Writing", environment)
    defer { meter.end() }
    guard output != "-" else {
      return try store.readPicture(of: photo.stored) { try environment.printBytes($0) }
    }
    let file = output ?? photo.fileName
    let path = try filePath(file, in: environment)
    try store.writePicture(photo.image, of: photo.stored.id, to: path, as: file)
    meter.end()
    environment.remark("Wrote \(file.visible), \(photo.image.description).")
  }
}

extension JournalStore {
  /// Writes a picture into a private file that is there whole, or not at all.
  ///
  /// - Parameters:
  ///   - image: The picture.
  ///   - entry: The number of an entry that shows it.
  ///   - path: The file to make.
  ///   - file: What to call the file in an error.
  /// - Throws: `JournalError`.
  func writePicture(
    _ image: Photo.Image, of entry: Entry.ID, to path: String, as file: String
  ) throws {
    let draft = try making(file) { () throws(PlatformError) in try PrivateDraft(of: path) }
    try readPicture(image, of: entry) { bytes in
      try making(file) { () throws(PlatformError) in try draft.write(bytes) }
    }
    do {
      try draft.publish()
    } catch { throw JournalError(making: file, error) }
  }
}
