package import SpotterModel

/// Why a command could not do what it was asked: one finished sentence, and the status.
package struct CommandError: SpotterError, Hashable {
  package var status: ExitStatus
  package var description: String

  package init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }

  /// What was typed was not understood.
  static func usage(_ description: String) -> CommandError { CommandError(.usage, description) }
}
