package import ArgumentParser

/// The root of the command tree.
package struct SpotterCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "spotter",
    abstract: "Keep a journal of red spots on the skin, and see what persists, spreads or changes.",
    discussion: """
      Log what you see once a day, look at the history of a body area, read the
      report once a week. Everything stays in one file on your machine. Spotter
      records and compares; it does not diagnose.

      EXAMPLES
        spotter demo                                   see it at work
        spotter log left forearm --size 6 --itch 4     log a daily entry
        spotter history left arm --last 30d            list a body area's history
        spotter report                                 run the weekly report
      """,
    version: version,
    subcommands: commands)

  /// The version of the program, by the rules of semver.org.
  package static let version = "0.1.0"

  /// Every command, in the order in which help lists them.
  package static let commands: [any ParsableCommand.Type] = [
    LogCommand.self, DueCommand.self, HistoryCommand.self, SpotsCommand.self, ReportCommand.self,
    VisitCommand.self,
    CareCommand.self, ExposureCommand.self, AcknowledgeCommand.self, EditCommand.self,
    VoidCommand.self, UndoCommand.self, RedoCommand.self, ChangesCommand.self, SpotCommand.self,
    PhotoCommand.self,
    PurgeCommand.self, ImportCommand.self, ExportCommand.self, BackupCommand.self,
    RestoreCommand.self, VerifyCommand.self, SettingsCommand.self, SitesCommand.self,
    ColoursCommand.self, SymptomsCommand.self, LearnCommand.self, DemoCommand.self,
  ]

  package init() {}
}
