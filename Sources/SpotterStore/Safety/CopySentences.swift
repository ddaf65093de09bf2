internal import Platform
internal import SpotterModel

/// Why a copy cannot be made where it was to lie.
func cannotCreateCopy(_ target: String, _ error: PlatformError) -> JournalError {
  JournalError(making: target, error)
}

/// Why nothing can be put in a journal's place: a restore prepares it beside the journal.
func cannotRestore(_ path: String, _ error: PlatformError) -> JournalError {
  if error.isFull {
    return JournalError(
      .inputOutput,
      "The disk is full: a restore needs room beside \(path.visible) for one more journal. Nothing "
        + "was restored; make room there first.")
  }
  return refused(
    error,
    "Nothing was restored: no file can be made beside \(path.visible) (\(error)). Make its folder one "
      + "that you may write to first.")
}

/// Why a journal cannot be kept, by the folder of its copies, before something is changed in it.
func cannotKeep(_ path: String, _ error: PlatformError) -> JournalError {
  let journal = "the journal as it is cannot be kept in \(path.visible)"
  if error.isFull {
    return JournalError(
      .inputOutput, "The disk is full: \(journal). Nothing was changed; make room there first.")
  }
  return refused(
    error,
    "Nothing was changed: \(journal) (\(error)). That is to be a folder that you may write to, and no "
      + "link; see to that first.")
}

/// Why a backup cannot be made beside the journal, to be handed out from there.
func cannotPrepareBackup(_ path: String, _ error: PlatformError) -> JournalError {
  if error.isFull {
    return JournalError(
      .inputOutput,
      "The disk is full: a backup is written beside \(path.visible) before it is handed out. Nothing "
        + "was handed out; make room there, or name a file on another disk instead of -.")
  }
  return refused(
    error,
    "Nothing was handed out: a backup is written beside \(path.visible) first, and no file can be made "
      + "there (\(error)). Name a file in a folder that you may write to instead of -.")
}

/// Why a file that cannot be read as it is cannot be copied to be read.
func cannotReadCopy(_ path: String, _ error: PlatformError) -> JournalError {
  if error.isFull {
    return JournalError(
      .inputOutput,
      "The disk is full: \(path.visible) was left half changed or damaged, and is read in a copy "
        + "beside it. It is as it was; make room there first.")
  }
  return refused(
    error,
    "\(path.visible) was left half changed or damaged, and is read in a copy beside it, which cannot "
      + "be made (\(error)). It is as it was; copy it, and what is named like it with -journal at the "
      + "end, to a folder that you may write to.")
}

private func refused(_ error: PlatformError, _ sentence: String) -> JournalError {
  JournalError(error.isDiskFailure ? .inputOutput : .cannotCreate, sentence)
}
