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
    let exposure = try understood { () throws(PhraseError) in
      try Exposure(phrase: label.joined(separator: " "))
    }
    let entry = try occasion.entry(.exposure(exposure), note: try checkedNote(note), clock)
    return EntryPlan(
      entries: [entry], remarks: exposure.hintsAtRules)
  }
}

extension Exposure {
  /// That rules ask for a label that was perhaps meant, a sentence for each; none without such words.
  fileprivate var hintsAtRules: [String] {
    let words = label.split { !$0.isLetter }.map(String.init)
    let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
    return Self.labelsOfRules.filter { meant in
      label != meant.label && (words + pairs).contains(where: meant.words.contains)
    }.map { meant in
      "The rules about \(meant.label) read the label \"\(meant.label)\" alone: log that too, if "
        + "you mean it."
    }
  }

  /// The labels that some rules read, each with the words that may mean it.
  private static let labelsOfRules: [(label: String, words: Set<String>)] = [
    ("tick", ["tick", "ticks", "tickbite", "tickbites"]),
    (
      "sun",
      [
        "sun", "suns", "sunbath", "sunbathe", "sunbathed", "sunbathing", "sunburn", "sunburned",
        "sunburns", "sunburnt", "sunlight", "sunning", "sunny", "sunshine", "suntan", "suntanned",
        "sunstroke",
      ]
    ),
    (
      "heat",
      [
        "heat", "heated", "heatstroke", "heatwave", "heatwaves", "overheated", "overheating",
        "sauna", "sunstroke", "hot afternoon", "hot car", "hot day", "hot days", "hot night",
        "hot nights", "hot outside", "hot room", "hot spell", "hot summer", "hot sun",
        "hot weather",
      ]
    ),
  ]
}
