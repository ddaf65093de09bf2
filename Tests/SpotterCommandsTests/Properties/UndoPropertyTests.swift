import Foundation
import SQLite
import SpotterTestSupport
import Testing

/// Whatever was done can be taken back, step by step, and brought back again.
///
/// `SPOTTER_SEQUENCES` says how many sequences of commands are tried, 500 unless set; `SPOTTER_SEED`
/// repeats those of an earlier run.
@Suite("Undo and redo") struct UndoPropertyTests {
  static let sequences = variable("SPOTTER_SEQUENCES") ?? 500
  static let seed = variable("SPOTTER_SEED") ?? .random(in: 0..<1_000_000)

  private static func variable(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  /// The sequences are tried in so many parts, side by side.
  static let parts = 10

  @Test(
    "give back every state of the journal, byte for byte", .timeLimit(.minutes(120)),
    arguments: 0..<parts)
  func everyState(part: Int) throws {
    var steps = 0
    let numbers = stride(from: part, to: Self.sequences, by: Self.parts)
    for number in numbers {
      var history = try CommandHistory(seed: UInt64(Self.seed + number))
      try history.run(commands: 14)
      let last = history.states
      steps += last.count - 1
      // All the way back, in strides, and all the way forward again.
      try history.takeBackAll()
      #expect(try history.state() == last.first, "seed \(Self.seed + number)")
      try history.bringBackAll()
      #expect(try history.state() == last.last, "seed \(Self.seed + number)")
      guard history.failures.isEmpty else {
        Issue.record("seed \(Self.seed + number): \(history.failures.joined(separator: "; "))")
        return
      }
    }
    let count = Array(numbers).count
    print("Seed \(Self.seed), part \(part): \(count) sequences with \(steps) steps.")
    #expect(steps > count * 3)
  }

  @Test("are found out when a step is not recorded") func control() throws {
    var history = try CommandHistory(seed: 7)
    try history.run(["log chest --size 3", "log nose --size 4"])
    // Behind the back of the record, as a forgotten call of it would be.
    let database = try Database(.file(path: history.world.journal.path), .readWrite)
    try database.execute(script: "DELETE FROM change WHERE step = (SELECT min(step) FROM change)")
    try history.takeBackAll()
    #expect(try history.state() != history.states.first)
  }
}

/// A journal to which one random command after the other is done, with every state that it had.
private struct CommandHistory {
  let world = TestWorld()
  private var commands: RandomCommands

  /// The states that can be reached by taking back and bringing back, oldest first.
  private(set) var states: [String] = []

  /// Which of the states the journal is in.
  private var position = 0
  private(set) var failures: [String] = []

  init(seed: UInt64) throws {
    commands = RandomCommands(seed: seed)
    for (number, picture) in SamplePictures.all.prefix(2).enumerated() {
      try picture.write(to: world.folder.appending(path: "picture-\(number).jpg"))
    }
    _ = try world.write(
      """
      {"date":"2026-03-05","site":"chest","size":5,"note":"from elsewhere"}
      {"date":"2026-03-06","site":"nose","spot":"the new one"}
      {"date":"2026-03-07","type":"exposure","label":"sun"}

      """, to: "other.ndjson")
    // A journal in which nothing can be taken back: its birth never can.
    world.spotter("log chest")
    world.spotter("purge --all")
    states = [try state()]
  }

  mutating func run(commands count: Int) throws {
    for _ in 0..<count {
      switch commands.number(0...9) {
      case 0: try go(-1, "undo")
      case 1: try go(1, "redo")
      case 2: try runOne(commands.number(0...3) == 0 ? Self.importing : photo())
      default: try runOne(commands.next())
      }
    }
  }

  mutating func run(_ lines: [String]) throws {
    for line in lines {
      world.spotter(line)
      states.append(try state())
      position += 1
    }
  }

  mutating func takeBackAll() throws {
    while position > 0 {
      let stride = min(position, commands.number(1...3))
      guard try go(-stride, "undo \(stride)") else { return }
    }
    if world.spotter("undo").status != 66 { failures.append("there was more to take back") }
  }

  mutating func bringBackAll() throws {
    while position < states.count - 1 {
      let stride = min(states.count - 1 - position, commands.number(1...3))
      guard try go(stride, "redo \(stride)") else { return }
    }
    if world.spotter("redo").status != 66 { failures.append("there was more to bring back") }
  }

  /// All that a person has put into the journal.
  func state() throws -> String {
    let database = try Database(.file(path: world.journal.path), .readOnly)
    let settings = try database.all(
      "SELECT key, value FROM setting ORDER BY key", as: (String.self, String.self))
    return world.spotter("export --voided").output
      + settings.map { "\($0) = \($1)" }.joined(separator: "\n")
  }

  private static let importing = ["import", "other.ndjson"]

  private mutating func photo() -> [String] {
    ["log", "left", "forearm", "--photo", "picture-\(commands.number(0...1)).jpg"]
  }

  private mutating func runOne(_ words: [String]) throws {
    let before = try numbers()
    let outcome = world.spotter(words: words)
    let after = try numbers()
    commands.lastEntry = after.entry
    let now = try state()
    if after.step > before.step {
      states = Array(states[...position]) + [now]
      position += 1
    } else if now != states[position] {
      failures.append("\(words) changed something without a step")
    }
    if outcome.status != 0, after.step != before.step {
      failures.append("\(words) was refused and took a step")
    }
    if outcome.status == 70 { failures.append("\(words): \(outcome.remarks)") }
  }

  @discardableResult
  private mutating func go(_ distance: Int, _ line: String) throws -> Bool {
    let isPossible = states.indices.contains(position + distance)
    let outcome = world.spotter(line)
    guard outcome.status == (isPossible ? 0 : 66) else {
      failures.append("\(line): \(outcome.status) \(outcome.remarks)")
      return false
    }
    if isPossible { position += distance }
    guard try state() == states[position] else {
      failures.append("\(line) gave another state")
      return false
    }
    return true
  }

  /// The numbers of the newest step and of the newest entry.
  private func numbers() throws -> (step: Int, entry: Int) {
    let database = try Database(.file(path: world.journal.path), .readOnly)
    let found = try database.all(
      "SELECT (SELECT coalesce(max(id), 0) FROM step), last_entry FROM journal",
      as: (Int.self, Int.self))
    return try #require(found.first)
  }
}
