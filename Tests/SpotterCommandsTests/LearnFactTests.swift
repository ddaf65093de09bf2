import Foundation
import SpotterModel
import SpotterTestSupport
import Testing

/// A line of the fixture: which words, under which heading of which page, tell a fact.
private struct Telling: Sendable {
  let fact: String
  let page: String
  let section: String
  let words: [String]

  init?(_ line: Substring) {
    let parts = line.components(separatedBy: " :: ")
    guard parts.count == 4 else { return nil }
    (fact, page, section) = (parts[0], parts[1], parts[2])
    words = parts[3].components(separatedBy: " | ")
  }

  /// The words that the page does not say there.
  func missing(in leaflet: Leaflet) -> [String] {
    let said = leaflet.sections[section] ?? ""
    return words.filter { !said.says($0) }
  }
}

extension JSONValue {
  /// Every value that holds no other, by its path; a list's objects go by their `id`.
  fileprivate func leaves(_ path: [String] = []) -> [(path: String, value: JSONValue)] {
    switch self {
    case .object(let members) where !members.isEmpty:
      members.flatMap { $0.value.leaves(path + [$0.name]) }
    case .array(let values) where !values.isEmpty:
      values.enumerated().flatMap { index, value in
        if case .string(let id)? = value["id"] { return value.leaves(path + [id]) }
        return value.leaves(path + ["\(index)"])
      }
    default: [(path.joined(separator: "/"), self)]
    }
  }

  /// Every number in the value, as digits.
  fileprivate var numbers: Set<String> {
    switch self {
    case .number(let number): [jsonText(of: number)]
    case .string(let text): text.numbers
    default: []
    }
  }
}

@Suite("The facts of the catalogue in learn") struct LearnFactTests {
  private static let tellings: [Telling] =
    ((try? fixture("catalogue-words.txt")) ?? "").split(separator: "\n")
    .filter { !$0.hasPrefix("#") }.compactMap(Telling.init)

  private func leaves() throws -> [(path: String, value: JSONValue)] {
    try JSONValue(parsing: Array(fixture("catalogue.json").utf8)).leaves()
  }

  @Test("Every fact has words, and no words are without a fact") func complete() throws {
    let facts = try leaves().map(\.path)
    #expect(facts.count == 425)
    #expect(Set(facts).count == facts.count)
    #expect(Set(facts) == Set(Self.tellings.map(\.fact)))
  }

  @Test("Every fact's words stand on its page, under its heading") func told() {
    let leaflets = Dictionary(
      uniqueKeysWithValues: (Leaflet.all + [Leaflet("-")]).map { ($0.id, $0) })
    for telling in Self.tellings {
      guard let leaflet = leaflets[telling.page] else {
        Issue.record("There is no page \(telling.page) for \(telling.fact)")
        continue
      }
      let missing = telling.missing(in: leaflet)
      #expect(missing.isEmpty, "\(telling.fact): \(telling.page), \(telling.section): \(missing)")
    }
  }

  @Test(
    "Every place of the body stands in a sentence with the other places of its kind, and no more")
  func places() throws {
    let starts = [
      "typicalSites": "Mostly", "occasionalSites": "Now and then", "sparedSites": "Seldom",
    ]
    var lists: [String: [Telling]] = [:]
    for telling in Self.tellings {
      let path = telling.fact.split(separator: "/")
      guard path.count == 4, starts[String(path[2])] != nil else { continue }
      lists[path.dropLast().joined(separator: "/"), default: []].append(telling)
    }
    #expect(lists.count == 8)
    let facts = try leaves().map(\.path)
    for (list, tellings) in lists {
      let places = tellings.compactMap(\.words.last).joined(separator: ", ")
      let start = list.split(separator: "/").last.flatMap { starts[String($0)] } ?? ""
      #expect(tellings.allSatisfy { $0.words.first == "\(start): \(places)." }, "\(list)")
      #expect(tellings.count == facts.count { $0.hasPrefix(list + "/") }, "\(list)")
    }
  }

  @Test("Every number of a fact is told as that number") func numbers() throws {
    var count = 0
    for (path, value) in try leaves() {
      let told = Self.tellings.filter { $0.fact == path }.flatMap(\.words).joined(separator: " ")
      count += value.numbers.count
      let lost = value.numbers.subtracting(told.numbers)
      #expect(lost.isEmpty, "\(path): \(lost)")
    }
    #expect(count > 60)
  }

  @Test("Every id opens its page") func ids() throws {
    for (path, value) in try leaves() where path.hasSuffix("/id") {
      guard case .string(let id) = value else { continue }
      #expect(Leaflet.ids.contains(id))
    }
  }

  @Test("Words that do not stand there are missed") func control() throws {
    let page = Leaflet("heat-rash")
    func line(_ section: String, _ words: String) throws -> Telling {
      try #require(Telling("x :: heat-rash :: \(section) :: \(words)"))
    }
    #expect(try line("How big", "1 to 2 mm").missing(in: page).isEmpty)
    #expect(try line("How big", "1 to 2 m").missing(in: page) == ["1 to 2 m"])
    #expect(try line("How big", "1 to 2 mm | 1 to 3 mm").missing(in: page) == ["1 to 3 mm"])
    #expect(try line("What to avoid", "1 to 2 mm").missing(in: page) == ["1 to 2 mm"])
    #expect(!"D10 and D12".says("D1"))
    #expect("(D1), 6.5".says("D1") && "6.5 % of 20".numbers == ["6.5", "20"])
  }
}
