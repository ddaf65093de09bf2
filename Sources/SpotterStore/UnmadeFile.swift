package import Platform
internal import SpotterModel

extension JournalError {
  /// Why a file was not made that a person named, and what to do.
  ///
  /// - Parameters:
  ///   - file: The file, as they named it.
  ///   - error: What went wrong while it was made or filled.
  package init(making file: String, _ error: PlatformError) {
    guard !error.isNamed else {
      self = .unconfirmed(file, error)
      return
    }
    let file = file.visible
    if error.isExisting {
      self.init(
        .cannotCreate, "\(file) is there already: name another file, or take it away first.")
    } else if error.isFull {
      self.init(.inputOutput, "The disk is full: \(file) was not made. Make room on it first.")
    } else if error.isDiskFailure {
      self.init(
        .inputOutput,
        "\(file) was not made, since the disk failed (\(error)). Check that disk, or name a file on "
          + "another one.")
    } else {
      self.init(
        .cannotCreate,
        "\(file) cannot be made (\(error)). Name a file in a folder that you may write to.")
    }
  }
}
