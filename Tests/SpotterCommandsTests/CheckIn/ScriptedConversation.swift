import Foundation
import SpotterCommands
import SpotterTestSupport
import Synchronization
import Testing

/// A terminal at which somebody types lines that were chosen before.
final class ScriptedConversation: Sendable {
  private let events: [Conversation.Event]
  private let columns: Int
  private let before: @Sendable (Int) -> Void
  private let seen = Mutex<[String]>([])

  /// - Parameters:
  ///   - lines: What is typed.
  ///   - end: Whether the input is closed then.
  ///   - columns: The width of the terminal.
  ///   - before: What else happens before each line, by its number.
  init(
    _ lines: [String], end: Bool = false, columns: Int = 80,
    before: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    events = lines.map { .line($0) } + (end ? [.end] : [])
    self.columns = columns
    self.before = before
  }

  /// What was asked, once before each line.
  var asked: [String] { seen.withLock { $0 } }

  /// Whether nothing of what was to be typed is left.
  var isOver: Bool { seen.withLock { $0.count } == events.count }

  var terminal: Conversation {
    Conversation { next in
      var moment = Conversation.Moment(.beginning, columns: self.columns)
      var rest = self.events[...]
      while let text = try next(moment) {
        self.seen.withLock { $0.append(text) }
        self.before(self.events.count - rest.count)
        guard let event = rest.popFirst() else {
          Issue.record("there is nothing left to answer with: \(text)")
          return
        }
        moment.event = event
      }
    }
  }
}

extension TestWorld {
  /// Runs `log` alone, with a person who types these lines and no more.
  @discardableResult
  func checkIn(
    _ lines: [String], end: Bool = false, words: String = "log", columns: Int = 80,
    before: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> (outcome: Outcome, asked: [String]) {
    let conversation = ScriptedConversation(lines, end: end, columns: columns, before: before)
    setConversation(conversation.terminal)
    let outcome = spotter(words)
    #expect(conversation.isOver, "\(conversation.asked)")
    return (outcome, conversation.asked)
  }

  /// Runs command lines beside a check-in that goes on, whose streams they leave alone.
  func anotherShell() -> @Sendable (String) -> Void {
    let journal = journal.path
    return { line in
      let other = TestWorld(variables: ["SPOTTER_JOURNAL": journal])
      let outcome = other.spotter(line)
      #expect(outcome.status == 0, "\(outcome.remarks)")
    }
  }

  /// The entries of a day, each in the words of its fields, such as `left-forearm size 7 itch 3`.
  func entries(of day: String = "2026-03-31") throws -> [String] {
    guard journalBytes != nil else { return [] }
    return try spotter("export --since \(day) --until \(day)").output.split(separator: "\n").map {
      let entry = try object(String($0))
      var words = [entry["spot"] as? String ?? entry["type"] as? String ?? "?"]
      if entry["presence"] as? String == "clear" { words.append("gone") }
      if let size = entry["size"] as? NSNumber {
        words.append("size \(entry["sizeBy"] as? String == "eye" ? "~" : "")\(size)")
      }
      if let colour = entry["colour"] as? String { words.append(colour) }
      for name in ["itch", "pain", "temperature"] {
        if let value = entry[name] as? NSNumber { words.append("\(name) \(value)") }
      }
      words += entry["symptoms"] as? [String] ?? []
      return words.joined(separator: " ")
    }
  }
}
