/// Whether a spot fades when it is pressed with a clear glass.
///
/// One that does not fade can be a sign of bleeding under the skin. Clinical reference: the glass
/// test as NHS leaflets describe it, http://nhsfightback.uk/meningsepsis.htm.
package enum Blanching: String, CaseIterable, Sendable {
  /// It fades: it blanches.
  case yes
  /// It stays as it is.
  case no
  /// It was tried and could not be told.
  case unknown
}

/// Whether a spot was there when somebody looked.
package enum Presence: String, CaseIterable, Sendable {
  /// It was seen.
  case present
  /// It was looked for and was not there.
  case clear
}
