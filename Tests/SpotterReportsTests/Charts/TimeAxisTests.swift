import SpotterModel
import SpotterReports
import Testing

@Suite("A time axis") struct TimeAxisTests {
  private func axis(_ count: Int, width: Int) -> TimeAxis {
    TimeAxis(Day(number: 20_000)...Day(number: 20_000 + count - 1), width: width)
  }

  @Test("never is wider than it may, and has a slot for each of its days", arguments: [1, 31, 71])
  func everyDay(width: Int) {
    for count in Array(1...400) + [4000, 40_000] {
      let axis = axis(count, width: width)
      #expect(axis.width <= width)
      let slots = (0..<count).map { axis.slot(of: Day(number: 20_000 + $0)) }
      #expect(slots.first == .some(0) && slots.last == .some(axis.slotCount - 1))
      for (day, slot) in slots.enumerated() { #expect(slot == day / axis.daysPerSlot) }
      #expect(axis.slot(of: Day(number: 19_999)) == nil)
      #expect(axis.slot(of: Day(number: 20_000 + count)) == nil)
    }
  }

  @Test("uses the room that it has") func room() {
    #expect(axis(7, width: 71).columnsPerSlot == 3)
    #expect(axis(34, width: 71).columnsPerSlot == 2)
    #expect(axis(71, width: 71).columnsPerSlot == 1)
    #expect(axis(72, width: 71).daysPerSlot == 2)
  }
}

@Suite("The locale") struct LocaleTests {
  @Test(
    "asks for ASCII where its encoding is another than UTF-8",
    arguments: [
      ([:], false), (["LANG": "C"], true), (["LANG": "POSIX"], true), (["LANG": "C.UTF-8"], false),
      (["LANG": "de_DE.utf8"], false), (["LANG": "de_DE.UTF-8@euro"], false),
      (["LANG": "de_DE@euro"], true), (["LANG": "de_DE.ISO-8859-15"], true),
      (["LC_ALL": "C", "LANG": "de_DE.UTF-8"], true),
      (["LC_ALL": "", "LC_CTYPE": "en_GB.UTF-8", "LANG": "C"], false),
      (["LC_CTYPE": "C", "LANG": "en_GB.UTF-8"], true), (["LC_NUMERIC": "C"], false),
    ])
  func encoding(variables: [String: String], isASCII: Bool) {
    #expect(TextStyle.isASCII { variables[$0] } == isASCII)
  }

  @Test("leaves no letter beyond it, and loses none") func ascii() {
    #expect("4 mm → 5 mm · 38.6 °C – “a”…".ascii == "4 mm -> 5 mm - 38.6 C - \"a\"...")
    #expect("plain".ascii == "plain")
    #expect("é 汉 🩹 ░".ascii == "\\u{E9} \\u{6C49} \\u{1FA79} \\u{2591}")
  }
}
