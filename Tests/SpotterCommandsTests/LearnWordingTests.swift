import Foundation
import SpotterAnalysis
import SpotterCatalogue
import SpotterModel
import SpotterReports
import SpotterTestSupport
import Testing

/// The runs of eight words of a text, by their hashes.
private struct EightWordRuns {
  /// The hashes of the runs that must not be copied.
  var known: Set<UInt64>

  init(known: Set<UInt64>) { self.known = known }

  /// The words of a text: lower case, without apostrophes, each a run of letters a to z and digits.
  static func words(of text: String) -> [Substring] {
    text.lowercased().filter { $0 != "'" && $0 != "’" }
      .split { letter in
        !(letter.isASCII && (letter.isLetter || letter.isNumber))
      }
  }

  /// The first 16 hexadecimal digits of the SHA-256 of a run, as a number.
  static func hash(_ run: ArraySlice<Substring>) -> UInt64 {
    UInt64(SHA256.digest(of: run.joined(separator: " ")).prefix(16), radix: 16) ?? 0
  }

  /// The runs of a text that are known.
  func copied(in text: String) -> [String] {
    let words = Self.words(of: text)
    guard words.count >= 8 else { return [] }
    return (0...words.count - 8).map { words[$0..<$0 + 8] }.filter { known.contains(Self.hash($0)) }
      .map { $0.joined(separator: " ") }
  }
}

@Suite("The words of learn") struct LearnWordingTests {
  /// What would tell a person what they have, or that all is well.
  private static let claims = [
    "you have", "you've", "you may have", "you might have", "you probably", "you suffer",
    "you are ill", "you are sick", "it must be", "sounds like", "diagnos", "is cancer",
    "you got", "this is a ", "this is an ", "this is your", "this is probably", "probably",
    "most likely", "sign that you", "signs that you", "must be a ", "you are suffering",
    "you are fine", "all is well", "nothing to worry", "no need to", "harmless",
  ]

  /// The claims in a text, its notice aside.
  private func claims(in text: String) -> [String] {
    let said = text.inOneLine.replacingOccurrences(of: Page.notice, with: "").lowercased()
    let named = Condition.all.flatMap { condition in
      ["your", "you got", "you've got"].map { start in "\(start) \(condition.name)".lowercased() }
    }
    return (Self.claims + named).filter(said.contains)
  }

  @Test("Every page names a source, and says that it is no diagnosis", arguments: Leaflet.ids)
  func sourced(id: String) throws {
    let page = Leaflet(id)
    #expect(page.sections["Sources"]?.hasPrefix("· ") == true)
    #expect(page.text.inOneLine.hasSuffix(Page.notice))
    if page.sections["Sources"]?.contains("Our own choice, where the page says so") == true {
      let body = page.sections.filter { $0.key != "Sources" }.values.joined(separator: " ")
      #expect(body.lowercased().contains("our own"), "Where does it say so?")
    }
  }

  @Test("No page claims to know what somebody has", arguments: Leaflet.ids)
  func calm(id: String) {
    #expect(claims(in: Leaflet(id).text) == [])
  }

  @Test("A claim would be found") func claimControl() {
    #expect(claims(in: "It seems that you\nhave eczema. " + Page.notice) == ["you have"])
    #expect(claims(in: "Cool your heat rash.") == ["your heat rash"])
    #expect(claims(in: "It is a diagnosis.") == ["diagnos"])
    #expect(claims(in: "You got Acne.") == ["you got", "you got acne"])
    #expect(claims(in: "You've got heat\nrash.") == ["you've", "you've got heat rash"])
    #expect(claims(in: "This is a burn, probably.") == ["this is a ", "probably"])
    #expect(claims(in: "A sign that you should rest.") == ["sign that you"])
    #expect(claims(in: Page.notice) == [])
  }

  @Test("No eight words in a row are those of the article that the facts come from")
  func ownWords() throws {
    let hashes = try fixture("eight-word-runs.txt").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { UInt64($0, radix: 16) }
    var runs = EightWordRuns(known: Set(hashes.compactMap(\.self)))
    #expect(runs.known.count == hashes.count && hashes.count > 2000)
    for page in Leaflet.all { #expect(runs.copied(in: page.text) == [], "\(page.id)") }

    // The finder can find: a run of a page, once it is among the known ones.
    let text = Leaflet("heat-rash").text
    let planted = EightWordRuns.words(of: text)[20..<28]
    runs.known.insert(EightWordRuns.hash(planted))
    #expect(runs.copied(in: text) == [planted.joined(separator: " ")])
    #expect(runs.copied(in: Leaflet("rosacea").text) == [])
  }

  @Test("A run is made of words as the known ones are") func words() {
    #expect(EightWordRuns.words(of: "Don’t 1 % ÄB") == ["dont", "1", "b"])
  }

  @Test("The warning signs cover every rule that is urgent, and `when` every rule") func rules() {
    let signs = Leaflet("warning-signs").sections
    let headings: [(Urgency, String)] = [
      (.emergency, "Now"), (.prompt, "Within 24 to 48 hours"), (.twoWeeks, "Within 2 weeks"),
    ]
    let when = Leaflet("when").text.inOneLine
    for rule in Rule.all {
      #expect(when.contains("\(rule.code) \(rule.name): \(rule.question)"))
      for step in rule.steps where rule.steps.count > 1 {
        #expect(when.contains(step.inWords), "\(rule.code)")
      }
      for (urgency, heading) in headings {
        let reaches = rule.steps.contains { $0.urgency == urgency }
        #expect(signs[heading]?.says(rule.code) == reaches, "\(rule.code), \(heading)")
      }
    }
    #expect(
      when.contains(
        "Urgency: prompt (`regions.prompt` regions or more), two-weeks (`regions.twoWeeks` or more)."
      ))
    #expect(when.contains("`regions.twoWeeks` is 2 and `regions.prompt` is 3"))
  }

  @Test("Every code and every page that a page names is there", arguments: Leaflet.ids)
  func names(id: String) {
    let text = Leaflet(id).text.inOneLine
    for code in text.matches(of: /\b[EPDRI]\d{1,2}\b/).map({ String($0.output) }) {
      #expect(Rule.codes.contains(code), "\(code)")
    }
    for link in text.matches(of: /`spotter learn ([a-z0-9-]+)`/).map({ String($0.output.1) }) {
      #expect(Leaflet.ids.contains(link), "\(link)")
    }
  }
}
