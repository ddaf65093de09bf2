internal import Platform
package import SpotterModel
package import SpotterReports
internal import SpotterStore

/// All that a command takes from the world around it.
package struct Environment: Sendable {
  /// The value of an environment variable, if it is set.
  package var variable: @Sendable (String) -> String?

  /// The folder that relative paths start from.
  package var workingFolder: String

  /// The instant that it is.
  package var now: @Sendable () -> Instant

  /// How far the local clock is ahead of UTC at an instant.
  package var utcOffset: @Sendable (Instant) -> UTCOffset

  /// Writes data to standard output; throws when nobody can take it.
  package var print: @Sendable (String) throws -> Void

  /// Writes a part of a document to standard output as it is, of which nobody need take all; throws
  /// when nobody can take it.
  package var printDocument: @Sendable ([UInt8]) throws -> Void

  /// Writes bytes to standard output as they are; throws when nobody can take them.
  package var printBytes: @Sendable ([UInt8]) throws -> Void

  /// Writes remarks to standard error.
  package var remark: @Sendable (String) -> Void

  /// Whether standard output is a terminal, which would obey control characters.
  package var isTerminal: Bool

  /// How text is to look on standard output.
  package var style: TextStyle

  /// Where a session can be counted down, with a person to see it; nil where there is nobody.
  package var session: SessionTerminal?

  /// Where a person can be asked several things in a row; nil where there is nobody to ask.
  package var conversation: Conversation?

  /// Asks the person a question and waits for the line that they type; nil where there is nobody to
  /// ask.
  package var ask: (@Sendable (String) -> String?)?

  /// Shows how far something has come, in place of what was shown before; nil where nobody looks.
  package var progress: (@Sendable (String) -> Void)?

  package init(
    variable: @escaping @Sendable (String) -> String?, workingFolder: String,
    now: @escaping @Sendable () -> Instant,
    utcOffset: @escaping @Sendable (Instant) -> UTCOffset,
    print: @escaping @Sendable (String) throws -> Void,
    printDocument: @escaping @Sendable ([UInt8]) throws -> Void,
    printBytes: @escaping @Sendable ([UInt8]) throws -> Void,
    remark: @escaping @Sendable (String) -> Void, isTerminal: Bool, style: TextStyle,
    session: SessionTerminal?, conversation: Conversation?, ask: (@Sendable (String) -> String?)?,
    progress: (@Sendable (String) -> Void)?
  ) {
    self.variable = variable
    self.workingFolder = workingFolder
    self.now = now
    self.utcOffset = utcOffset
    self.print = print
    self.printDocument = printDocument
    self.printBytes = printBytes
    self.remark = remark
    self.isTerminal = isTerminal
    self.style = style
    self.session = session
    self.conversation = conversation
    self.ask = ask
    self.progress = progress
  }
}

extension Environment {
  /// Answers after something was done.
  ///
  /// Who reads of a failure alone would do it again.
  ///
  /// - Parameters:
  ///   - done: What was done, as a sentence without its stop.
  ///   - needed: Sentences that must not be lost with the answer; nobody sees them otherwise.
  ///   - answer: Writes the answer.
  /// - Throws: ``LostAnswer``, which says all of it, when the answer cannot be written.
  func answer(
    after done: String, keeping needed: [String] = [], _ answer: () throws -> Void
  ) throws {
    do {
      try answer()
    } catch let error as CommandError where error.status == .inputOutput {
      let sentences = ["\(done), but its answer is lost.", error.description] + needed
      throw LostAnswer(description: sentences.joined(separator: " "))
    } catch let error as JournalError {
      let sentences =
        ["\(done), but what it means could not be worked out.", error.reason] + needed
      throw LostAnswer(description: sentences.joined(separator: " "), status: error.status)
    } catch let error as CommandError where error.status == .done {
      // Whoever read the answer has gone; the person has not.
      for sentence in needed { remark(sentence) }
      throw error
    }
  }

  /// The world as it is.
  package static var live: Environment {
    let isTerminal = StandardStream.output.isTerminal
    let isPlain =
      environmentVariable("NO_COLOR").map { !$0.isEmpty } ?? false
      || environmentVariable("TERM") == "dumb"
    // What a person set goes before what the terminal says, as everywhere.
    let columns =
      environmentVariable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
      ?? (isTerminal ? StandardStream.output.columns : nil)
    return Environment(
      variable: environmentVariable, workingFolder: Platform.workingFolder() ?? "/",
      now: { Instant(secondsSince1970: currentSeconds()) },
      utcOffset: { instant in
        let minutes = localOffsetMinutes(atSecond: instant.secondsSince1970)
        return UTCOffset(minutesEast: minutes) ?? .zero
      },
      print: { text in try write(text) },
      printDocument: { bytes in try writeOrStop(bytes) },
      printBytes: { bytes in
        // A backup that its reader gave up is none: a pipe that is closed is an error here.
        do {
          try StandardStream.output.write(bytes)
        } catch {
          throw CommandError(.inputOutput, "Standard output cannot be written (\(error)).")
        }
      },
      remark: { text in try? StandardStream.error.write(text + "\n") },
      isTerminal: isTerminal,
      style: TextStyle(
        width: min(max(columns ?? 80, 40), 120), isColoured: isTerminal && !isPlain,
        hasPalette: isTerminal && !isPlain
          && TextStyle.isPalette(environmentVariable("TERM"), environmentVariable("COLORTERM")),
        isASCII: TextStyle.isASCII(environmentVariable)),
      session: SessionTerminal.live, conversation: Conversation.live,
      ask: StandardStream.input.isTerminal ? askPerson : nil,
      progress: StandardStream.error.isTerminal ? redraw : nil)
  }

  /// To the start of the line, and everything behind it away.
  private static func redraw(_ text: String) {
    try? StandardStream.error.write("\r\u{1B}[K" + text)
  }

  private static func askPerson(_ question: String) -> String? {
    try? StandardStream.error.write(question)
    return readLine()
  }

  private static func write(_ text: String) throws {
    try writeOrStop(Array((text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n").utf8))
  }

  private static func writeOrStop(_ bytes: [UInt8]) throws {
    do {
      try StandardStream.output.write(bytes)
    } catch {
      // The reader has gone, as `head` does: nothing is lost, and nobody is there to tell.
      if error.isBrokenPipe { throw CommandError(.done, "") }
      throw CommandError(.inputOutput, "Standard output cannot be written (\(error)).")
    }
  }
}
