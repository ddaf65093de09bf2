/// Command lines that change a journal, made up from a seed: most of them are right, some are not.
package struct RandomCommands {
  private var generator: SeededGenerator

  /// The highest number that an entry may have by now.
  package var lastEntry = 0

  package init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// The words of the next command line, the program's name left out.
  package mutating func next() -> [String] {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0...5: ["log"] + pick(Self.places) + details() + day()
    case 6: ["log"] + pick(Self.places) + details() + ["--new", pick(Self.names)]
    case 7: ["log", "--symptom", pick(["fever", "fatigue", "joint-pain"])] + note() + day()
    case 8: pick([["log", "--all-gone"], ["log"] + pick(Self.places) + ["--gone"]])
    case 9: ["care", pick(Self.remedies), "--minutes", "\(number(1...40))"] + note() + day()
    case 10: ["exposure", pick(["nickel", "sun", "wool socks"])] + day()
    case 11...13: ["edit", entry()] + edit()
    case 14: ["void", entry()]
    case 15:
      pick([
        ["settings", "set", "persist.days", "\(number(7...60))"],
        ["settings", "reset", "persist.days"],
        ["settings", "set", "day.startsAt", pick(["00:00", "04:00"])],
      ])
    case 16: ["spot", "rename", spot(), pick(Self.names)]
    case 17: ["spot", "merge", spot(), spot()]
    case 18: ["spot", "confirm", spot()] + pick([["eczema"], ["psoriasis"], []])
    default: ["acknowledge", pick(["P1", "D6", "R1"])]
    }
  }

  /// A number of a range.
  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }

  private mutating func entry() -> String { "\(number(1...max(1, lastEntry + 1)))" }

  private mutating func spot() -> String {
    pick(Self.names + ["left-forearm", "right-shin", "chest"])
  }

  private mutating func day() -> [String] {
    number(0...1) == 0 ? [] : ["--date", "\(number(1...40)) days ago"]
  }

  private mutating func note() -> [String] {
    number(0...2) > 0 ? [] : ["--note", pick(Self.notes)]
  }

  private mutating func details() -> [String] {
    var words: [String] = []
    if number(0...1) == 0 { words += ["--size", "\(number(1...60)).\(number(0...9))"] }
    if number(0...1) == 0 { words += ["--itch", "\(number(0...10))"] }
    if number(0...3) == 0 { words += ["--colour", pick(["red", "brown", "purple"])] }
    if number(0...3) == 0 { words += ["--symptom", pick(["warmth", "pus,pain"])] }
    return words + note()
  }

  private mutating func edit() -> [String] {
    switch number(0...7) {
    case 6: ["--spot", spot()]
    case 7: ["--new"] + pick([[], [pick(Self.names)]])
    case 0: pick(Self.places)
    case 1: ["--clear", pick(["itch", "size", "note", "minutes", "first-noticed"])]
    case 2: ["--date", "\(number(0...40)) days ago"]
    case 3: ["--gone"]
    case 4: ["--label", pick(["nickel", "soap"])]
    default: details() + ["--time", "0\(number(0...9)):30"]
    }
  }

  private static let places = [
    ["left", "forearm"], ["right", "shin"], ["chest"], ["back", "of", "left", "knee"], ["nose"],
  ]
  private static let names = ["mole", "old mole", "naïve cafe\u{301} ✓", "mole 2"]
  private static let remedies = ["cold-compress", "oatmeal-bath", "aloe-vera"]

  /// Texts that formats and terminals trip over; none of them holds a NUL.
  private static let notes = [
    "plain", "=1+1", "'quoted\"", "two\r\nlines", "e\u{301} é \u{202E}dlo", "\u{1B}[31mred", ",;|",
  ]
}
