import Foundation
import SQLite
import SpotterTestSupport
import Testing

@Suite("due") struct DueTests {
  let world = TestWorld()

  @Test("names open spots without an entry of today, and exits with 1") func due() throws {
    world.spotter("log left forearm -s 6 --date '2 days ago'")
    world.spotter("log chest --date yesterday")
    var outcome = world.spotter("due")
    #expect(outcome.status == 1)
    #expect(outcome.remarks.isEmpty)
    #expect(
      outcome.output
        == "Not logged today: chest (yesterday), left-forearm (2 days ago). `spotter log`\n"
        + "asks about them.\n")
    world.spotter("log chest")
    outcome = world.spotter("due --json")
    #expect(outcome.status == 1)
    let answer = try object(outcome.output) as NSDictionary
    #expect(
      answer == [
        "schema": "spotter.due/1", "asOf": "2026-03-31", "logged": ["chest"],
        "due": [
          [
            "name": "left-forearm", "site": "forearm", "side": "left", "lastSeen": "2026-03-29",
          ]
        ],
      ] as NSDictionary)
    world.spotter("log left forearm")
    outcome = world.spotter("due")
    #expect(outcome.status == 0)
    #expect(outcome.output == "Nothing is due: every open spot is logged today.\n")
  }

  @Test("says nothing with --quiet", arguments: [true, false]) func quiet(isDue: Bool) {
    world.spotter("log chest --date \(isDue ? "yesterday" : "today")")
    let outcome = world.spotter("due --quiet")
    #expect(outcome.status == (isDue ? 1 : 0))
    #expect(outcome.output.isEmpty && outcome.remarks.isEmpty)
    #expect(world.spotter("due --quiet --json").status == 64)
  }

  @Test("does not keep a prompt waiting for whoever holds the journal") func held() async throws {
    world.spotter("log chest --date yesterday")
    let path = world.journal.path
    let (held, isHeld) = AsyncStream.makeStream(of: Void.self)
    let holding = Task.detached {
      let holder = try Database(.file(path: path), .readWrite)
      try holder.execute(script: "BEGIN EXCLUSIVE")
      isHeld.finish()
      // Whoever waited as long as for a storing command would find the spot due after this.
      try? await Task.sleep(for: .seconds(5))
      try holder.execute(script: "ROLLBACK")
    }
    for await _ in held {}
    #expect(world.spotter("due --quiet").status == 75)
    holding.cancel()
    try await holding.value
    #expect(world.spotter("due --quiet").status == 1)
  }

  @Test("has nothing due without a journal, and makes none") func noJournal() throws {
    #expect(world.spotter("due").output == "Nothing is due: there is no journal yet.\n")
    #expect(world.spotter("due").status == 0)
    #expect(world.spotter("due --quiet").status == 0)
    let answer = try object(world.spotter("due --json").output)
    #expect((answer["due"] as? [Any])?.isEmpty == true)
    #expect(world.journalBytes == nil)
  }

  @Test("leaves a journal as it is, byte for byte") func unchanged() {
    world.spotter("log chest --date yesterday")
    let before = world.journalBytes
    #expect(world.spotter("due").status == 1)
    #expect(world.journalBytes == before)
  }

  @Test(
    "knows what is open",
    arguments: [
      (["log chest --date '13 days ago'"], 1), (["log chest --date '14 days ago'"], 1),
      (["log chest --date '15 days ago'"], 0),
      (["log chest --date '15 days ago'", "settings set episode.lapseDays 20"], 1),
      (["log chest --date yesterday", "log chest --gone"], 0),
      (["log chest --date '3 days ago'", "log chest --gone --date yesterday"], 0),
      (
        [
          "log chest --date '5 days ago'", "log chest --gone --date '3 days ago'",
          "log chest --date yesterday",
        ], 1
      ),
      (["log --symptom fever --date yesterday"], 0),
      (["log chest --date yesterday", "care aloe-vera --spot chest"], 1),
      (["log chest --date yesterday", "log chest", "void 2"], 1),
    ] as [([String], Int32)])
  func open(lines: [String], status: Int32) {
    for line in lines { #expect(world.spotter(line).status == 0) }
    #expect(world.spotter("due").status == status)
    // What `spots` calls open is what may be due.
    let isOpen = !world.spotter("spots").output.hasPrefix("There is no")
    #expect(isOpen == (status == 1))
  }

  @Test("honours the hour at which a day begins") func dayStart() {
    world.spotter("log chest")
    world.setNow("2026-04-01T02:00:00Z")
    #expect(world.spotter("due").status == 1)
    world.spotter("settings set day.startsAt 04:00")
    #expect(world.spotter("due").status == 0)
    world.setNow("2026-04-01T04:00:00Z")
    #expect(world.spotter("due").status == 1)
  }

  @Test("refuses what is no journal") func noJournalFile() throws {
    _ = try world.write("no journal", to: "journal.db")
    let outcome = world.spotter("due")
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
  }
}
