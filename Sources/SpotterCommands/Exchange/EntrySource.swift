internal import Platform
internal import SpotterAnalysis
internal import SpotterCatalogue
internal import SpotterModel
internal import SpotterStore

/// The entries of a file, one at a time, each checked.
struct EntrySource: EntrySupply, ~Copyable {
  private var file: InputFile
  private var reader: any RecordReader
  private let clock: Clock
  private let latestDay: Day
  private let takesSettings: Bool
  private let lacking: LackingPictures
  private let meter: ProgressMeter
  private var ahead = EntriesAhead()

  /// What the entry that came last says, in its own words.
  private var record = JSONValue.null

  /// The picture of the photo that came last, where it had to be read to know what it is.
  private var picture: CleanedPicture?

  private(set) var settings: [String: String] = [:]

  /// What to tell the person of settings that came and were not asked for.
  private(set) var leftSettings: String?

  /// Opens a file, or standard input for `-`.
  ///
  /// - Parameters:
  ///   - name: The file as the person named it.
  ///   - format: The form that the person said it has.
  ///   - takesSettings: Whether settings are taken over.
  ///   - lacking: What to do about photos whose picture the journal does not hold.
  ///   - clock: What day it is.
  ///   - environment: The world.
  /// - Throws: ``CommandError``.
  init(
    _ name: String, format: ImportFormat?, takesSettings: Bool, lacking: LackingPictures,
    _ clock: Clock, _ environment: Environment
  ) throws {
    let shown = name == "-" ? "standard input" : name.visible
    // A local, because an initializer may not throw once it has a noncopyable property.
    var file = try Self.opened(name, shown, environment)
    let reader: any RecordReader
    do {
      guard try !file.isBlank() else { throw Self.empty(name) }
      if let foreign = try ForeignFile(&file) { throw foreign.refusal(of: name) }
      reader = try ImportFormat.of(name, said: format, &file).reader()
    } catch let error as PlatformError { throw Self.unreadable(name, error) }
    meter = ProgressMeter("Reading \(shown)", environment)
    self.reader = reader
    self.takesSettings = takesSettings
    self.lacking = lacking
    self.clock = clock
    // Today where it is latest, at UTC+14: a diary may have been kept on a journey.
    latestDay = max(
      clock.today, clock.now.day(at: UTCOffset(minutesEast: 14 * 60) ?? .zero))
    self.file = file
  }

  private static func opened(
    _ name: String, _ shown: String, _ environment: Environment
  ) throws -> InputFile {
    let path = name == "-" ? name : try filePath(name, in: environment)
    let meter = ProgressMeter("Reading \(shown)", environment)
    defer { meter.end() }
    do {
      return try InputFile(path: path, copyingInto: environment.temporaryFolders) { bytes in
        meter.show(bytes, of: nil)
      }
    } catch { throw unreadable(name, error) }
  }

  /// An export that came to nothing, such as one whose program failed, is not taken for an empty one.
  private static func empty(_ name: String) -> CommandError {
    CommandError(
      .data,
      "\(shown(name)) has no entries: it is empty. Name a file that `spotter export` wrote, or a "
        + "table whose first line names the fields.")
  }

  private static func unreadable(_ name: String, _ error: PlatformError) -> CommandError {
    // Reading needs no room, but a pipe is put aside.
    if error.isFull {
      return CommandError(
        .inputOutput,
        "\(shown(name)) cannot be put aside (\(error)): set TMPDIR to a folder with more room.")
    }
    return CommandError(reading: shown(name), error)
  }

  /// What a file that was named is called where a sentence begins.
  private static func shown(_ name: String) -> String {
    name == "-" ? "Standard input" : name.visible
  }

  var mark: EntryMark { reader.mark }

  /// The next entry, or nil after the last.
  ///
  /// - Throws: ``CommandError`` of status `data` that names the line.
  mutating func next() throws -> SharedEntry? {
    do {
      // To read one again leaves the reader behind that one, not at the end.
      while !ahead.isOpen, let record = try reader.next(from: &file) {
        meter.show(file.offset, of: file.size)
        guard record["type"] == .string("settings") else {
          let shared = try entry(record)
          guard shared.entry.written > clock.now else { return shared }
          ahead.add(shared.entry.written, mark)
          continue
        }
        try take(record)
      }
      guard let mark = ahead.next() else { return nil }
      return try again(at: mark)
    } catch { throw explained(error) }
  }

  mutating func again(at mark: EntryMark) throws -> SharedEntry {
    do {
      guard let record = try reader.again(at: mark, from: &file) else {
        throw PhraseError("the file changed while it was read")
      }
      var shared = try entry(record)
      shared.entry.written = min(shared.entry.written, clock.now)
      return shared
    } catch { throw explained(error) }
  }

  /// Takes the line away that tells how far it has been read, when all is stored too.
  borrowing func endWaiting() { meter.end() }

  /// An error about the record that was read last.
  mutating func error(_ clause: String) -> CommandError {
    meter.end()
    return CommandError(.data, "line \(reader.mark.line): \(clause)")
  }

