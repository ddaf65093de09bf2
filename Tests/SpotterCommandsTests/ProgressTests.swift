import SpotterCommands
import SpotterTestSupport
import Synchronization
import Testing

@Suite("What a person who waits sees") struct ProgressTests {
  /// The lines that were drawn.
  final class Terminal: Sendable {
    let lines = Mutex<[String]>([])
    func draw(_ line: String) { lines.withLock { $0.append(line) } }
    var shown: [String] { lines.withLock(\.self) }
  }

  let terminal = Terminal()

  private func line() -> ProgressLine {
    ProgressLine("Checking") { [terminal] in terminal.draw($0) }
  }

  private func wait(_ line: ProgressLine, ticks: Int) {
    for _ in 0..<ticks { _ = line.tick() }
  }

  @Test("is nothing of what is over within a second") func short() {
    let line = line()
    wait(line, ticks: ProgressLine.ticksPerSecond - 1)
    line.end()
    #expect(terminal.shown.isEmpty)
  }

  @Test("is how long it takes, once a second, and nothing after the end") func long() {
    let line = line()
    wait(line, ticks: 3 * ProgressLine.ticksPerSecond)
    line.end()
    line.end()
    line.tell("50 %")
    #expect(!line.tick())
    #expect(terminal.shown == ["Checking: 1 s", "Checking: 2 s", "Checking: 3 s", ""])
  }

  @Test("is how far it has come where that is known") func known() {
    let line = line()
    line.tell("10 %")
    wait(line, ticks: 2 * ProgressLine.ticksPerSecond)
    line.tell("20 %")
    line.tell("20 %")
    line.end()
    #expect(terminal.shown == ["Checking: 10 %", "Checking: 20 %", ""])
  }

  @Test("is wiped also when an error goes by") func error() {
    do {
      let line = line()
      wait(line, ticks: ProgressLine.ticksPerSecond)
    }
    #expect(terminal.shown == ["Checking: 1 s", ""])
  }

  @Test("is no word of what a command writes") func wordless() {
    let world = TestWorld()
    world.spotter("log chest --size 5")
    let plain = world.spotter("verify")
    world.watchProgress()
    #expect(world.spotter("verify") == plain)
  }
}
