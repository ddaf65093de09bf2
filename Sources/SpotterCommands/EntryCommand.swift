internal import SpotterAnalysis
internal import SpotterModel
internal import SpotterStore

/// Something that writes entries and answers with what it stored and what that brings about.
protocol EntryCommand {
  /// The name of the command, for the record of changes.
  static var step: String { get }

  var dryRun: Bool { get }
  var journal: JournalOptions { get }
  var output: JSONOption { get }

  /// Whether there may be any number of entries.
  var isAboutMany: Bool { get }

  /// For how many milliseconds to wait for another program that holds the journal; nil for the usual
  /// time.
  var patience: Int? { get }

  /// The files of photos to keep.
  var photoFiles: [String] { get }

  /// Reads what the command needs to know of a journal.
  func glance(
    at store: borrowing JournalStore, _ settings: Settings, _ clock: Clock
  ) throws -> JournalGlance

  /// What was typed, as entries.
  func plan(_ glance: JournalGlance, _ clock: Clock) throws -> EntryPlan

  /// What to say when there is nothing to store.
  var nothingToStore: String { get }
}

/// What a command sees of a journal before it says what to store; nothing where there is none yet.
struct JournalGlance {
  /// The spots among which what was typed is found: not those that cannot be meant.
  var spots: [Spot] = []

  /// Spots that are open on the day that the command is about.
  var open: [Spot] = []

  /// Entries around that day.
  var entries: [StoredEntry] = []

  /// The photos that were named, which no journal has yet.
  var photos: [TakenPhoto] = []
}

/// What is about to be stored.
struct EntryPlan {
  var entries: [Entry]

  /// The name of a spot that must not be there yet.
  var newSpot: String?

  /// Whether another name will do if that one is taken meanwhile.
  var isNameFree = false

  /// What may have been meant otherwise; none of it changes what is stored.
  var remarks: [String] = []
}

extension EntryCommand {
  var isAboutMany: Bool { false }
  var patience: Int? { nil }
  var nothingToStore: String { "Nothing was logged." }
  var photoFiles: [String] { [] }

  func glance(
    at store: borrowing JournalStore, _ settings: Settings, _ clock: Clock
  ) throws -> JournalGlance {
    JournalGlance()
  }

  /// Stores what was typed, or says what it would store.
  func writeEntries(in environment: Environment) throws {
    let path = try journal.location(in: environment)
    let isThere = try JournalStore.exists(at: path)
    if !dryRun { environment.warn(ofFileSystemAt: path) }
    // Read before the journal is held, since a photo may come through a pipe.
    let folder = dryRun || photoFiles.isEmpty ? nil : waitingFolder(for: path)
    let meter = ProgressMeter("Reading photos", environment, isWanted: !photoFiles.isEmpty)
    defer { meter.end() }
    let photos = try photoFiles.map { try TakenPhoto($0, waitingIn: folder, environment) }
    meter.end()
    guard !isThere else {
      return try writeEntries(
        photos, to: journal.open(in: environment, patience: patience), in: environment)
    }
    // Understood before the journal is made: what is wrong must not leave an empty one behind.
    let clock = Clock(environment, Settings())
    let plan = try plan(JournalGlance(photos: photos), clock)
    if plan.entries.isEmpty {
      return try show(LogAnswer(nothingAt: clock), plan, environment)
    }
    guard dryRun else {
      return try writeEntries(photos, to: journal.create(in: environment), in: environment)
    }
    let answer = LogAnswer(rehearsing: plan.entries, in: Diary(), Settings(), clock)
    try show(answer, plan, environment)
  }

  /// What would be stored by now, without anything being stored or made.
  func entryPlan(in environment: Environment) throws -> EntryPlan {
    let path = try journal.location(in: environment)
    guard try JournalStore.exists(at: path) else {
      return try plan(JournalGlance(), Clock(environment, Settings()))
    }
    let store = try journal.open(in: environment)
    let settings = try store.settings()
    let clock = Clock(environment, settings)
    return try plan(glance(at: store, settings, clock), clock)
  }

  private func writeEntries(
    _ photos: [TakenPhoto], to store: borrowing JournalStore, in environment: Environment
  ) throws {
    let settings = try store.settings()
    let clock = Clock(environment, settings)
    // Another process may take the next free name at any time: then the one after it is free.
    for _ in 0..<mostTries {
      var glance = try glance(at: store, settings, clock)
      glance.photos = photos
      let plan = try plan(glance, clock)
      if dryRun {
        let diary = try store.diary(
          judgedOn: clock.today, with: [settings], about: plan.entries)
        let answer = LogAnswer(rehearsing: plan.entries, in: diary, settings, clock)
        return try show(answer, plan, environment)
      }
      if plan.entries.isEmpty {
        return try show(LogAnswer(nothingAt: clock), plan, environment)
      }
      do {
        let result = try store.write(
          plan.entries, as: Self.step, at: clock.stamp, newSpot: plan.newSpot,
          pictures: photos.compactMap(\.picture.waiting))
        if result.mendedPictures > 0 {
          environment.remark(
            "The journal held \(counted(result.mendedPictures, "picture", "pictures")) of these with "
              + "damaged bytes; they are whole again.")
        }
        let stored = zip(result.ids, plan.entries).map(StoredEntry.init)
        return try showStored(
          LogAnswer(stored: stored, in: store, settings, clock), plan, environment)
      } catch let error as TakenName {
        guard plan.isNameFree else {
          throw CommandError.usage(
            "There is a spot \"\(error.name.visible)\" by now: choose another name.")
        }
      }
    }
    throw CommandError(.busy, "Other programs took every new name. Nothing was logged; try again.")
  }

  private func showStored(
    _ answer: LogAnswer, _ plan: EntryPlan, _ environment: Environment
  ) throws {
    try environment.answer(after: "The entry is stored") { try show(answer, plan, environment) }
  }

  private func show(_ answer: LogAnswer, _ plan: EntryPlan, _ environment: Environment) throws {
    if plan.entries.isEmpty { environment.remark(nothingToStore) }
    try answer.show(asJSON: output.isJSON, isList: isAboutMany, in: environment)
    for remark in plan.remarks + answer.remarks { environment.remark(remark) }
  }
}

/// What was stored could not be told.
struct LostAnswer: SpotterError {
  var description: String
  var status = ExitStatus.inputOutput
}

extension SpotterError {
  /// Whether it is stored, or may be: then nobody is to be asked to do it again.
  var mayBeStored: Bool {
    (self as? JournalError).map { $0.isDone || $0.isInDoubt } ?? (self is LostAnswer)
  }
}

private let mostTries = 50
