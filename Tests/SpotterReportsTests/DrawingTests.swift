import SpotterModel
import SpotterReports
import Testing

@Suite("A table") struct TableTests {
  let table = Table(
    [.init("Name"), .init("N", isRightAligned: true), .init("Empty"), .init("Words")],
    rows: [
      ["a", "5", "", "one two three four five six seven"], ["wide 汉字", "12", "", "short"],
    ])

  @Test("aligns its columns, leaves out empty ones, and wraps what is too wide") func lines() {
    #expect(
      table.lines(TextStyle(width: 40)) == [
        "Name        N  Words",
        "a           5  one two three four five",
        "               six seven",
        "wide 汉字  12  short",
      ])
  }

  @Test("never is wider than it may, as long as that is possible", arguments: 30...80)
  func width(columns: Int) {
    let lines = table.lines(TextStyle(width: columns))
    #expect(lines.allSatisfy { $0.displayWidth <= columns })
  }
}

@Suite("The width of a text") struct DisplayWidthTests {
  @Test(
    "is what a terminal gives it",
    arguments: [
      ("abc", 3), ("é", 1), ("e\u{301}", 1), ("汉字", 4), ("🩹", 2), ("", 0), ("👩‍👩‍👧", 2), ("█▁", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test("bounds wrapped lines, and loses no word") func wrapping() {
    let text = "a quick brown fox and a donaudampfschifffahrtsgesellschaft jump"
    for width in 5...40 {
      let lines = text.wrapped(to: width)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test("loses no last line that has no column of its own when it is wrapped") func noColumn() {
    let text = "\u{2581} \u{605}\u{2588}"
    #expect(text.wrapped(to: 1).joined(separator: " ") == text)
    #expect("\u{301}".wrapped(to: 8) == ["\u{301}"])
  }

  @Test("can be cut") func truncation() {
    #expect("left-forearm".truncated(to: 8) == "left-fo…")
    #expect("left".truncated(to: 4) == "left")
  }
}

@Suite("A sparkline") struct SparklineTests {
  private func line(
    _ values: [(Int, Double)], _ range: ClosedRange<Double>, over days: ClosedRange<Int>,
    width: Int = 8, isASCII: Bool = false
  ) -> String {
    sparkline(
      values.map { (Day(number: $0.0), $0.1) },
      over: Day(number: days.lowerBound)...Day(number: days.upperBound), in: range, width: width,
      TextStyle(isASCII: isASCII))
  }

  @Test("has a block a day, and a blank where nothing is known") func days() {
    #expect(line([(0, 0), (1, 5), (3, 10)], 0...10, over: 0...3) == "▁▅ █")
    #expect(line([(0, 0), (1, 5), (3, 10)], 0...10, over: 0...3, isASCII: true) == "_- ^")
    #expect(line([(2, 5)], 0...10, over: 0...4) == "  ▅  ")
  }

  @Test("has at most so many blocks, each the mean of its days") func long() {
    let values = (0..<16).map { ($0, Double($0)) }
    #expect(line(values, 0...15, over: 0...15).count == 8)
    #expect(line(values, 0...15, over: 0...15, width: 16).count == 16)
    #expect(line([(0, 0), (1, 10), (3, 10)], 0...10, over: 0...3, width: 2) == "▅█")
  }

  @Test("leaves a gap as wide as it was long", arguments: [6, 8, 12, 28]) func gaps(width: Int) {
    let values = (0..<10).map { ($0, 1.0) } + (30..<40).map { ($0, 1.0) }
    let shown = line(values, 0...1, over: 0...39, width: width)
    let daysPerBlock = (40 + width - 1) / width
    let blanks = shown.filter { $0 == " " }.count
    #expect(abs(blanks - 20 / daysPerBlock) <= 1)
    #expect(shown.split(separator: " ").count == 2)
  }

  @Test("of one value, or of values that are all the same") func flat() {
    #expect(line([(0, 3)], 0...6, over: 0...0) == "▅")
    #expect(line([(0, 3), (1, 3)], 3...3, over: 0...1) == "▅▅")
  }
}

@Suite("A list as CSV") struct CSVTests {
  @Test(
    "quotes what needs it and defuses what a spreadsheet would run",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"),
      ("\rx", "\"'\rx\""), ("'x", "''x"), ("=a,b", "\"'=a,b\""),
    ])
  func cells(text: String, cell: String) {
    let listing = Listing([.init("note", "Note")], rows: [[.init(text, isTyped: true)]])
    #expect(listing.csv() == "note\r\n\(cell)\r\n")
  }

  @Test("leaves what Spotter wrote itself alone") func own() {
    let listing = Listing([.init("utcOffset", nil)], rows: [[.init("-03:30")]])
    #expect(listing.csv() == "utcOffset\r\n-03:30\r\n")
  }
}

@Suite("The colours of a terminal") struct PaletteTests {
  @Test(
    "are 256 where it says so",
    arguments: [
      ("xterm-256color", nil, true), ("screen-256color-bce", "", true),
      ("xterm-kitty", "truecolor", true), ("xterm", "24bit", true), ("xterm", nil, false),
      ("vt100", nil, false), ("linux", "", false), (nil, nil, false),
    ] as [(String?, String?, Bool)])
  func palette(terminal: String?, colours: String?, has: Bool) {
    #expect(TextStyle.isPalette(terminal, colours) == has)
  }
}
