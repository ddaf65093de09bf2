internal import Platform
internal import SpotterModel
internal import SpotterStore

/// The absolute path of a file that was typed.
///
/// - Throws: ``CommandError`` of status `usage` for what names no file.
func filePath(_ typed: String, in environment: Environment) throws -> String {
  guard !typed.isEmpty, !typed.utf8.contains(0), typed.last != "/" else {
    throw CommandError.usage("\"\(typed.visible)\" does not name a file.")
  }
  return typed.hasPrefix("/") ? typed : environment.workingFolder + "/" + typed
}

/// The absolute path of a folder that was typed.
///
/// - Throws: ``CommandError`` of status `usage` for what names no folder.
func folderPath(_ typed: String, in environment: Environment) throws -> String {
  let name = typed.utf8.reversed().drop { $0 == UInt8(ascii: "/") }.reversed()
  guard !typed.utf8.starts(with: [UInt8(ascii: "/")]) || !name.isEmpty else { return "/" }
  return try filePath(String(decoding: Array(name), as: UTF8.self), in: environment)
}

/// Runs what makes or fills a file, and says of a failure what to do.
///
/// - Parameters:
///   - file: The file, as the person named it.
///   - body: Makes or fills it.
/// - Returns: What the body gives.
/// - Throws: `JournalError`, whose sentence is for the person.
func making<Value: ~Copyable>(
  _ file: String, _ body: () throws(PlatformError) -> Value
) throws -> Value {
  do {
    return try body()
  } catch { throw JournalError(making: file, error) }
}

extension CommandError {
  /// Why a file that a person named cannot be read.
  ///
  /// - Parameters:
  ///   - file: The file, as they named it.
  ///   - error: What went wrong.
  init(reading file: String, _ error: PlatformError) {
    self =
      error.isMissing
      ? CommandError(.missing, "There is no file \(file.visible).")
      : CommandError(.inputOutput, "\(file.visible) cannot be read (\(error)).")
  }
}
