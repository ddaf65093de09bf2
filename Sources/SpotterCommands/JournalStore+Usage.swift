internal import SpotterModel
internal import SpotterStore

extension JournalStore {
  /// Does what writes, and turns a contradiction into wrong usage.
  func writing<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as PhraseError {
      throw CommandError.usage(error.sentence)
    }
  }
}
