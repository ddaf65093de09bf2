internal import SpotterModel
internal import SpotterStore

extension JournalStore {
  /// Writes what was typed, and turns a contradiction into wrong usage.
  func write(
    _ entries: [Entry], as command: String, at stamp: Stamp, newSpot: String? = nil,
    pictures: [WaitingPicture] = []
  ) throws -> WritingResult {
    do {
      return try append(entries, as: command, at: stamp, newSpot: newSpot, pictures: pictures)
    } catch let error as RefusedEntry {
      throw CommandError.usage(error.reason.sentence)
    }
  }
}
