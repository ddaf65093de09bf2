import SpotterTestSupport
import Testing

@Suite("An answer in a check-in") struct ReplyTests {
  let world = TestWorld()

  @Test(
    "about a spot is stored as what it says",
    arguments: [
      ("", "left-forearm"), ("  ", "left-forearm"), ("7", "left-forearm size 7"),
      ("6mm", "left-forearm size 6"), ("0.6cm", "left-forearm size 6"),
      ("0.6 cm", "left-forearm size 6"), ("6,5", "left-forearm size 6.5"),
      ("~6", "left-forearm size ~6"), ("about 6", "left-forearm size ~6"),
      ("1/4in", "left-forearm size 6.35"), ("1/4 in", "left-forearm size 6.35"),
      ("1/4 in i3", "left-forearm size 6.35 itch 3"), ("6 i4", "left-forearm size 6 itch 4"),
      ("i4 6", "left-forearm size 6 itch 4"), ("i4, p2, 7", "left-forearm size 7 itch 4 pain 2"),
      ("I0", "left-forearm itch 0"), ("i 4", "left-forearm itch 4"),
      ("itch 4 pain 2", "left-forearm itch 4 pain 2"), ("i7/10", "left-forearm itch 7"),
      ("p10", "left-forearm pain 10"), ("=", "left-forearm size 6 red itch 4"),
      ("= i5", "left-forearm size 6 red itch 5"), ("7 =", "left-forearm size 7 red itch 4"),
      ("g", "left-forearm gone"), ("GONE", "left-forearm gone"),
    ] as [(String, String)])
  func spot(line: String, stored: String) throws {
    world.spotter("log left forearm -s 6 -c red -i 4 --date yesterday")
    let outcome = world.checkIn([line, "", ""]).outcome
    #expect(outcome.status == 0)
    #expect(try world.entries() == [stored])
    let direct = outcome.output.hasPrefix("Logged left-forearm for Tuesday 31 March 2026: ")
    #expect(direct, "\(outcome.output)")
  }

  @Test("of nothing but skipping stores nothing", arguments: ["s", "skip", "S"])
  func skipped(line: String) throws {
    world.spotter("log left forearm --date yesterday")
    let before = world.journalBytes
    let outcome = world.checkIn([line, "", ""]).outcome
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(outcome.remarks == "Nothing was stored.\n")
    #expect(world.journalBytes == before)
  }

  @Test(
    "about a spot that is wrong is told in a sentence and asked for again",
    arguments: [
      ("i11", "Itch takes a number from 0 to 10, not 11."),
      ("i", "Itch takes a number from 0 to 10, not \"\"."),
      ("4/10", "\"4/10\" could be itch or pain"),
      ("p-1", "Pain takes a number from 0 to 10, not -1."),
      ("i4 i5", "Itch stands there twice."),
      ("0", "A size is over 0, not 0; g says that a spot is gone."),
      ("0mm", "g says that a spot is gone."), ("2001", "A size is at most 2000 mm, not 2001"),
      ("6 7", "\"6 7\" is not a size"), ("nose", "? shows what else can be typed."),
      ("g 6", "G stands alone, without figures."), ("\u{1B}[31m", "\"\\u{1B}[31m\" is not a size"),
    ] as [(String, String)])
  func wrong(line: String, sentence: String) throws {
    world.spotter("log left forearm --date yesterday")
    let asked = world.checkIn([line, "8", "", ""], columns: 200).asked
    #expect(asked[1].contains(sentence), "\(asked[1])")
    #expect(asked[1].contains("left-forearm: seen yesterday"), "\(asked[1])")
    #expect(try world.entries() == ["left-forearm size 8"])
  }

  @Test("that is TAB alone is told what to do, and a side what it lacks") func tabAlone() {
    world.spotter("log chest --date yesterday")
    let asked = world.checkIn(["n", "\t", "l\t", "", "", "\t", "q"], columns: 200).asked
    #expect(asked[2].hasPrefix("Begin with some letters, such as fo, then TAB."), "\(asked[2])")
    #expect(asked[3].hasPrefix("\"l\" is a side without a site"), "\(asked[3])")
    #expect(asked[6].hasPrefix("Begin with some letters, such as fe, then TAB."), "\(asked[6])")
  }

  @Test("that repeats figures needs some") func nothingToRepeat() throws {
    world.spotter("log left forearm --date yesterday")
    let asked = world.checkIn(["=", "g", "", ""]).asked
    #expect(asked[1].hasPrefix("There are no figures of it that could be the same"))
    #expect(try world.entries() == ["left-forearm gone"])
  }

  @Test(
    "about the person is stored as what it says",
    arguments: [
      ("", nil), ("no", nil), ("None", nil), ("-", nil), ("fever", "day fever"),
      ("fever 38.4", "day temperature 38.4 fever"), ("38,4", "day temperature 38.4"),
      ("101F", "day temperature 38.3"), ("101 f", "day temperature 38.3"),
      ("38.4 °C", "day temperature 38.4"), ("temperature 37", "day temperature 37"),
      ("fever, joint pain, 38.4", "day temperature 38.4 fever joint-pain"),
      ("joint pain,38,4", "day temperature 38.4 joint-pain"),
      ("fever chills", "day fever chills"), ("fev", "day fever"), ("hea", "day headache"),
      ("ch", "day chills"), ("tired; headache", "day fatigue headache"),
      ("temperature: 37", "day temperature 37"), ("fever: 38.4", "day temperature 38.4 fever"),
      ("fever,, chills,", "day fever chills"),
    ] as [(String, String?)])
  func person(line: String, stored: String?) throws {
    world.spotter("log chest --date yesterday")
    #expect(world.checkIn(["", line, ""]).outcome.status == 0)
    #expect(try world.entries() == ["chest"] + (stored.map { [$0] } ?? []))
  }

  @Test(
    "about the person that is wrong is told in a sentence and asked for again",
    arguments: [
      ("fevr", "the nearest is fever"), ("fe", "\"fe\" could be fever, "),
      ("99", "for Fahrenheit write 99F"), ("50", "from 30 to 45"),
      ("warmth", "Warmth belongs to a spot"), ("yes", "Write which signs"),
      ("38 39", "\"39\" is not a symptom"), ("38, 39", "A temperature stands there twice."),
      ("no fever", "Leave out what there is not"), ("37.0 no fever", "Leave out what there is not"),
      ("no temperature", "Leave out"), ("chills, not tired", "Leave out"),
      ("fever gone", "Leave out"),
      (",", "Write which signs"), (" ; ", "Write which signs"),
    ] as [(String, String)])
  func wrongPerson(line: String, sentence: String) throws {
    world.spotter("log chest --date yesterday")
    let asked = world.checkIn(["", line, "chills", ""], columns: 200).asked
    #expect(asked[2].contains(sentence), "\(asked[2])")
    #expect(asked[2].contains("Fever or other signs today?"), "\(asked[2])")
    #expect(try world.entries() == ["chest", "day chills"])
  }
}
