import ArgumentParser
package import Foundation
package import SpotterCommands
import SpotterModel
import SpotterReports
import Synchronization

/// A folder, a clock and two streams of a test's own, in which commands run in process.
package final class TestWorld: Sendable {
  /// What one command line came to.
  package struct Outcome: Equatable, Sendable {
    package var status: Int32
    package var output: String
    package var remarks: String
  }

  /// Who takes standard output.
  package enum Reader: Sendable {
    case there

    /// As `head` after its ten lines.
    case gone

    /// As a redirection to a full disk.
    case full

    fileprivate func take() throws {
      switch self {
      case .there: return
      case .gone: throw CommandError(.done, "")
      case .full: throw CommandError(.inputOutput, "Standard output cannot be written (full).")
      }
    }
  }

  package let folder: URL
  private let streams = Mutex<(output: String, remarks: String)>(("", ""))
  private let bytes = Mutex<[UInt8]>([])
  private let clock: Mutex<Instant>
  private let offset: UTCOffset
  private let variables: [String: String]
  private let isTerminal = Mutex(false)
  private let reader = Mutex(Reader.there)
  private let session = Mutex<SessionTerminal?>(nil)
  private let conversation = Mutex<Conversation?>(nil)
  private let answer = Mutex<String?>(nil)
  private let progress = Mutex<[String]?>(nil)
  private let style: Mutex<TextStyle> = .init(TextStyle())

  /// - Parameters:
  ///   - now: The instant at which everything happens; 31 March 2026, 18:00 UTC unless said.
  ///   - offset: How far the local clock is ahead of UTC.
  ///   - variables: Environment variables.
  package init(
    now: String = "2026-03-31T18:00:00Z", offset: String = "+00:00",
    variables: [String: String] = [:]
  ) {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "spotter-test-\(UUID().uuidString)")
    clock = Mutex(Instant(iso: now) ?? Instant(secondsSince1970: 0))
    self.offset = UTCOffset(iso: offset) ?? .zero
    self.variables = variables
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  package var journal: URL { folder.appending(path: "journal.db") }

  /// Moves the clock.
  package func setNow(_ now: String) {
    clock.withLock { $0 = Instant(iso: now) ?? $0 }
  }

  /// Changes how text looks.
  package func setStyle(
    width: Int, isColoured: Bool = false, hasPalette: Bool = true, isASCII: Bool = false
  ) {
    style.withLock {
      $0 = TextStyle(
        width: width, isColoured: isColoured, hasPalette: hasPalette, isASCII: isASCII)
    }
  }

  /// Makes standard output a terminal.
  package func setTerminal() { isTerminal.withLock { $0 = true } }

  /// Changes who takes standard output.
  package func setReader(_ now: Reader) { reader.withLock { $0 = now } }

  /// Gives the world a terminal on which sessions are counted down.
  package func setSession(_ terminal: SessionTerminal) { session.withLock { $0 = terminal } }

  /// Gives the world a terminal on which a person is asked several things in a row.
  package func setConversation(_ terminal: Conversation) {
    conversation.withLock { $0 = terminal }
  }

  /// Gives the world a person who answers every question so.
  package func setAnswer(_ text: String) { answer.withLock { $0 = text } }

  /// Gives the world a person who sees how far things have come.
  package func watchProgress() { progress.withLock { $0 = [] } }

  /// What that person has seen since, line by line.
  package var shownProgress: [String] { progress.withLock { $0 ?? [] } }

  /// Runs a command line, given as a person types it; quotes keep words together.
  @discardableResult
  package func spotter(_ line: String) -> Outcome { spotter(words: words(of: line)) }

  /// Runs a command line, word by word.
  @discardableResult
  package func spotter(words: [String]) -> Outcome {
    streams.withLock { $0 = ("", "") }
    bytes.withLock { $0 = [] }
    let status = SpotterCommand.run(words, in: environment)
    let (output, remarks) = streams.withLock { $0 }
    return Outcome(status: status, output: output, remarks: remarks)
  }

  /// What a command takes from this world.
  package var environment: Environment {
    var variables = variables
    if variables["SPOTTER_JOURNAL"] == nil { variables["SPOTTER_JOURNAL"] = journal.path }
    var ask: (@Sendable (String) -> String?)?
    if let answer = answer.withLock({ $0 }) { ask = { _ in answer } }
    var environment = Environment(
      variable: { [variables] in variables[$0] }, workingFolder: folder.path,
      now: { self.clock.withLock { $0 } }, utcOffset: { _ in self.offset },
      print: { text in
        try self.reader.withLock { try $0.take() }
        self.streams.withLock { $0.output += text.utf8.last == 10 ? text : text + "\n" }
      },
      printDocument: { bytes in self.bytes.withLock { $0 += bytes } },
      printBytes: { bytes in self.bytes.withLock { $0 += bytes } },
      remark: { text in self.streams.withLock { $0.remarks += text + "\n" } },
      isTerminal: isTerminal.withLock { $0 },
      style: style.withLock { $0 }, session: session.withLock { $0 },
      conversation: conversation.withLock { $0 }, ask: ask, progress: nil)
    if progress.withLock({ $0 != nil }) {
      environment.progress = { line in self.progress.withLock { $0?.append(line) } }
    }
    return environment
  }

  /// What the last command line wrote to standard output as bytes.
  package var outputBytes: [UInt8] { bytes.withLock(\.self) }

  /// Writes a file into the folder and gives back its path.
  package func write(_ text: String, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// The journal's bytes, or nil when there is none.
  package var journalBytes: Data? { try? Data(contentsOf: journal) }
}

private func words(of line: String) -> [String] {
  var words: [String] = []
  var word: String?
  var quote: Character?
  for character in line {
    if let open = quote {
      if character == open { quote = nil } else { word?.append(character) }
    } else if character == "'" || character == "\"" {
      quote = character
      word = word ?? ""
    } else if character == " " {
      if let done = word { words.append(done) }
      word = nil
    } else {
      word = (word ?? "") + String(character)
    }
  }
  return words + (word.map { [$0] } ?? [])
}
