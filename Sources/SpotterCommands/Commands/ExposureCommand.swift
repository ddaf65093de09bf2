package import ArgumentParser
internal import SpotterModel
internal import SpotterStore

/// Writes down something that the skin or the person met.
package struct ExposureCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "exposure",
    abstract: "Write down something that you met, such as nickel, sun or a tick.",
    discussion: """
      Any words will do; use the same ones each time. The report tells when spots
      begin after the same exposure again and again. The words tick, heat and sun
      also count in rules of their own.

      EXAMPLES
        spotter exposure nickel
        spotter exposure new watch strap --date yesterday
        spotter exposure tick --date "3 days ago" --note "left calf"
      """)

  @Argument(help: "What you met, in a word or a few.")
  var label: [String]

  @Option(help: ArgumentHelp("Anything else, in your own words.", valueName: "text"))
  var note: String?

  @OptionGroup var occasion: OccasionOptions

  @Flag(help: "Say what would be stored, and store nothing.")
  var dryRun = false

  @OptionGroup var journal: JournalOptions
  @OptionGroup var output: JSONOption

  package init() {}

  package func run(in environment: Environment) throws { try writeEntries(in: environment) }
}

extension ExposureCommand: EntryCommand {
  static let step = "exposure"

  func plan(_ glance: JournalGlance, _ clock: Clock) throws -> EntryPlan {
    let exposure: Exposure
    do {
      exposure = try Exposure(phrase: label.joined(separator: " "))
    } catch {
      throw CommandError.usage(error.sentence)
    }
    let entry = try occasion.entry(.exposure(exposure), note: try checkedNote(note), clock)
    return EntryPlan(
      entries: [entry], remarks: [exposure.hintAtRules].compactMap(\.self))
  }
}

extension Exposure {
  /// That a rule asks for a label that was perhaps meant; nil without such a word.
  fileprivate var hintAtRules: String? {
    let words = label.split(separator: " ").map(String.init)
    let meant = words.lazy.compactMap { Self.labelsOfRules[$0] }.first
    guard let meant, meant != label else { return nil }
    return
      "The rules about \(meant) read the label \"\(meant)\" alone: log that too, if you mean it."
  }

  /// Words for what some rules ask for, with the label that they read.
  private static let labelsOfRules = [
    "tick": "tick", "ticks": "tick", "sun": "sun", "sunlight": "sun", "sunshine": "sun",
    "heat": "heat", "heatwave": "heat",
  ]
}
