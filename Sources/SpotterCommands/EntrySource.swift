internal import Platform
internal import SpotterAnalysis
internal import SpotterCatalogue
internal import SpotterModel

/// The entries of an NDJSON file, one at a time, each checked.
struct EntrySource: ~Copyable {
  private var lines: LineReader
  private let clock: Clock
  private var line = 0

  /// The line of each entry that was handed out.
  private var linesOfEntries: [Int] = []

  /// Opens a file, or standard input for `-`.
  init(_ file: String, _ clock: Clock, _ environment: Environment) throws {
    let path = file == "-" || file.hasPrefix("/") ? file : environment.workingFolder + "/" + file
    do {
      lines = try LineReader(path: path)
    } catch {
      throw CommandError(
        error.isMissing ? .missing : .inputOutput, "\(file.visible) cannot be read (\(error)).")
    }
    self.clock = clock
  }

  /// The next entry, or nil after the last.
  ///
  /// - Throws: ``CommandError`` of status `data` that names the line.
  mutating func next() throws -> Entry? {
    while let bytes = try nextLine() {
      line += 1
      if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        throw error("it begins with a byte order mark: save the file as UTF-8 without one")
      }
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      do {
        let entry = try Entry(json: JSONValue(parsing: bytes), now: clock.now)
        try entry.checkWords(latestDay: latestDay)
        linesOfEntries.append(line)
        return entry
      } catch {
        throw self.error(error.clause)
      }
    }
    return nil
  }

  /// An error about the line that was read last.
  func error(_ clause: String) -> CommandError { CommandError(.data, "line \(line): \(clause)") }

  /// An error about the line of an entry, counted from 1.
  func error(_ clause: String, at entry: Int) -> CommandError {
    let line = linesOfEntries.indices ~= entry - 1 ? linesOfEntries[entry - 1] : self.line
    return CommandError(.data, "line \(line): \(clause)")
  }

  /// Today where it is latest, at UTC+14: a diary may have been kept on a journey.
  private var latestDay: Day {
    max(clock.today, clock.now.day(at: UTCOffset(minutesEast: 14 * 60) ?? .zero))
  }

  private mutating func nextLine() throws -> [UInt8]? {
    do {
      return try lines.next()
    } catch {
      if error.isTooLong {
        line += 1
        throw self.error("it is longer than \(LineReader.longestLine >> 20) MiB")
      }
      throw CommandError(.inputOutput, "The file cannot be read to its end (\(error)).")
    }
  }
}

extension Entry {
  /// Refuses a day to come, and words that are the catalogue's and not the vocabulary's.
  ///
  /// - Throws: ``PhraseError``.
  fileprivate func checkWords(latestDay: Day) throws(PhraseError) {
    guard day <= latestDay else { throw PhraseError("date: \(day) is in the future") }
    switch content {
    case .spot(let seen):
      if let kind = seen.kind, Condition(id: kind) == nil { throw PhraseError(unknownKind(kind)) }
      if let noticed = seen.firstNoticed, noticed > latestDay {
        throw PhraseError("firstNoticed: \(noticed) is in the future")
      }
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
    case .photo:
      throw PhraseError(
        "Photos cannot be imported yet: take the entries of type photo out of the file.")
    case .day, .exposure: break
    }
  }
}
