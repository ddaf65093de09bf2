import Foundation
import SpotterCommands
import SpotterTestSupport
import Synchronization
import Testing

/// A terminal whose clock a test moves.
final class ScriptedTerminal: Sendable {
  private let moments: [SessionTerminal.Moment]
  private let before: @Sendable (Int) -> Void
  private let seen = Mutex<[String]>([])

  /// - Parameters:
  ///   - seconds: How long the session has gone on at each look.
  ///   - isStopped: Whether somebody stops it at the last of them.
  ///   - columns: The width of a line.
  ///   - before: What else happens before each look, by its number.
  init(
    _ seconds: [Double], isStopped: Bool = false, columns: Int = 80,
    before: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.before = before
    moments = seconds.enumerated().map { index, second in
      .init(
        seconds: second, columns: columns, isStopped: isStopped && index == seconds.count - 1)
    }
  }

  /// All that was shown, a line each.
  var lines: [String] { seen.withLock { $0 } }

  var session: SessionTerminal {
    SessionTerminal { look in
      for (index, moment) in self.moments.enumerated() {
        self.before(index)
        switch look(moment) {
        case .show(let line): self.seen.withLock { $0.append(line) }
        case .end(let line):
          self.seen.withLock { $0.append(line) }
          #expect(index == self.moments.count - 1)
          return
        }
      }
      Issue.record("the session did not end")
    }
  }
}

@Suite("care --timer") struct TimerTests {
  let world = TestWorld(variables: ["LANG": "en_GB.UTF-8"])

  private func minutes(_ line: String, _ terminal: ScriptedTerminal) throws -> Double? {
    world.setSession(terminal.session)
    let outcome = world.spotter("\(line) --json")
    #expect(outcome.status == 0)
    guard !outcome.output.isEmpty else { return nil }
    let entry = try #require(object(outcome.output)["entry"] as? [String: Any])
    #expect(entry["date"] as? String == "2026-03-31")
    return entry["minutes"] as? Double
  }

  @Test(
    "logs the time that passed",
    arguments: [
      ("cold-compress", [0, 600, 1200], false, 20), ("oatmeal-bath", [0, 900], false, 15),
      ("cold-compress --minutes 12.34", [0, 740.4], false, 12.34),
      ("cold-compress --minutes 0.05", [0, 3], false, 0.05),
      ("aloe-vera --minutes 30", [1, 1800], false, 30),
      // The machine slept: what was meant is all that can be said.
      ("cold-compress", [0, 9000], false, 20),
      ("cold-compress", [0, 754], true, 12.5), ("cold-compress", [1199.9], true, 19.9),
      ("cold-compress", [6], true, 0.1), ("cold-compress", [18], true, 0.3),
      ("cold-compress", [0, 5.9], true, nil), ("cold-compress --minutes 0.05", [1], true, nil),
    ] as [(String, [Double], Bool, Double?)])
  func logs(words: String, seconds: [Double], isStopped: Bool, expected: Double?) throws {
    let terminal = ScriptedTerminal(seconds, isStopped: isStopped)
    #expect(try minutes("care --timer \(words)", terminal) == expected)
    #expect((world.journalBytes == nil) == (expected == nil))
  }

