import Foundation
import SpotterCatalogue
import SpotterTestSupport
import Testing

@Suite("learn") struct LearnTests {
  let world = TestWorld()

  @Test("Every page reads well", arguments: Leaflet.ids) func page(id: String) throws {
    try expectSnapshot(world.spotter("learn \(id)").output, "learn-\(id).txt")
  }

  @Test("The list and a search read well") func lists() throws {
    try expectSnapshot(world.spotter("learn").output, "learn-topics.txt")
    try expectSnapshot(
      world.spotter("learn --search antibiotics").output, "learn-search.txt")
    let recorded = try names(in: "Tests/SpotterCommandsTests/Snapshots")
      .filter { $0.hasPrefix("learn-") }
    #expect(recorded == (Leaflet.ids + ["search", "topics"]).map { "learn-\($0)" }.sorted())
  }

  @Test("Lines are at most 80 columns wide, whatever the terminal", arguments: [80, 120])
  func width(columns: Int) {
    world.setStyle(width: columns)
    for line in Leaflet.ids.map({ "learn \($0)" }) + ["learn", "learn --search skin"] {
      let widest = world.spotter(line).output.split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= 80 && widest > 40, "\(line) is \(widest) wide")
    }
    for line in world.spotter("learn").output.split(separator: "\n") where line.hasPrefix("  ") {
      #expect(!line.hasPrefix("   "), "A page takes more than one line of the list: \(line)")
    }
  }

  @Test("Narrow terminals get narrow lines", arguments: [40, 44, 50, 60])
  func narrow(columns: Int) {
    world.setStyle(width: columns)
    for line in Leaflet.ids.map({ "learn \($0)" }) + ["learn", "learn --search skin"] {
      for shown in world.spotter(line).output.split(separator: "\n") {
        #expect(shown.count <= columns || shown.contains("://"), "\(line): \(shown)")
      }
    }
  }

  @Test("No word is broken, and none lost", arguments: Leaflet.ids) func words(id: String) throws {
    let page = try page(id)
    for columns in [40, 50, 80] {
      world.setStyle(width: columns)
      let shown = world.spotter("learn \(id)").output.inOneLine
      let sections = try #require(page["sections"] as? [[String: Any]])
      for section in sections {
        for key in ["text", "items", "steps"] {
          for said in section[key] as? [String] ?? [] { #expect(shown.contains(said), "\(said)") }
        }
      }
    }
  }

  @Test("Colour adds nothing to what is said, and goes to no pipe") func colour() {
    for id in Leaflet.ids {
      let plain = world.spotter("learn \(id)").output
      #expect(!plain.contains("\u{1B}"))
      let coloured = TestWorld()
      coloured.setStyle(width: 80, isColoured: true)
      let painted = coloured.spotter("learn \(id)").output
      #expect(painted != plain)
      #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }
  }

  @Test(
    "Words of a title open its page",
    arguments: [
      ("heat rash", "heat-rash"), ("Heat-Rash", "heat-rash"), ("leukaemia", "leukemia-cutis"),
      ("oatmeal", "oatmeal-bath"), ("does stress cause spots", "faq-stress"),
      ("Does stress cause spots?", "faq-stress"), ("glass test", "glass-test"),
      ("atopic", "atopic-dermatitis"), ("petechiae", "petechiae"), ("burn", "burn"),
      ("hydrocortisone", "hydrocortisone-1"), ("warning signs", "warning-signs"),
    ])
  func titles(typed: String, id: String) {
    #expect(world.spotter("learn \(typed)") == world.spotter("learn \(id)"))
    #expect(world.spotter(words: ["learn", typed]).status == 0)
  }

  private static let nowhere =
    "`spotter learn` lists them, and `spotter learn --search WORD` looks through them.\n"

  @Test(
    "What is no page ends with 64 and one sentence",
    arguments: [
      ("heat rahs", "There is no page about \"heat rahs\". Near it: heat-rash.\n"),
      ("warning-sings", "There is no page about \"warning-sings\". Near it: warning-signs.\n"),
      ("xyzzy", "There is no page about \"xyzzy\". " + nowhere),
      ("'\u{1B}[31m'", "There is no page about \"\\u{1B}[31m\". " + nowhere),
      ("''", "There is no page about \"\". " + nowhere),
      ("warnings", "There is no page about \"warnings\". Near it: warning-signs.\n"),
      (
        "derma",
        "There is no page about \"derma\". Near it: contact-dermatitis, atopic-dermatitis.\n"
      ),
      (
        "ruler",
        "There is no page about \"ruler\". Pages that say it: when, measuring; "
          + "`spotter learn --search ruler` shows where.\n"
      ),
      (
        "tick bite",
        "There is no page about \"tick bite\". Pages that say it: warning-signs, when, insect-bite; "
          + "`spotter learn --search 'tick bite'` shows where.\n"
      ),
      ("cancer", "Several pages are about \"cancer\": choose one of skin-cancer, faq-cancer.\n"),
      ("acne --search sun", "Give a topic or --search, not both.\n"),
      ("--search ' '", "--search takes a word to look for.\n"),
    ])
  func refusals(typed: String, sentence: String) {
    let outcome = world.spotter("learn \(typed)")
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.remarks == sentence)
    #expect(world.spotter("learn \(typed) --json").status == 64)
  }

  @Test(
    "What no page is called names pages that say it",
    arguments: [
      ("tick", "insect-bite"), ("nickel", "contact-dermatitis"), ("hives", "warning-signs"),
      ("photo", "measuring"), ("ice", "cold-compress"), ("emergency", "warning-signs"),
    ])
  func saying(typed: String, id: String) {
    let outcome = world.spotter("learn \(typed)")
    #expect(outcome.status == 64)
    #expect(outcome.remarks.contains("Pages that say it: "))
    #expect(outcome.remarks.says(id), "\(outcome.remarks)")
    #expect(outcome.remarks.contains("`spotter learn --search \(typed)`"))
  }

  @Test("The code of a rule opens the page with the rules", arguments: ["D6", "d6", "I10", "e1"])
  func codes(typed: String) {
    #expect(world.spotter("learn \(typed)") == world.spotter("learn when"))
    #expect(world.spotter("learn D66").status == 64)
  }

  @Test(
    "A search shows the sentences that say it, those with the whole phrase before all others",
    arguments: [
      ("28 days", #"\b28 days?\b"#), ("20 minutes", #"\b20 minutes\b"#), ("100 %", "100 %"),
      ("100%", "100 %"), ("R1", #"\bR1\b"#), ("SPF30", "SPF 30"), ("heatrash", "heat.rash"),
      ("color", "colour"), ("moisturize", "moisturis"), ("leukemia", "leukaemia"),
      ("over-the-counter", "over the counter|over-the-counter"), ("6.5", #"\b6\.5\b"#),
      ("antihist", "antihist"), ("catching", "catching"), ("vitamin d", "vitamin d"),
    ])
  func ranked(phrase: String, pattern: String) throws {
    let answer = try object(world.spotter(words: ["learn", "--search", phrase, "--json"]).output)
    let hits = try #require(answer["topics"] as? [[String: Any]])
    try #require(!hits.isEmpty)
    let says = try Regex("(?i)\(pattern)")
    var isFirstPart = true
    for hit in hits {
      let matches = try #require(hit["matches"] as? [String])
      let title = hit["title"] as? String ?? ""
      let saying = matches.filter { $0.contains(says) }
      let isWhole = !saying.isEmpty || title.contains(says)
      #expect(isFirstPart || !isWhole, "\(title) stands too low")
      if !isWhole { isFirstPart = false }
      if isWhole { #expect(saying == matches, "\(title): \(matches)") }
    }
    #expect(isFirstPart || phrase.contains(" "))
  }

  @Test("Nothing is found in the middle of a word or a number") func wholeWords() throws {
    for phrase in ["hydrocortison1", "ydrocortisone", "R1 R10 R100", "5 %5", "?!", "it"] {
      let output = world.spotter(words: ["learn", "--search", phrase]).output
      #expect((phrase == "it") != output.hasPrefix("No page says"), "\(phrase)")
    }
  }

  @Test("A search looks through titles, texts, items and sources, in any case") func search() throws
  {
    func found(_ phrase: String) throws -> [String] {
      let answer = try object(world.spotter(words: ["learn", "--search", phrase, "--json"]).output)
      return try #require(answer["topics"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    }
    #expect(try found("ELECTROCAUTERY") == ["cherry-angioma"])
    #expect(try found("electrocautery numb") == ["cherry-angioma"])
    #expect(try found("electrocautery oatmeal") == [])
    #expect(try found("antioxid") == ["oatmeal-bath"])
    #expect(try found("National Health Interview") == ["atopic-dermatitis"])
    #expect(try found("vitamin d").contains("faq-vitamin-d"))
    #expect(try found("vitamin d").contains("keratosis-pilaris"))
  }

  @Test("A search that finds nothing says so, and is no error") func nothing() throws {
    let outcome = world.spotter("learn --search 'xyzzy\u{1B}'")
    #expect(outcome.status == 0)
    #expect(outcome.output == "No page says \"xyzzy\\u{1B}\". `spotter learn` lists the pages.\n")
    let answer = try object(world.spotter("learn --search xyzzy --json").output)
    #expect((answer["topics"] as? [Any])?.isEmpty == true)
  }

  @Test("The list, a page and a search are each one JSON object") func contract() throws {
    let list = try object(world.spotter("learn --json").output)
    #expect(Set(list.keys) == ["schema", "topics"])
    #expect(list["schema"] as? String == "spotter.learn/1")
    let topics = try #require(list["topics"] as? [[String: String]])
    #expect(topics.count == 38)
    #expect(topics.allSatisfy { Set($0.keys) == ["id", "title", "summary", "group"] })
    #expect(Set(topics.compactMap { $0["id"] }).count == topics.count)

    let answer = try object(world.spotter("learn acne --json").output)
    #expect(Set(answer.keys) == ["schema", "page"])
    for topic in topics {
      let page = try page(try #require(topic["id"]))
      #expect(Set(page.keys) == ["id", "title", "summary", "sections", "sources", "notice"])
      #expect(page["title"] as? String == topic["title"])
      #expect(page["notice"] as? String == Page.notice)
      let sections = try #require(page["sections"] as? [[String: Any]])
      #expect(!sections.isEmpty)
      for section in sections {
        #expect(section["title"] is String)
        #expect(Set(section.keys).isSubset(of: ["title", "text", "items", "steps"]))
        #expect(section.count > 1, "\(section)")
      }
      let sources = try #require(page["sources"] as? [[String: String]])
      #expect(!sources.isEmpty)
      #expect(sources.allSatisfy { Set($0.keys).subtracting(["address"]) == ["name"] })
    }

    let found = try object(world.spotter("learn --search antibiotics --json").output)
    #expect(Set(found.keys) == ["schema", "search", "topics"])
    let hits = try #require(found["topics"] as? [[String: Any]])
    #expect(hits.allSatisfy { Set($0.keys) == ["id", "title", "summary", "matches"] })
    // A title alone has no sentence to show, and says so.
    let titled = try object(world.spotter("learn --search 'acne pimples' --json").output)
    #expect((titled["topics"] as? [[String: Any]])?.allSatisfy { $0["matches"] != nil } == true)
  }

  @Test("Every page is a file of its folder, and every file a page") func folders() throws {
    func name(_ id: String) -> String {
      id.split(separator: "-").filter { Int($0) == nil }
        .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
    let folder = "Sources/SpotterCatalogue"
    #expect(try names(in: "\(folder)/Conditions") == Condition.all.map { name($0.id) }.sorted())
    #expect(try names(in: "\(folder)/Remedies") == Remedy.all.map { name($0.id) }.sorted())
    #expect(
      try names(in: "\(folder)/Questions")
        == Page.eachQuestion.map { name(String($0.id.dropFirst(4))) + "Question" }.sorted())
    let known = Set(Leaflet.ids.map(name))
    for file in try names(in: "\(folder)/Pages") { #expect(known.contains(file), "\(file)") }
  }

  @Test("It reads no journal, and makes none") func journal() {
    #expect(world.spotter("learn heat-rash").status == 0)
    #expect(world.journalBytes == nil)
  }

  private func page(_ id: String) throws -> [String: Any] {
    let answer = try object(world.spotter("learn \(id) --json").output)
    return try #require(answer["page"] as? [String: Any])
  }
}
