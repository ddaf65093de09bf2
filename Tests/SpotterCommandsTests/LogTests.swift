import Foundation
import SpotterTestSupport
import Testing

/// What a command wrote with `--json`.
func object(_ text: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

@Suite("log") struct LogTests {
  let world = TestWorld()

  @Test("says back what was stored, and for which day") func answer() {
    #expect(
      world.spotter("log left forearm -s 0.6cm -c red -i 4 --date yesterday").output
        == "Logged left-forearm for Monday 30 March 2026: 6 mm, red, itch 4 (entry 1).\n")
    #expect(
      world.spotter("log chest").output
        == "Logged chest for Tuesday 31 March 2026: it is there (entry 2).\n")
    #expect(
      world.spotter("log chest --gone").output
        == "Logged chest for Tuesday 31 March 2026: gone (entry 3).\n")
    #expect(
      world.spotter("log --symptom headache --temperature 98.6F").output
        == "Logged how you are for Tuesday 31 March 2026: headache, 37 °C (entry 4).\n")
  }

  @Test(
    "takes a site as people type it",
    arguments: [
      "left forearm", "forearm left", "left-forearm", "l forearm", "'left lower arm'",
      "my left forearm", "LEFT FOREARM",
    ])
  func sites(words: String) throws {
    let answer = try object(world.spotter("log \(words) --json").output)
    let entry = try #require(answer["entry"] as? [String: Any])
    #expect(entry["spot"] as? String == "left-forearm")
    #expect(entry["site"] as? String == "forearm")
    #expect(entry["side"] as? String == "left")
  }

  @Test("answers --json with every field that was said, and no other") func json() throws {
    let line = """
      log left forearm --size ~12 --colour 'dark red' --itch 3 --pain 0 --count 2 \
      --shape 'raised patch' --symptom warm,fever --blanches no --temperature 38.4 --kind eczema \
      --confirmed --first-noticed 2026-03-01 --note 'after work' --date 2026-03-30 --time 07:30 --json
      """
    let answer = try object(world.spotter(line).output)
    #expect(answer["schema"] as? String == "spotter.log/1")
    #expect(Set(answer.keys) == ["schema", "entry", "findings"])
    let entry = try #require(answer["entry"] as? NSDictionary)
    #expect(
      entry == [
        "id": 1, "type": "spot", "date": "2026-03-30", "time": "07:30", "utcOffset": "+00:00",
        "written": "2026-03-31T18:00:00Z", "spot": "left-forearm", "site": "forearm",
        "side": "left", "presence": "present", "size": 12, "sizeBy": "eye", "colour": "dark-red",
        "itch": 3, "pain": 0, "count": 2, "shape": "plaque", "symptoms": ["warmth", "fever"],
        "blanches": "no", "kind": "eczema", "confirmed": true, "firstNoticed": "2026-03-01",
        "temperature": 38.4, "note": "after work",
      ] as NSDictionary)
    let bare = try object(world.spotter("log nape --json").output)
    let keys = try #require(bare["entry"] as? [String: Any]).keys
    #expect(
      Set(keys) == ["id", "type", "date", "utcOffset", "written", "spot", "site", "presence"])
  }

  @Test("answers with what the entry brings about, and only with that") func findings() throws {
    #expect(world.spotter("log chest --blanches no").output.contains("[P4]"))
    #expect(!world.spotter("log chest --itch 2").output.contains("[P4]"))
    let fever = world.spotter("log --symptom fever")
    #expect(fever.output.hasPrefix("!!!! Call your local emergency number now."))
    #expect(fever.output.contains("[E2]"))
    #expect(fever.output.contains("[P1]"))
    let again = try object(world.spotter("log --symptom fever --json").output)
    #expect((again["findings"] as? [Any])?.isEmpty == true)
    #expect(world.spotter("log nose --size 5 --date '3 days ago'").output.contains("[P") == false)
    #expect(world.spotter("log nose --size 11").output.contains("[P12]"))
  }

  @Test("does not answer with what is only routine") func routine() {
    #expect(!world.spotter("log chest --first-noticed 2026-01-01").output.contains("[D6]"))
    #expect(world.spotter("report").output.contains("[D6]"))
  }

  @Test("stores nothing in a dry run, and says what it would") func dryRun() throws {
    let dry = world.spotter("log chest --blanches no --dry-run")
    #expect(dry.status == 0)
    #expect(dry.output.hasPrefix("Would log chest for Tuesday 31 March 2026"))
    #expect(dry.output.contains("[P4]"))
    #expect(world.journalBytes == nil)
    world.spotter("log chest")
    let before = world.journalBytes
    let prompt = try object(world.spotter("log chest --blanches no --dry-run --json").output)
    let evidence = (prompt["findings"] as? [[String: Any]])?.first?["evidence"] as? [String: Any]
    #expect((evidence?["entries"] as? [Int])?.isEmpty == true)
    let answer = try object(world.spotter("log chest --size 3 --dry-run --json").output)
    #expect(answer["dryRun"] as? Bool == true)
    #expect((answer["entry"] as? [String: Any])?["id"] == nil)
    #expect(world.journalBytes == before)
  }

  @Test("begins a second spot at a site, with a number or a name") func second() {
    world.spotter("log left forearm")
    #expect(world.spotter("log left forearm --new").output.contains("Logged left-forearm-2 "))
    #expect(world.spotter("log left forearm --new").output.contains("Logged left-forearm-3 "))
    #expect(
      world.spotter("log left forearm --new 'the round one'").output.contains("the round one"))
    #expect(world.spotter("log --spot 'The Round One' -s 3").output.contains("the round one"))
    #expect(world.spotter("log left forearm").output.contains("Logged left-forearm "))
  }

  @Test("hints at a side, at a spot beside, and at a shape that does not fit its size") func hints()
  {
    #expect(world.spotter("log forearm").remarks.contains("which side"))
    #expect(world.spotter("log left forearm").remarks.contains("beside forearm"))
    #expect(world.spotter("log chest --shape macule --size 14").remarks.contains("patch"))
    #expect(world.spotter("log chest --shape macule --size 10").remarks.isEmpty)
  }

  @Test("logs every open spot as gone") func allGone() throws {
    #expect(world.spotter("log --all-gone").remarks.contains("no open spot"))
    world.spotter("log chest --date yesterday")
    world.spotter("log nape --date '20 days ago'")
    world.spotter("log nose --date yesterday")
    let answer = try object(world.spotter("log --all-gone --json").output)
    let spots = (answer["entries"] as? [[String: Any]])?.compactMap { $0["spot"] as? String }
    #expect(spots == ["chest", "nose"])
    #expect(world.spotter("spots").output == "There is no open spot.\n")
    let one = TestWorld()
    #expect(try object(one.spotter("log --all-gone --json").output)["entries"] as? [Int] == [])
    one.spotter("log chest --date yesterday")
    let single = try object(one.spotter("log --all-gone --symptom fever --json").output)
    let types = (single["entries"] as? [[String: Any]])?.compactMap { $0["type"] as? String }
    #expect(types == ["spot", "day"])
    let steps = try object(world.spotter("history --json").output)["entries"] as? [Any]
    #expect(steps?.count == 5)
  }

  @Test("says so when the day of a spot that is gone also sees it") func contradiction() {
    world.spotter("log chest --size 3")
    #expect(world.spotter("log chest --gone").remarks.contains("so the spot stays open"))
    world.spotter("log nape --date yesterday")
    #expect(world.spotter("log nape --gone").remarks.isEmpty)
  }

  @Test("trims the name of a new spot") func trimmedName() {
    #expect(world.spotter("log chest --new '  the  round one '").output.contains("the round one "))
    #expect(world.spotter("log chest --new 'the round one'").status == 64)
    #expect(world.spotter("log --spot 'the round one'").status == 0)
  }

  // The limit counts the wait for other tests too.
  @Test("takes a note of 1 MiB without a blank, and shows it soon", .timeLimit(.minutes(15)))
  func longNote() {
    let note = String(repeating: "🩹x", count: (1 << 20) / 5)
    #expect(world.spotter(words: ["log", "chest", "--note", note]).status == 0)
    let widths = world.spotter("history").output.split(separator: "\n").map(\.count)
    #expect((widths.max() ?? 0) <= 80)
  }

  @Test("takes a journal before and after the command") func journalOption() throws {
    #expect(world.spotter("--journal mia.db log chest").status == 0)
    #expect(world.spotter("log chest --journal mia.db").output.contains("(entry 2)"))
    #expect(world.spotter("--journal mia.db settings set persist.days 20").status == 0)
    #expect(world.spotter("settings get persist.days --journal mia.db").output == "20\n")
    #expect(world.journalBytes == nil)
  }

  @Test("takes the night for the day before, where the day starts later") func dayStart() {
    world.setNow("2026-03-31T02:30:00Z")
    world.spotter("settings set day.startsAt 04:00")
    #expect(world.spotter("log chest").output.contains("Monday 30 March 2026"))
    world.setNow("2026-03-31T04:00:00Z")
    #expect(world.spotter("log chest").output.contains("Tuesday 31 March 2026"))
  }

  @Test(
    "takes the local day",
    arguments: [
      ("2026-03-31T23:30:00Z", "+14:00", "Wednesday 1 April"),
      ("2026-03-31T23:30:00Z", "+00:00", "Tuesday 31 March"),
      ("2026-03-31T10:00:00Z", "-12:00", "Monday 30 March"),
    ])
  func localDay(now: String, offset: String, day: String) {
    let world = TestWorld(now: now, offset: offset)
    #expect(world.spotter("log chest").output.contains(day))
  }
}
