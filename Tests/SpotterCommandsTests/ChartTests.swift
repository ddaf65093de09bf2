import SpotterTestSupport
import Testing

@Suite("history --chart") struct ChartTests {
  let world = TestWorld()

  private func lines(_ words: String) -> [String] {
    world.spotter("history --chart \(words)").output.split(separator: "\n").map(String.init)
  }

  /// What stands behind a label, as long as the line is.
  private func row(_ label: String, in lines: [String]) throws -> String {
    let line = try #require(lines.first { $0.drop { $0 == " " }.hasPrefix(label) })
    return String(line.dropFirst(9))
  }

  @Test("gives every day its place, logged or not") func gap() throws {
    for (date, size) in [("20", "3"), ("21", "~4"), ("27", "6")] {
      world.spotter("log left forearm -s \(size) --date 2026-03-\(date)")
    }
    world.spotter("log left forearm --date 2026-03-28")
    world.spotter("log left forearm --gone --date 2026-03-30")
    let shown = lines("")
    let marks = Array(try row("seen", in: shown))
    // Three columns a day, and the mark in the middle.
    func mark(_ day: Int) -> Character { marks[(day - 20) * 3 + 1] }
    #expect([20, 21, 27, 28, 30].map(mark) == ["●", "~", "●", "·", "○"])
    #expect((22...26).allSatisfy { mark($0) == " " } && mark(29) == " ")
    let bars = Array(try row("6 mm", in: shown))
    #expect(bars.count == 24 && bars.prefix(21).allSatisfy { $0 == " " })
    #expect(bars.suffix(3) == ["█", "█", "█"])
    #expect(shown.contains { $0.contains("▒▒▒") })
  }

  @Test("stands on the same days for all spots of an area") func sameAxis() throws {
    world.spotter("log left forearm -s 3 --date 2026-03-02")
    world.spotter("log left wrist -s 30 --date 2026-03-29")
    world.spotter("log right shin -s 30 --date 2026-01-29")
    let shown = lines("left arm")
    let axes = shown.filter { $0.contains("└") }
    #expect(axes.count == 2 && Set(axes).count == 1)
    #expect(shown.first == "2–29 March 2026")
    #expect(!shown.contains { $0.hasPrefix("right-shin") })
    #expect(
      shown.contains { $0.hasPrefix("   3 mm") } && shown.contains { $0.hasPrefix("  30 mm") })
  }

  @Test("shows the days that were asked for, to today unless said") func period() {
    world.spotter("log chest -s 3 --date 2026-03-02")
    world.spotter("log chest -s 4 --date 2026-03-20")
    #expect(lines("").first == "2–20 March 2026")
    #expect(lines("--since 2026-03-10").first == "10–31 March 2026")
    #expect(lines("--last 2w").first == "18–31 March 2026")
    #expect(lines("--since 2026-03-01 --until 2026-03-10").first == "1–10 March 2026")
    #expect(lines("--until 2026-03-10").first == "2–10 March 2026")
    #expect(lines("--last 3d") == ["No spot was logged in that time."])
    #expect(lines("nose") == ["No spot was logged in that time."])
  }

  @Test("marks a rule on the day on which its evidence ends, as judged today") func findings()
    throws
  {
    world.spotter("log left forearm -s 5 --first-noticed 2026-03-01 --date 2026-03-03")
    world.spotter("log left forearm -s 5 --date 2026-03-18")
    world.spotter("log left forearm -s 5 --date 2026-03-30")
    let shown = lines("")
    let marks = Array(try row("found", in: shown))
    let seen = Array(try row("seen", in: shown))
    let arrow = try #require(marks.firstIndex(of: "▲"))
    #expect(arrow == seen.lastIndex(of: "●"))
    #expect(shown.contains { $0.hasPrefix("D6  !!   Left forearm: there for 30 days") })
    world.spotter("acknowledge D6 --spot left-forearm")
    #expect(lines("").joined(separator: " ").contains("Seen to on 31 March."))
    // Outside of the days that are shown it has no place.
    #expect(!lines("--until 2026-03-20").contains { $0.contains("D6") })
  }

  @Test("has care and exposures where they belong") func surroundings() throws {
    for day in ["20", "22", "24"] { world.spotter("log left forearm --date 2026-03-\(day)") }
    world.spotter("exposure nickel --date 2026-03-18")
    world.spotter("exposure wool --date 2026-03-01")
    world.spotter("care aloe-vera --spot left-forearm --date 2026-03-22")
    world.spotter("care cold-compress --minutes 15 --date 2026-03-22")
    let alone = lines("")
    // What was met long before the first entry draws the axis out no more.
    #expect(alone.first == "18–24 March 2026")
    #expect(try row("met", in: alone).drop { $0 == " " } == "N")
    #expect(try row("care", in: alone).contains("ac"))
    let named = lines("--spot left-forearm")
    #expect(!named.contains { $0.contains("met") } && !named.contains { $0.contains("compress") })
    world.spotter("log chest --date 2026-03-24")
    let both = lines("")
    #expect(both.contains("you"))
    #expect(both.filter { $0.hasPrefix("    met") }.count == 1)
  }

  @Test("says nothing by colour alone, and lets no text act on a terminal") func colour() {
    world.spotter(words: ["log", "left", "forearm", "--new", "m\u{1B}[31mole", "-s", "5"])
    world.spotter(words: ["exposure", "\u{9B}2Jnickel"])
    let plain = world.spotter("history --chart").output
    #expect(plain.contains("m\\u{1B}[31mole"))
    #expect(!plain.unicodeScalars.contains { "\u{1B}\u{9B}".unicodeScalars.contains($0) })
    world.setStyle(width: 80, isColoured: true)
    let coloured = world.spotter("history --chart").output
    #expect(coloured != plain)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test("is ASCII where the terminal is, what was typed too") func ascii() {
    world.spotter(words: ["log", "left", "forearm", "--new", "große Stelle", "-s", "~5", "-i", "0"])
    world.setStyle(width: 80, isASCII: true)
    for line in ["history --chart", "report", "report --explain"] {
      let shown = world.spotter(line).output
      #expect(shown.utf8.allSatisfy { $0 < 0x80 })
      #expect(shown.contains("gro\\u{DF}e Stelle"))
    }
    #expect(world.spotter("history --json").output.contains("große Stelle"))
  }

  @Test("is for people: with --json and --csv it is refused", arguments: ["--json", "--csv"])
  func refusal(option: String) {
    world.spotter("log chest")
    let outcome = world.spotter("history --chart \(option)")
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.remarks.contains("--chart"))
  }
}
