package import ArgumentParser
internal import SpotterCatalogue
internal import SpotterModel
internal import SpotterReports

/// Tells what to know and what to do: pages that are the same for everybody.
package struct LearnCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Read what to know about red spots, and what to do.",
    discussion: """
      Without a topic it lists the pages. Each names its sources. The pages are
      general knowledge: nothing in them is compared with your journal.

      EXAMPLES
        spotter learn
        spotter learn warning-signs
        spotter learn --search sunscreen
      """)

  @Argument(
    help: ArgumentHelp("A page, such as heat-rash, or words of its title.", valueName: "topic"),
    completion: .offering(.topic))
  var topic: [String] = []

  @Option(help: ArgumentHelp("List the pages that say this.", valueName: "word"))
  var search: String?

  @OptionGroup var output: JSONOption

  package init() {}

  package func run(in environment: Environment) throws {
    var answer = JSONObject()
    answer.add("schema", "spotter.learn/1")
    if let search {
      let found = try PageSearch(checked(search), in: PageGroup.allPages)
      answer.add("search", found.phrase)
      answer.add("topics", found.json)
      try show(answer, or: found.text(environment.style), in: environment)
    } else if topic.isEmpty {
      let groups = PageGroup.all
      answer.add("topics", groups.json)
      try show(answer, or: groups.text(environment.style), in: environment)
    } else {
      let page = try page()
      answer.add("page", page.json)
      try show(answer, or: page.text(environment.style), in: environment)
    }
  }

  private func show(
    _ answer: JSONObject, or text: @autoclosure () -> String, in environment: Environment
  ) throws {
    try environment.print(output.isJSON ? answer.value.indentedText : text())
  }

  /// What to look for, if nothing else was asked for.
  private func checked(_ phrase: String) throws -> String {
    guard topic.isEmpty else {
      throw CommandError.usage("Give a topic or --search, not both.")
    }
    guard phrase.contains(where: { !$0.isWhitespace }) else {
      throw CommandError.usage("--search takes a word to look for.")
    }
    return phrase
  }

  private func page() throws -> Page {
    let typed = topic.joined(separator: " ").visible
    switch PageLookup(topic, in: PageGroup.allPages) {
    case .found(let page): return page
    case .several(let pages):
      throw CommandError.usage(
        "Several pages are about \"\(typed)\": choose one of "
          + "\(pages.map(\.id).joined(separator: ", ")).")
    case .unknown(let near, let saying):
      let hint =
        switch (near.isEmpty, saying.isEmpty) {
        case (false, _): "Near it: \(near.joined(separator: ", "))."
        case (true, false):
          "Pages that say it: \(saying.joined(separator: ", ")); `spotter learn --search "
            + "\(typed.shellWord)` shows where."
        case (true, true):
          "`spotter learn` lists them, and `spotter learn --search WORD` looks through them."
        }
      throw CommandError.usage("There is no page about \"\(typed)\". \(hint)")
    }
  }
}
