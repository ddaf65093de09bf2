extension Entry {
  /// Refuses what cannot be so, whoever says it: a command that writes an entry down, one that corrects
  /// it, or a file.
  ///
  /// What a journal holds already is not asked: it stays readable.
  ///
  /// - Throws: ``PhraseError``, which names the first thing that is wrong.
  package func check() throws(PhraseError) {
    switch content {
    case .spot(let seen):
      try seen.check()
      try seen.checkWidth()
      if let noticed = seen.firstNoticed, noticed > day {
        throw PhraseError(
          "The spot was first noticed on \(noticed), which is later than the day of the entry, "
            + "\(day).")
      }
    case .day(let person):
      try person.check()
      guard !person.symptoms.isEmpty || person.temperature != nil || note != nil else {
        throw PhraseError("An entry about how you were needs symptoms, a temperature or a note.")
      }
    case .exposure, .care, .photo, .acknowledge: break
    }
  }
}

extension SpotObservation {
  fileprivate func checkWidth() throws(PhraseError) {
    guard let width, let size, width > size.millimetres else { return }
    throw PhraseError(
      "The width, \(jsonText(of: width)) mm, is more than the size, "
        + "\(jsonText(of: size.millimetres)) mm: the size is the longest diameter.")
  }
}
