internal import SpotterModel

/// A format of photos that a journal keeps.
package struct PhotoFormat: Sendable {
  /// As people call it.
  package let name: String

  /// What every file of the format begins with.
  let signature: [UInt8]

  /// Reads one whole photo, writes it without metadata, and ends the stream.
  let clean: @Sendable (PhotoStream) throws -> CleanPhoto

  /// Every format that a journal keeps.
  package static let all: [PhotoFormat] = [.jpeg, .png]
}
