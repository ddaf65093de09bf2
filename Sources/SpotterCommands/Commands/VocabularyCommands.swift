package import ArgumentParser
internal import SpotterModel
internal import SpotterReports

/// Lists the body sites.
package struct SitesCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "sites",
    abstract: "List the body sites, or what some words mean.",
    discussion: """
      EXAMPLES
        spotter sites
        spotter sites back of knee
      """)

  @Argument(help: "Words to look up.", completion: .offering(.place)) var words: [String] = []
  @OptionGroup var output: ListOptions

  package init() {}

  package func run(in environment: Environment) throws {
    let root = words.isEmpty ? .body : try BodyPlace(typed: words).site
    let sites = Site.allCases.filter { root.contains($0) }
    let page = SiteTree(of: root).lines
    try output.show(Listing(sites: sites), as: page, in: environment) {
      .words("sites", sites.map(\.json))
    }
  }
}

/// Lists the colours.
package struct ColoursCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "colours",
    abstract: "List the colours, with the words for them.",
    discussion: """
      EXAMPLES
        spotter colours
        spotter colours --json
      """,
    aliases: ["colors"])

  @OptionGroup var output: ListOptions

  package init() {}

  package func run(in environment: Environment) throws {
    try output.show(
      Listing(colours: Colour.allCases), as: ColourPage().lines, in: environment
    ) {
      .words("colours", Colour.allCases.map { .word($0.slug, $0.label, $0.aliases) })
    }
  }
}

/// Lists the symptoms.
package struct SymptomsCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "symptoms",
    abstract: "List the symptoms, with the words for them.",
    discussion: """
      Symptoms of scope spot need a spot; the others are those of the whole person.

      EXAMPLES
        spotter symptoms
        spotter symptoms --csv
      """)

  @OptionGroup var output: ListOptions

  package init() {}

  package func run(in environment: Environment) throws {
    try output.show(
      Listing(symptoms: Symptom.allCases), as: SymptomPage().lines, in: environment
    ) {
      .words(
        "symptoms",
        Symptom.allCases.map { .word($0.slug, $0.label, $0.aliases, scope: $0.scope.rawValue) })
    }
  }
}

extension JSONValue {
  fileprivate static func words(_ name: String, _ words: [JSONValue]) -> JSONValue {
    var object = JSONObject()
    object.add("schema", "spotter.\(name)/1")
    object.add(name, .array(words))
    return object.value
  }

  fileprivate static func word(
    _ slug: String, _ label: String, _ aliases: [String], scope: String? = nil
  ) -> JSONValue {
    var object = JSONObject()
    object.add("slug", slug)
    object.add("label", label)
    object.add("scope", scope)
    object.add("aliases", aliases)
    return object.value
  }
}

extension Site {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object.add("slug", slug)
    object.add("label", label)
    object.add("parent", parent?.slug)
    object.add("paired", isPaired)
    object.add("aliases", aliases)
    return object.value
  }
}