  private mutating func entry(_ record: JSONValue) throws -> SharedEntry {
    self.record = record
    picture = nil
    var shared = try SharedEntry(json: record, now: clock.now)
    try shared.entry.checkWords(latestDay: latestDay)
    try EntriesAhead.check(shared.entry.written, now: clock.now)
    if case .photo(let photo) = shared.entry.content {
      shared.entry.content = .photo(try known(photo))
    }
    return shared
  }

  var hasPictures: Bool { if case .taken = lacking { true } else { false } }

  mutating func picture(of photo: Photo) throws -> SuppliedPicture {
    switch lacking {
    case .refused: return .missing
    case .leftOut: return .leftOut
    case .taken(let source):
      do {
        let picture = try picture ?? read(from: source)
        return picture.waiting.map { .picture($0) } ?? .missing
      } catch { throw explained(error) }
    }
  }

  /// A photo with what is known of its picture, and under the name that it had before an export.
  private mutating func known(_ photo: Photo) throws -> Photo {
    switch lacking {
    case .refused:
      guard photo.image != nil else {
        throw PhraseError(
          "this photo does not tell which picture it is: name the folder that has it with --photos "
            + "FOLDER, or leave out photos without a picture with --without-photos")
      }
      return photo
    case .leftOut: return photo
    case .taken(let source):
      var photo = photo
      if photo.image == nil {
        picture = try read(from: source)
        photo.image = picture?.image
      }
      return photo.namedAsBefore
    }
  }

  /// Reads the picture of the photo that came last, and compares it with what the photo says of it.
  private func read(from source: PictureSource) throws -> CleanedPicture {
    guard case .string(let file)? = record["file"] else {
      throw PhraseError("a photo needs a file")
    }
    let picture = try source.picture(file)
    let image = picture.image
    let facts: [(name: String, value: JSONValue)] = [
      ("sha256", .string(image.sha256)), ("mediaType", .string(image.mediaType.rawValue)),
      ("widthPx", .number(Double(image.width))), ("heightPx", .number(Double(image.height))),
      ("bytes", .number(Double(image.bytes))),
    ]
    for fact in facts {
      guard let said = record[fact.name], said != .null, said != fact.value else { continue }
      throw PhraseError(
        "the picture \"\(file)\" in \(source.name) is another one than the photo tells of: its "
          + "\(fact.name) differs")
    }
    return picture
  }

  private mutating func take(_ record: JSONValue) throws {
    do {
      let values = try checkedSettings(record)
      if takesSettings { settings.merge(values) { _, last in last } }
      if !takesSettings, leftSettings == nil {
        leftSettings = "The file's settings were left out; --settings takes them over too."
      }
    } catch  where !takesSettings {
      let clause = (error as? PhraseError)?.clause ?? PhraseError("\(error)").clause
      leftSettings =
        "The file's settings were left out; --settings would refuse them: \(clause)."
    }
  }

  private func checkedSettings(_ record: JSONValue) throws -> [String: String] {
    guard case .object(let members)? = record["settings"] else {
      throw PhraseError("settings are an object with names and values, each a text")
    }
    var values: [String: String] = [:]
    for member in members {
      let key = try SettingKey(named: member.name)
      guard case .string(let text) = member.value else {
        throw PhraseError("the setting \(key.name) takes text, not \(member.value.typeName)")
      }
      values[key.name] = try key.checked(text)
      try key.check(text, clock)
    }
    return values
  }

  /// What to tell the person about an error, with the line that it is about.
  private mutating func explained(_ error: any Error) -> any Error {
    meter.end()
    switch error {
    case let error as PhraseError: return self.error(error.clause)
    case let error as PlatformError where error.isTooLong:
      return self.error("it is longer than \(InputFile.longestRecord >> 20) MiB")
    case let error as PlatformError:
      return CommandError(.inputOutput, "The file cannot be read to its end (\(error)).")
    case let error as CommandError where error.status == .usage:
      return self.error(PhraseError(error.description).clause)
    case let error as CommandError where error.status == .inputOutput:
      return CommandError(error.status, "line \(reader.mark.line): \(error.description)")
    default: return error
    }
  }
}

extension Entry {
  /// Refuses a day to come, what cannot be so, and words that are the catalogue's and not the vocabulary's.
  ///
  /// - Throws: ``PhraseError``.
  fileprivate func checkWords(latestDay: Day) throws(PhraseError) {
    guard day <= latestDay else { throw PhraseError("date: \(day) is in the future") }
    try check()
    switch content {
    case .spot(let seen):
      if let kind = seen.kind, Condition(id: kind) == nil { throw PhraseError(unknownKind(kind)) }
    case .care(let care):
      guard Remedy.all.contains(where: { $0.id == care.remedy }) else {
        throw PhraseError(
          "there is no remedy \"\(care.remedy.visible)\"; it takes "
            + Remedy.all.map(\.id).joined(separator: ", "))
      }
    case .acknowledge(let seen):
      guard Rule.codes.contains(seen.rule) else {
        throw PhraseError("there is no rule \"\(seen.rule.visible)\"; rules have codes such as D6")
      }
      guard !seen.rule.hasPrefix("E") else {
        throw PhraseError("a finding of urgency emergency cannot be acknowledged")
      }
    case .day, .exposure, .photo: break
    }
  }
}
