import ArgumentParser
import Foundation
import SpotterModel
import SpotterTestSupport
import Testing

@testable import SpotterCommands

@Suite("Completion") struct CompletionTests {
  let world = TestWorld()

  private func offered(_ offer: Offer, _ words: String...) -> [String] {
    let start = words.last ?? ""
    let line = CompletionLine(words: ["spotter"] + words, index: words.count, start: start)
    return offer.words(line, world.environment).filter { $0.hasPrefix(start) }
  }

  @Test("offers every site, and a side while none is said") func places() {
    #expect(Site.allCases.allSatisfy { offered(.place, "log", "").contains($0.slug) })
    #expect(offered(.place, "log", "le") == ["left", "leg"])
    #expect(offered(.place, "log", "left", "le") == ["leg"])
    #expect(offered(.place, "log", "left-fo").contains("left-forearm"))
    #expect(offered(.place, "log", "left-ch") == ["left-cheek"])
  }

  @Test("offers places that the command takes", arguments: ["", "left-", "right-", "both-"])
  func placesAreTaken(start: String) throws {
    for word in offered(.place, "log", start) where Side(rawValue: word) == nil {
      // An alias may stand for several sites: then the command asks which.
      let place = try? BodyPlace(phrase: word)
      #expect(place != nil || !Site.allCases.map(\.slug).contains(word), "\(word)")
    }
  }

  @Test("offers the spots of the journal that the line names") func spots() {
    world.spotter(words: ["log", "chest", "--new", "mole of Zoë"])
    world.spotter("log left forearm --journal other.db")
    #expect(offered(.spot, "history", "--spot", "") == ["mole of Zoë"])
    for option in [
      ["--journal", "other.db"], ["--journal=other.db"], ["--journal", "=", "'other.db'"],
    ] {
      let line = CompletionLine(
        words: ["spotter", "history"] + option + ["--spot", ""], index: option.count + 3, start: "")
      #expect(Offer.spot.words(line, world.environment) == ["left-forearm"], "\(option)")
    }
  }

  @Test("offers no spot and says nothing where the journal cannot be read") func noJournal() throws
  {
    #expect(offered(.spot, "history", "--spot", "").isEmpty)
    let file = world.folder.appending(path: "journal.db")
    #expect(!FileManager.default.fileExists(atPath: file.path))
    try Data("no journal".utf8).write(to: world.folder.appending(path: "text.db"))
    world.spotter("log chest")
    let whole = world.journalBytes
    for journal in ["text.db", "none.db", "nowhere/none.db", ".", ""] {
      #expect(offered(.spot, "history", "--journal", journal, "--spot", "").isEmpty, "\(journal)")
    }
    #expect(offered(.spot, "history", "--spot", "") == ["chest"])
    #expect(world.journalBytes == whole)
  }

  @Test("offers nothing of a journal that would have to be brought up to date") func older() throws
  {
    let old = "Tests/SpotterStoreTests/Fixtures/journal-v2.db"
    let copy = world.folder.appending(path: "old.db")
    try Data(contentsOf: packageRoot().appending(path: old)).write(to: copy)
    let before = try Data(contentsOf: copy)
    #expect(offered(.spot, "history", "--journal", "old.db", "--spot", "").isEmpty)
    #expect(try Data(contentsOf: copy) == before)
  }

  @Test("goes on with a list behind its last comma, without what it has") func lists() {
    let offered = offered(.symptoms, "log", "chest", "--symptom", "itch,w")
    #expect(offered.contains("itch,warmth") && offered.allSatisfy { $0.hasPrefix("itch,w") })
    #expect(!self.offered(.symptoms, "log", "--symptom", "itch,").contains("itch,itch"))
  }

  @Test("offers the forms of import and export") func forms() {
    let script = SpotterCommand.completionScript(for: .bash)
    for formats in [ExportFormat.allValueStrings, ImportFormat.allValueStrings] {
      #expect(script.contains("'\(formats.joined(separator: "'$'\\n''"))'"), "\(formats)")
    }
  }

  @Test("offers yes and no for a setting that is one of them") func settings() {
    #expect(
      offered(.settingValue, "settings", "set", "person.immuneSuppressed", "") == ["yes", "no"])
    #expect(offered(.settingValue, "settings", "set", "persist.days", "").isEmpty)
    #expect(offered(.setting, "settings", "set", "persist.d") == ["persist.days"])
  }

  @Test("hands words over as each shell takes them") func quoting() {
    let words = ["it's", "a:b\\c", "$(run)", "`run`", "tab\there"]
    #expect(shellWords(words, for: .bash) == [#"'it'\''s'"#, #"'a:b\c'"#])
    #expect(shellWords(words, for: .zsh) == ["it's", #"a\:b\\c"#, "$(run)", "`run`"])
    #expect(shellWords(words, for: .fish) == ["it's", #"a:b\c"#, "$(run)", "`run`"])
  }
}