  @Test("says that a session was too short to log") func short() {
    world.setSession(ScriptedTerminal([5], isStopped: true).session)
    let outcome = world.spotter("care --timer cold-compress")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.remarks.hasSuffix(
        "Stopped after 5 seconds: under 0.1 minutes, so nothing was logged.\n"))
  }

  @Test("logs to the day on which the session began, and to its spot") func midnight() throws {
    world.spotter("log chest")
    world.setNow("2026-03-31T23:50:00Z")
    let terminal = ScriptedTerminal([0, 1200]) { [world] look in
      if look == 1 { world.setNow("2026-04-01T00:10:00Z") }
    }
    #expect(try minutes("care --timer cold-compress --spot chest", terminal) == 20)
    let history = world.spotter("history --spot chest").output
    #expect(history.contains("2026-03-31  chest"))
    #expect(history.contains("20 min"))
  }

  @Test("tells of a limit that a session misses") func limits() {
    world.setSession(ScriptedTerminal([300], isStopped: true).session)
    let outcome = world.spotter("care --timer oatmeal-bath")
    #expect(outcome.output.contains("5 min"))
    #expect(outcome.remarks.contains("under 10 or over 15 minutes"))
  }

  @Test("stores nothing in a dry run") func dryRun() {
    world.setSession(ScriptedTerminal([1200]).session)
    let outcome = world.spotter("care --timer cold-compress --dry-run")
    #expect(outcome.output.hasPrefix("Would log cold compress"))
    #expect(world.journalBytes == nil)
  }

  @Test(
    "tells how to log a session that could not be stored, and that line logs it",
    arguments: [
      ("", "spotter care cold-compress --minutes 12.5 --date 2026-03-31 --time 18:00"),
      (
        "--spot chest --water cold --no-pure --note \"it's -5 °C; $HOME\"",
        "spotter care cold-compress --minutes 12.5 --water cold --spot chest --date 2026-03-31"
          + " --time 18:00 --note 'it'\\''s -5 °C; $HOME' --no-pure"
      ),
      (
        "--note=-5 --journal journal.db",
        "spotter care cold-compress --minutes 12.5 --date 2026-03-31 --time 18:00 --note=-5"
          + " --journal journal.db"
      ),
    ])
  func unstored(options: String, line: String) throws {
    world.spotter("log chest")
    let journal = try #require(world.journalBytes)
    world.setSession(
      ScriptedTerminal([0, 754], isStopped: true) { [world] look in
        if look == 1 { _ = try? world.write("no journal", to: "journal.db") }
      }.session)
    let outcome = world.spotter("care --timer cold-compress \(options)")
    #expect(outcome.status == 65)
    #expect(outcome.remarks.contains("is not a Spotter journal"))
    let told = "\nThe session is not logged yet. Do not repeat it: this logs it.\n  \(line)\n"
    #expect(outcome.remarks.hasSuffix(told), "\(outcome.remarks)")
    try journal.write(to: world.journal)
    let again = world.spotter(
      String(line.dropFirst("spotter ".count)).replacing("it'\\''s", with: "its"))
    #expect(again.status == 0 && again.output.contains("12.5 min"), "\(again)")
  }

  @Test("says nothing of logging a session that is stored, or was never to be")
  func noLine() throws {
    world.setSession(
      ScriptedTerminal([0, 754], isStopped: true) { [world] look in
        if look == 1 { _ = try? world.write("no journal", to: "journal.db") }
      }.session)
    let dry = world.spotter("care --timer cold-compress --dry-run")
    #expect(dry.status == 65)
    #expect(!dry.remarks.contains("this logs it"))
  }

  @Test("leaves out a time that lies on the next day of the calendar") func early() {
    world.spotter("settings set day.startsAt 04:00")
    world.setNow("2026-04-01T01:30:00Z")
    world.setSession(
      ScriptedTerminal([0, 754], isStopped: true) { [world] look in
        if look == 1 { _ = try? world.write("no journal", to: "journal.db") }
      }.session)
    let line = world.spotter("care --timer cold-compress").remarks.split(separator: "\n").last
    #expect(line == "  spotter care cold-compress --minutes 12.5 --date 2026-03-31")
  }

  @Test("draws a bar that fits", arguments: [1, 5, 12, 20, 30, 40, 60, 80, 200])
  func bar(columns: Int) throws {
    for language in ["en_GB.UTF-8", "C"] {
      let world = TestWorld(variables: ["LC_ALL": "", "LANG": language])
      let terminal = ScriptedTerminal([0, 300.4, 1200], columns: columns)
      world.setSession(terminal.session)
      #expect(world.spotter("care --timer cold-compress").status == 0)
      try #require(terminal.lines.count == 3)
      for line in terminal.lines {
        #expect(line.filter { $0 != "\u{07}" }.count <= max(1, columns - 1), "\(line)")
        #expect(line.hasSuffix("\u{07}") == (line == terminal.lines[2]))
        #expect(language != "C" || line.allSatisfy(\.isASCII), "\(line)")
      }
      guard columns == 80 else { continue }
      #expect(
        terminal.lines[1]
          == (language == "C"
            ? "Cold compress  ##########------------------------------  5:00 of 20:00"
            : "Cold compress  ██████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  5:00 of 20:00"))
    }
  }

  @Test(
    "refuses what it cannot count, before anybody waits",
    arguments: [
      Refusal("care --timer cold-compress --minutes 20.5", "no further than 20 minutes, not 20.5"),
      Refusal("care --timer oatmeal-bath --minutes 16", "no further than 15 minutes, not 16"),
      Refusal("care --timer aloe-vera", "--timer needs --minutes with aloe-vera"),
      Refusal("care --timer hydrocortisone-1", "--timer needs --minutes"),
      Refusal("care --timer cold-compress --date yesterday", "leave out --date and --time"),
      Refusal("care --timer cold-compress --time 7:00", "leave out --date and --time"),
      Refusal("care --timer cold-compress --spot nope", "There is no spot", status: 66),
      Refusal("care --timer cold-compress --minutes 0", "over 0 and up to 1440"),
      Refusal("care --timer cold-compress --water warm", "--water takes hot, lukewarm, cold"),
    ])
  func refusals(refusal: Refusal) {
    world.spotter("log chest")
    let before = world.journalBytes
    let terminal = ScriptedTerminal([1200])
    world.setSession(terminal.session)
    let outcome = world.spotter(refusal.line)
    #expect(outcome.status == refusal.status)
    #expect(outcome.remarks.contains(refusal.says), "\(outcome.remarks)")
    #expect(outcome.remarks.split(separator: "\n").count == 1)
    #expect(terminal.lines.isEmpty)
    #expect(world.journalBytes == before)
  }
}
