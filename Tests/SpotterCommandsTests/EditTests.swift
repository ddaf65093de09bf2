import Foundation
import SpotterTestSupport
import Testing

@Suite("edit and void") struct EditTests {
  let world = TestWorld()

  init() {
    world.spotter("log left forearm --size 6 --itch 4 --note 'first words'")
    world.spotter("log --symptom fever --temperature 38.4")
    world.spotter("care cold-compress --minutes 10 --spot left-forearm")
    world.spotter("exposure nickel")
    world.spotter("acknowledge P1")
  }

  private func entry(_ number: Int) throws -> [String: Any] {
    let entries = try #require(
      object(world.spotter("history --json").output)["entries"] as? [[String: Any]])
    return try #require(entries.first { $0["id"] as? Int == number })
  }

  static let edits: [(line: String, answer: String)] = [
    ("edit 1 --size 7", "Entry 1 (left-forearm, 31 March 2026): size 6 → 7."),
    (
      "edit 1 --clear itch --clear size",
      "Entry 1 (left-forearm, 31 March 2026): size 6 → not said, size by ruler → not said, "
        + "itch 4 → not said."
    ),
    (
      "edit 1 right forearm",
      "Entry 1 (right-forearm, 31 March 2026): spot left-forearm → right-forearm."
    ),
    ("edit 1 --new mole", "Entry 1 (mole, 31 March 2026): spot left-forearm → mole."),
    (
      "edit 1 --date yesterday",
      "Entry 1 (left-forearm, 30 March 2026): date 2026-03-31 → 2026-03-30."
    ),
    (
      "edit 1 --gone",
      "Entry 1 (left-forearm, 31 March 2026): presence present → clear, size 6 → not said, "
        + "size by ruler → not said, itch 4 → not said."
    ),
    (
      "edit 1 --note 'other words'",
      "Entry 1 (left-forearm, 31 March 2026): note first words → other words."
    ),
    (
      "edit 2 --symptom joint-pain --time 07:30",
      "Entry 2 (31 March 2026): time not said → 07:30, symptoms fever → joint-pain."
    ),
    (
      "edit 3 --minutes 18 --clear spot",
      "Entry 3 (31 March 2026): minutes 10 → 18, spot left-forearm → not said."
    ),
    (
      "edit 3 --remedy aloe-vera --pure",
      "Entry 3 (left-forearm, 31 March 2026): remedy cold-compress → aloe-vera, pure not said → true."
    ),
    ("edit 4 --label soap", "Entry 4 (31 March 2026): label nickel → soap."),
    ("edit 1 --size 6", "Entry 1 says that already."),
    ("void 4", "Entry 4 (31 March 2026): voided."),
    (
      "edit 1 --size 7 --dry-run", "Would change entry 1 (left-forearm, 31 March 2026): size 6 → 7."
    ),
  ]

  @Test("say what is different", arguments: edits)
  func says(line: String, answer: String) {
    let before = world.spotter("export").output
    let outcome = world.spotter(line)
    #expect(outcome.status == 0, "\(outcome.remarks)")
    #expect(outcome.output.replacing("\n", with: " ").hasPrefix(answer + " "))
    let changes = !line.contains("--dry-run") && !answer.contains("already")
    #expect((world.spotter("export").output != before) == changes)
    if changes {
      #expect(world.spotter("undo").status == 0)
      #expect(world.spotter("export").output == before)
    }
  }

  static let refused: [(line: String, status: Int32, words: String)] = [
    ("edit 1", 64, "Say what is different"), ("edit 99 --size 3", 66, "There is no entry 99"),
    ("edit 1 --size 0", 64, "--size"), ("edit 1 --itch 11", 64, "--itch"),
    ("edit 1 --note ''", 64, "--note takes text: `spotter edit 1 --clear note`"),
    ("edit 3 --note ''", 64, "--note takes text: `spotter edit 3 --clear note`"),
    ("edit 1 --clear site", 64, "may do without"),
    ("edit 1 --clear nonsense", 64, "may do without"),
    ("edit 1 --minutes 5", 64, "--minutes does not go with it"),
    ("edit 2 --size 5", 64, "--size does not go with it"),
    ("edit 2 left knee", 64, "a place does not go with it"),
    ("edit 4 --symptom fever", 64, "--symptom does not go with it"),
    ("edit 3 --spot nobody", 66, "There is no spot"),
    ("edit 1 --spot nobody", 66, "There is no spot"),
    ("edit 1 --date tomorrow", 64, "--date"), ("edit 3 --remedy ice-age", 64, "--remedy"),
    ("edit 1 --first-noticed 2026-03-30 --date 2026-03-01", 64, "later"),
    ("edit 2 --clear symptoms --clear temperature", 64, "needs symptoms, a temperature or a note"),
    ("edit 6 --size 3", 64, "The width, 4 mm, is more than the size, 3 mm"),
    ("edit 6 --date 2026-03-28", 64, "later than the day of the entry"),
    ("edit one --size 3", 64, "one"), ("edit", 64, "entry"), ("void", 64, "entries"),
    ("void 77", 66, "no entry 77"),
    ("void 1 77", 66, "no entry 77"), ("edit 1 --gone --size 4", 64, "gone has no size"),
  ]

  @Test("refuse what does not fit, and change nothing", arguments: refused)
  func refuses(line: String, status: Int32, words: String) throws {
    if line.hasPrefix("edit 6") {
      let wide =
        #"{"date":"2026-03-30","site":"nose","size":5,"width":4,"firstNoticed":"2026-03-29"}"#
      _ = try world.write(wide, to: "d.ndjson")
      #expect(world.spotter("import d.ndjson").status == 0)
    }
    let before = world.journalBytes
    let outcome = world.spotter(line)
    #expect(outcome.status == status, "\(outcome.remarks)")
    #expect(outcome.remarks.contains(words), "\(outcome.remarks)")
    #expect(world.journalBytes == before)
  }

  @Test("leave what was not named as it was") func rest() throws {
    world.spotter("edit 1 --size 7")
    let edited = try entry(1)
    #expect(edited["size"] as? Double == 7)
    #expect(edited["itch"] as? Int == 4)
    #expect(edited["note"] as? String == "first words")
  }

  @Test("tell at once what the edit brings about") func findings() throws {
    world.spotter("log chest")
    let outcome = world.spotter("edit 6 --symptom red-streak")
    #expect(outcome.output.contains("[P18]"), "\(outcome.output)")
    let json = try object(world.spotter("edit 6 --pain 8 --json").output)
    #expect(json["schema"] as? String == "spotter.edit/1")
    #expect((json["findings"] as? [[String: Any]])?.map { $0["rule"] as? String } == ["P8"])
    #expect((json["before"] as? [String: Any])?["pain"] == nil)
  }

  @Test("say what log and care would say of it") func remarks() {
    let outcome = world.spotter("edit 3 --minutes 25")
    #expect(outcome.remarks == world.spotter("care cold-compress --minutes 25").remarks)
    #expect(outcome.remarks.contains("20"), "\(outcome.remarks)")
  }

  @Test("take an entry out of history, and say so when it is named again") func voided() throws {
    #expect(world.spotter("void 1 3").status == 0)
    #expect(!world.spotter("history --csv").output.contains("first words"))
    let again = world.spotter("void 1")
    #expect(again.status == 66)
    #expect(again.remarks.contains("Entry 1 was voided"))
    #expect(world.spotter("edit 1 --size 3").status == 66)
    let json = try object(world.spotter("void 2 --json").output)
    #expect(json["schema"] as? String == "spotter.void/1")
  }
}
