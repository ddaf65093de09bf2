import Dispatch
import Foundation
import SQLite
import SpotterModel
import SpotterStore
import SpotterTestSupport
import Testing

@testable import SpotterCommands

@Suite("log alone, on a terminal") struct CheckInTests {
  let world = TestWorld()

  /// Three open spots, seen on different days.
  private func prepare() {
    world.spotter("log left forearm -s 6 -c red -i 4 --date '2 days ago'")
    world.spotter("log right shin -s ~9 --date '3 days ago'")
    world.spotter("log right shin -i 2 --date yesterday")
    world.spotter("log chest --date yesterday")
  }

  @Test("asks about one open spot at a time, with its last values") func asks() {
    prepare()
    let asked = world.checkIn(["", "", "", "", ""]).asked
    #expect(asked[0].hasPrefix("Check-in for Tuesday 31 March 2026: 3 open spots.\n"))
    #expect(asked[0].contains("chest: seen yesterday, nothing measured (1 of 3)\n"))
    #expect(asked[0].hasSuffix("\nEnter = still there, not measured > "))
    #expect(asked[1].hasPrefix("left-forearm: 6 mm, red, itch 4, 2 days ago (2 of 3)\n"))
    #expect(asked[2].hasPrefix("right-shin: ~9 mm, 3 days ago; itch 2, yesterday (3 of 3)\n"))
    #expect(asked[3].hasPrefix("Fever or other signs today?"))
    #expect(
      asked[4] == """
        To store for Tuesday 31 March 2026:
          chest: there, not measured
          left-forearm: there, not measured
          right-shin: there, not measured
        Enter = store, u = back, q = leave > 
        """)
  }

  @Test(
    "takes at most 8 keystrokes for a normal day of three spots, Enter counted",
    arguments: [
      (["", "", "", "", ""], ["chest", "left-forearm", "right-shin"]),
      (["3", "7", "9", "", ""], ["chest size 3", "left-forearm size 7", "right-shin size 9"]),
      (
        ["4", "=", "=", "", ""],
        ["chest size 4", "left-forearm size 6 red itch 4", "right-shin size ~9 itch 2"]
      ),
      (["", "i3", "", "", ""], ["chest", "left-forearm itch 3", "right-shin"]),
    ] as [([String], [String])])
  func keystrokes(lines: [String], stored: [String]) throws {
    prepare()
    #expect(lines.reduce(0) { $0 + $1.count + 1 } <= 8)
    #expect(world.checkIn(lines).outcome.status == 0)
    #expect(try world.entries() == stored)
  }

  @Test("stores all of it as one step") func oneStep() throws {
    prepare()
    let before = try world.entries()
    #expect(world.checkIn(["4", "g", "n left knee", "2", "", "fever", ""]).outcome.status == 0)
    #expect(
      try world.entries() == [
        "chest size 4", "left-forearm gone", "left-knee size 2", "right-shin", "day fever",
      ])
    #expect(world.spotter("undo").status == 0)
    #expect(try world.entries() == before)
    #expect(!world.spotter("spots --all").output.contains("left-knee"))
  }

  @Test("tells what it brings about exactly as log does") func findings() throws {
    world.spotter("log chest -s 4 --date yesterday")
    let said = world.checkIn(["5", "fever 38.4", ""]).outcome
    world.spotter("undo")
    world.spotter("log chest -s 5")
    let direct = world.spotter("log --symptom fever --temperature 38.4").output
    let finding = direct.drop { $0 != "!" }
    #expect(finding.contains("[P1]"))
    #expect(said.output.hasSuffix("\n\n" + finding), "\(said.output)")
    #expect(said.output.hasPrefix("Logged chest for Tuesday 31 March 2026: 5 mm (entry 2).\n"))
  }

  @Test("answers --json with all entries and findings") func json() throws {
    world.spotter("log chest -s 4 --date yesterday")
    let answer = try object(
      world.checkIn(["5", "fever 38.4", ""], words: "log --json").outcome.output)
    #expect(answer["schema"] as? String == "spotter.log/1")
    #expect((answer["entries"] as? [[String: Any]])?.map { $0["id"] as? Int } == [2, 3])
    #expect((answer["findings"] as? [[String: Any]])?.map { $0["rule"] as? String } == ["P1"])
  }

  @Test("takes answers back, across spots") func undo() throws {
    prepare()
    let asked = world.checkIn([
      "u", "3", "i9", "g", "u", "u", "7", "g", "fever", "u", "", "u", "u", "s", "", "u", "", "",
    ]).asked
    #expect(asked[1].hasPrefix("There is no answer to take back.\nchest: "))
    #expect(asked[5].hasPrefix("right-shin: "))
    #expect(asked[6].hasPrefix("left-forearm: "))
    #expect(asked[13].hasPrefix("right-shin: "))
    #expect(asked[17].contains("\n  (skipped: right-shin)\n"))
    #expect(try world.entries() == ["chest size 3", "left-forearm size 7"])
  }

  @Test(
    "stores nothing when it is left or interrupted",
    arguments: [
      ["q"], ["3", "quit"], ["3", "7", "g", "fever", "q"], ["n", "q"], [], ["3"],
      ["3", "7", "g", "fever 39"],
    ] as [[String]])
  func interrupted(lines: [String]) {
    prepare()
    let before = world.journalBytes
    let isLeft = lines.last?.hasPrefix("q") ?? false
    let outcome = world.checkIn(lines, end: !isLeft).outcome
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(outcome.remarks == "Nothing was stored.\n")
    #expect(world.journalBytes == before)
  }

  @Test("says what would be stored, and stores nothing, with --dry-run") func dryRun() {
    prepare()
    let before = world.journalBytes
    let outcome = world.checkIn(["3", "", "", "", ""], words: "log --dry-run").outcome
    #expect(outcome.output.hasPrefix("Would log chest for Tuesday 31 March 2026: 3 mm.\n"))
    #expect(world.journalBytes == before)
  }

  @Test("leaves out what is logged already") func logged() throws {
    prepare()
    world.spotter("log chest --size 4")
    var asked = world.checkIn(["", "", "", ""]).asked
    #expect(asked[0].contains("2 open spots (logged already: chest)."), "\(asked[0])")
    #expect(asked[0].contains("left-forearm: "))
    asked = world.checkIn(["", ""]).asked
    #expect(asked[0].contains("every open spot is logged"), "\(asked[0])")
    #expect(asked[1].hasPrefix("There is nothing to store."))
    #expect(try world.entries() == ["chest size 4", "left-forearm", "right-shin"])
  }

  @Test("is about the day on which it began") func midnight() throws {
    prepare()
    world.setNow("2026-03-31T23:58:00Z")
    world.checkIn(["3", "7", "9", "", ""]) { [world] line in
      if line == 4 { world.setNow("2026-04-01T00:02:00Z") }
    }
    #expect(
      try world.entries() == ["chest size 3", "left-forearm size 7", "right-shin size 9"])
  }

  @Test("knows a day that begins late, and another day") func otherDay() throws {
    prepare()
    world.spotter("settings set day.startsAt 04:00")
    world.setNow("2026-04-01T03:00:00Z")
    #expect(
      world.checkIn(["q"]).asked[0].hasPrefix("Check-in for Tuesday 31 March 2026: 3 open spots."))
    let asked = world.checkIn(["7", "", ""], words: "log --date yesterday", columns: 200).asked
    #expect(
      asked[0].contains("Monday 30 March 2026: 1 open spot (logged already: chest, right-shin)"))
    #expect(asked[1].hasPrefix("Fever or other signs that day?"))
    #expect(try world.entries(of: "2026-03-30").contains("left-forearm size 7"))
  }

  @Test("stores a spot under the name that it has got meanwhile") func renamed() throws {
    prepare()
    let said = world.checkIn(["3", "7", "9", "", ""]) { [world] line in
      if line == 4 {
        world.anotherShell()("spot rename right-shin mole")
        world.anotherShell()("spot rename chest weal")
      }
    }
    #expect(said.outcome.status == 0)
    #expect(try world.entries() == ["weal size 3", "left-forearm size 7", "mole size 9"])
  }

  @Test(
    "leaves out a spot that is gone from the journal meanwhile, and keeps the other answers",
    arguments: ["spot merge right-shin left-forearm", "purge 2 3 --yes"])
  func lost(line: String) throws {
    prepare()
    let said = world.checkIn(
      ["3", "7", "9", "", "", "u", "u", "8", "", ""], columns: 200
    ) { [world] number in
      if number == 4 { world.anotherShell()(line) }
    }
    #expect(
      said.asked[5].hasPrefix(
        "There is no spot \"right-shin\" any more: it was merged, purged or undone meanwhile, and its "
          + "answer is left out.\nNothing is stored yet.\nTo store for"), "\(said.asked[5])")
    #expect(!said.asked[5].contains("  right-shin:"))
    #expect(said.asked[7].hasPrefix("left-forearm: "))
    #expect(said.outcome.status == 0)
    #expect(try world.entries() == ["chest size 3", "left-forearm size 8"])
  }

  @Test("ends with the reason when the only spot is gone meanwhile") func leftAfterFailure() throws
  {
    world.spotter("log chest --date yesterday")
    let said = world.checkIn(["3", "", "", ""]) { [world] line in
      if line == 2 { world.anotherShell()("purge 1 --yes") }
    }
    #expect(said.asked[3].contains("There is nothing to store."))
    #expect(said.outcome.status == 66)
    #expect(said.outcome.remarks == "Nothing was stored.\n")
    #expect(try world.entries() == [])
  }

  @Test("asks soon again when another program holds the journal") func held() throws {
    world.spotter("log chest --date yesterday")
    let path = world.journal.path
    let (isHeld, isAskedAgain) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let said = world.checkIn(["3", "", "", ""]) { line in
      if line == 3 { isAskedAgain.signal() }
      guard line == 2 else { return }
      Thread.detachNewThread {
        let holder = try? Database(.file(path: path), .readWrite)
        try? holder?.execute(script: "BEGIN EXCLUSIVE")
        isHeld.signal()
        // A check-in that waited as long as other commands would have stored it after this.
        _ = isAskedAgain.wait(timeout: .now() + 10)
        try? holder?.execute(script: "ROLLBACK")
      }
      isHeld.wait()
    }
    #expect(said.asked[3].contains("Nothing is stored yet: Enter tries again."), "\(said.asked)")
    #expect(said.outcome.status == 0)
    #expect(try world.entries() == ["chest size 3"])
  }

  @Test("keeps the answers while the journal cannot be written to, and ends with the reason else")
  func unwritable() throws {
    world.spotter("log chest --date yesterday")
    let (path, away) = (world.journal.path, world.journal.path + ".away")
    let begin: @Sendable () -> Void = {
      // A folder in the journal's place: whoever runs the tests, it cannot be opened.
      try? FileManager.default.moveItem(atPath: path, toPath: away)
      try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    let end: @Sendable () -> Void = {
      try? FileManager.default.removeItem(atPath: path)
      try? FileManager.default.moveItem(atPath: away, toPath: path)
    }
    let left = world.checkIn(["3", "", "", "q"]) { line in if line == 2 { begin() } }
    end()
    #expect(left.asked[3].contains("Nothing is stored yet: Enter tries again."), "\(left.asked)")
    #expect(![0, 64, 66, 75].contains(left.outcome.status))
    #expect(try world.entries() == [])
    let said = world.checkIn(["3", "", "", "", ""]) { line in
      if line == 2 { begin() }
      if line == 4 { end() }
    }
    #expect(said.outcome.status == 0)
    #expect(try world.entries() == ["chest size 3"])
  }

  @Test("keeps the answers while no journal can be made") func cannotCreate() throws {
    let folder = world.journal.deletingLastPathComponent().path
    let kept = folder + ".kept"
    let said = world.checkIn(["left knee", "4", "", "", ""]) { line in
      if line == 3 {
        try? FileManager.default.moveItem(atPath: folder, toPath: kept)
        try? Data().write(to: URL(filePath: folder))
      }
      if line == 4 {
        try? FileManager.default.removeItem(atPath: folder)
        try? FileManager.default.moveItem(atPath: kept, toPath: folder)
      }
    }
    #expect(said.asked[4].contains("Nothing is stored yet: Enter tries again."), "\(said.asked)")
    #expect(said.outcome.status == 0)
    #expect(try world.entries() == ["left-knee size 4"])
  }

  @Test("does not offer again what is stored, or may be") func uncertain() {
    var error = JournalError(.inputOutput, "The disk is full.")
    #expect(!error.mayBeStored)
    error.isDone = true
    #expect(error.mayBeStored)
    (error.isDone, error.isInDoubt) = (false, true)
    #expect(error.mayBeStored)
    #expect(LostAnswer(description: "The entry is stored.").mayBeStored)
  }

  @Test("fits its lines into any terminal", arguments: [20, 40, 80, 200])
  func width(columns: Int) {
    prepare()
    let asked = world.checkIn(["?", "0", "", "", "", "?", "", "?", ""], columns: columns).asked
    for text in asked {
      for line in text.split(separator: "\n").dropLast() {
        #expect(line.count < columns, "\(line)")
        #expect(!line.contains("\u{1B}"))
      }
    }
  }

  @Test(
    "takes options that say what is logged as an entry of their own",
    arguments: ["log --note x", "log --temperature 38", "log --size 6", "log --gone", "log chest"])
  func options(line: String) {
    prepare()
    let before = world.spotter(line + " --dry-run").status
    let conversation = ScriptedConversation([])
    world.setConversation(conversation.terminal)
    #expect(world.spotter(line).status == before)
    #expect(conversation.asked.isEmpty)
  }
}
