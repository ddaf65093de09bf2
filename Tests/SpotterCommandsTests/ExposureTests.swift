import Foundation
import SpotterAnalysis
import SpotterCatalogue
import SpotterTestSupport
import Testing

@Suite("exposure") struct ExposureTests {
  let world = TestWorld()

  @Test("answers with what it stored, in lower case") func answer() throws {
    #expect(
      world.spotter("exposure ' New  watch' STRAP --date yesterday").output
        == "Logged exposure to new watch strap on Monday 30 March 2026 (entry 1).\n")
    let answer = try object(
      world.spotter("exposure Nickel --time 9:00 --note belt --json").output)
    #expect(Set(answer.keys) == ["schema", "entry", "findings"])
    #expect(
      answer["entry"] as? NSDictionary == [
        "id": 2, "type": "exposure", "date": "2026-03-31", "time": "09:00", "utcOffset": "+00:00",
        "written": "2026-03-31T18:00:00Z", "label": "nickel", "note": "belt",
      ] as NSDictionary)
  }

  @Test("answers at once with what it brings about") func findings() throws {
    world.spotter("log left calf -s 5 --date '3 days ago'")
    world.spotter("log left calf -s 8")
    let dry = try object(world.spotter("exposure tick --dry-run --json").output)
    let rules = (dry["findings"] as? [[String: Any]])?.compactMap { $0["rule"] as? String }
    #expect(rules == ["P14"])
    #expect(world.spotter("exposure tick --date '9 days ago'").output.contains("[P14]"))
    #expect(!world.spotter("exposure tick --date '8 days ago'").output.contains("[P14]"))
    world.spotter("log --temperature 40.2")
    #expect(world.spotter("exposure heat").output.contains("!!!! Call your local emergency"))
  }

  @Test(
    "says which label a rule reads",
    arguments: [
      ("tick bite", "tick"), ("Ticks", "tick"), ("sun cream", "sun"), ("heatwave", "heat"),
      ("tick-bite", "tick"), ("tick!", "tick"), ("tick/flea", "tick"), ("tick.", "tick"),
      ("tickbite", "tick"), ("sunburn", "sun"), ("sunbathing", "sun"),
      ("sun-cream", "sun"), ("hot weather", "heat"), ("very hot day", "heat"),
      ("hot-day", "heat"), ("heatstroke", "heat"), ("heat.", "heat"),
      ("tick", nil), ("nickel", nil), ("wheat", nil), ("hot sauce", nil), ("sticks", nil),
      ("Sunday roast", nil), ("cheat sheet", nil),
    ])
  func hint(label: String, meant: String?) {
    let remarks = world.spotter("exposure \(label)").remarks
    #expect(remarks.isEmpty == (meant == nil))
    if let meant { #expect(remarks.contains("read the label \"\(meant)\" alone")) }
    #expect(remarks.split(separator: "\n").count <= 1)
  }

  @Test("names each label that was perhaps meant") func hints() {
    let remarks = world.spotter("exposure hot sun, and a tick").remarks
    for label in ["tick", "sun", "heat"] { #expect(remarks.contains("about \(label) read")) }
    #expect(!world.spotter("exposure sun").remarks.contains("read"))
  }

  @Test("stores nothing in a dry run") func dryRun() {
    #expect(world.spotter("exposure sun --dry-run").output.hasPrefix("Would log exposure to sun"))
    #expect(world.journalBytes == nil)
  }

  @Test("shows a label that could act on a terminal as text") func hostile() {
    let outcome = world.spotter(words: ["exposure", "\u{1B}[31mred"])
    #expect(outcome.output.contains("\\u{1B}[31mred"))
    #expect(!world.spotter("report").output.contains("\u{1B}"))
  }
}
