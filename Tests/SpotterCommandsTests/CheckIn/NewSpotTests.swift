import SpotterTestSupport
import Testing

@Suite("A new spot in a check-in") struct NewSpotTests {
  let world = TestWorld()

  @Test("is asked for where there is no open spot, and makes the journal") func first() throws {
    let asked = world.checkIn(["left fore", "left forearm", "6 i4", "", ""]).asked
    #expect(asked[0].contains("there is no open spot"))
    #expect(asked[0].contains("Where is the new spot?"))
    #expect(
      asked[1].hasPrefix("\"left fore\" could be left-forehead, left-forearm, "), "\(asked[1])")
    #expect(asked[2].hasPrefix("left-forearm: a new spot\nEnter = there, not measured > "))
    #expect(try world.entries() == ["left-forearm size 6 itch 4"])
  }

  @Test("need not be there, and then no journal is made") func none() {
    let outcome = world.checkIn(["", "", ""]).outcome
    #expect(outcome.status == 0)
    #expect(outcome.remarks == "Nothing was stored.\n")
    #expect(world.journalBytes == nil)
  }

  @Test(
    "is known by a beginning that only one site has",
    arguments: [
      ("left fla", "left-flank"), ("nap", "nape"), ("l shi", "left-shin"), ("nos", "nose"),
      ("shin right", "right-shin"), ("tail", "tailbone"),
    ] as [(String, String)])
  func prefix(words: String, name: String) throws {
    #expect(world.checkIn([words, "2", "", ""]).outcome.status == 0)
    #expect(try world.entries() == ["\(name) size 2"])
  }

  @Test("is begun in between, and the question before it is asked again") func between() throws {
    world.spotter("log chest --date yesterday")
    let asked = world.checkIn(["n", "", "n nose", "2", "3", "n left shin", "4", "", "n", "", ""])
      .asked
    #expect(asked[2].hasPrefix("chest: "))
    #expect(asked[3].hasPrefix("nose: a new spot"))
    #expect(asked[4].hasPrefix("chest: "))
    #expect(asked[5].hasPrefix("Fever"))
    #expect(asked[7].hasPrefix("Fever"))
    #expect(asked[8].contains("left-shin: 4 mm"))
    #expect(try world.entries() == ["nose size 2", "chest size 3", "left-shin size 4"])
  }

  @Test("stands beside one at its place, under the next free name") func beside() throws {
    world.spotter("log left forearm --date yesterday")
    let asked = world.checkIn(["n left forearm", "2", "n l forearm", "3", "7", "", ""]).asked
    #expect(
      asked[1].hasPrefix(
        "This is a new spot, left-forearm-2, beside left-forearm.\nleft-forearm-2:"))
    #expect(
      try world.entries() == [
        "left-forearm-2 size 2", "left-forearm-3 size 3", "left-forearm size 7",
      ]
    )
  }

  @Test("takes the name after it when another program took its name meanwhile") func race() throws {
    world.spotter("log chest --date yesterday")
    world.checkIn(["n chest", "2", "", "", ""]) { [world] line in
      if line == 4 { world.anotherShell()("log chest --new --size 9") }
    }
    #expect(try world.entries() == ["chest-2 size 9", "chest-3 size 2", "chest"])
  }

  @Test("is the old one that is back, where that is not open") func back() throws {
    world.spotter("log nose --date 2026-02-01")
    world.spotter("log nose --gone --date 2026-02-03")
    let asked = world.checkIn(["nose", "g", "3", "", ""]).asked
    #expect(asked[1].hasPrefix("nose: back again\n"))
    #expect(asked[2].contains("cannot be gone"))
    #expect(try world.entries() == ["nose size 3"])
    #expect(world.spotter("spots --all --csv").output.split(whereSeparator: \.isNewline).count == 2)
  }

  @Test("is named beside another side, and asked for its side") func side() {
    world.spotter("log left knee --date yesterday")
    let asked = world.checkIn(["n knee", "u", "n right knee", "q"]).asked
    #expect(asked[1].hasPrefix("This is a new spot, knee, beside left-knee."))
    #expect(asked[3].hasPrefix("This is a new spot, right-knee, beside left-knee."))
    let other = TestWorld().checkIn(["knee", "q"]).asked
    #expect(other[1].hasPrefix("You did not say which side"))
  }

  @Test(
    "at no place that Spotter knows is told, with what is near",
    arguments: [
      ("forarm", "nearest is forearm"), ("left", "is a side without a site"),
      ("xyz", "is not a site"),
      ("left right knee", "more than one side"), ("\u{1B}]0;x\u{07}", "is not a site"),
    ] as [(String, String)])
  func wrong(words: String, sentence: String) throws {
    let asked = world.checkIn([words, "nose", "", "", ""], columns: 200).asked
    #expect(asked[1].contains(sentence), "\(asked[1])")
    #expect(!asked[1].contains("\u{1B}"))
    #expect(try world.entries() == ["nose"])
  }

  @Test("and signs are listed with TAB") func tab() {
    let asked = world.checkIn(["fo\t", "l fo\t", "xyz\t", "", "fe\t", "chills, fe\t", "q"]).asked
    #expect(asked[1].hasPrefix("forehead, forearm, forearm-front, forearm-back, foot\nWhere"))
    #expect(asked[2].hasPrefix("left-forehead, left-forearm,"))
    #expect(asked[3].hasPrefix("\"xyz\" is not a site that Spotter knows"))
    #expect(asked[5].hasPrefix("fever, "))
    #expect(asked[6] == asked[5])
  }
}
