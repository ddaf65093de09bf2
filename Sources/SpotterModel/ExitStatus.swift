/// What a run of the program answers to the shell; the numbers are those of `sysexits.h`.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  case done = 0
  /// `due` found something that was not logged today.
  case due = 1
  /// The command line was not understood.
  case usage = 64
  /// The data is wrong: a bad row, or a journal that is damaged, newer, or not Spotter's.
  case data = 65
  /// No such file, spot or entry.
  case missing = 66
  /// A fault of Spotter's own.
  case fault = 70
  /// A file cannot be made.
  case cannotCreate = 73
  /// An input/output error, or a full disk.
  case inputOutput = 74
  /// Another program holds the journal.
  case busy = 75

  /// `report --exit-code` found something of urgency `routine`.
  case routine = 10
  /// `report --exit-code` found something of urgency `two-weeks`.
  case twoWeeks = 11
  /// `report --exit-code` found something of urgency `prompt`.
  case prompt = 12
  /// `report --exit-code` found something of urgency `emergency`.
  case emergency = 13
}

/// An error that ends the program: one finished sentence for the person at the terminal, and the
/// status for the shell.
package protocol SpotterError: Error, CustomStringConvertible {
  var status: ExitStatus { get }
}
