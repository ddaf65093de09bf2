internal import ArgumentParser
internal import SpotterCatalogue
internal import SpotterModel

/// What a person says of a spot and of themselves: the options of `log`.
struct ObservationOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The longest diameter: 6, 6mm, 0.6cm, 1/4in; ~6 by eye.", valueName: "size"))
  var size: String?

  @Option(
    name: [.short, .long, .customLong("color")],
    help: ArgumentHelp("The colour, such as red; see `spotter colours`.", valueName: "colour"),
    completion: .offering(.colour))
  var colour: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The worst itch of the last 24 hours, 0–10.", valueName: "0-10"))
  var itch: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The worst pain of the last 24 hours, 0–10.", valueName: "0-10"))
  var pain: String?

  @Option(
    name: [.customShort("n"), .long],
    help: ArgumentHelp("How many single spots there are.", valueName: "n"))
  var count: String?

  @Option(
    help: ArgumentHelp("The shape, such as papule or flat spot.", valueName: "word"),
    completion: .offering(.shape))
  var shape: String?

  @Option(
    name: [.long, .customLong("symptoms")],
    help: ArgumentHelp(
      "Symptoms, separated by commas, such as warmth,fever; see `spotter symptoms`.",
      valueName: "words"), completion: .offering(.symptoms))
  var symptom: [String] = []

  @Option(
    help: ArgumentHelp(
      "Whether the spot fades under a glass that is pressed on it: yes, no or unknown.",
      valueName: "answer"), completion: .offering(.blanching))
  var blanches: String?

  @Option(help: ArgumentHelp("The body's temperature: 38.4 or 101F.", valueName: "degrees"))
  var temperature: String?

  @Option(
    help: ArgumentHelp(
      "What you or a clinician call the spot, such as eczema; it selects rules, nothing else.",
      valueName: "kind"), completion: .offering(.kind))
  var kind: String?

  @Flag(inversion: .prefixedNo, help: "Whether a clinician has named the kind.")
  var confirmed: Bool?

  @Option(
    help: ArgumentHelp("The day you first noticed the spot.", valueName: "date"))
  var firstNoticed: String?

  @Option(help: ArgumentHelp("Anything else, in your own words.", valueName: "text"))
  var note: String?

  init() {}
}

extension ObservationOptions {
  /// The observation of a spot that the options describe.
  ///
  /// - Throws: ``CommandError`` for the first option that is wrong.
  func observation(
    of spot: String, at place: BodyPlace, isGone: Bool, _ clock: Clock
  ) throws -> SpotObservation {
    SpotObservation(
      spot: spot, place: place, presence: isGone ? .clear : .present,
      size: try size.map { text in
        try phrased("--size") { () throws(PhraseError) in try Size(phrase: text) }
      },
      colour: try colour.map { text in
        try phrased("--colour") { () throws(PhraseError) in try Colour(phrase: text) }
      },
      itch: try rating(itch, "itch"), pain: try rating(pain, "pain"), count: try number(count),
      shape: try shape.map { text in
        try phrased("--shape") { () throws(PhraseError) in try Shape(phrase: text) }
      },
      symptoms: try symptoms,
      blanching: try blanches.map { text in
        do throws(PhraseError) {
          return try Blanching(word: text.lowercased(), for: "--blanches")
        } catch {
          throw CommandError.usage(error.sentence)
        }
      },
      kind: try kindID, isConfirmed: confirmed,
      firstNoticed: try clock.day(firstNoticed, of: "--first-noticed"),
      temperature: try degrees)
  }

  /// How the person is, without any spot.
  ///
  /// - Throws: ``CommandError`` when an option needs a spot.
  func dayObservation() throws -> DayObservation {
    let spotOptions: [(String, Bool)] = [
      ("--size", size != nil), ("--colour", colour != nil), ("--itch", itch != nil),
      ("--pain", pain != nil), ("--count", count != nil), ("--shape", shape != nil),
      ("--blanches", blanches != nil), ("--kind", kind != nil),
      ("--confirmed", confirmed != nil), ("--first-noticed", firstNoticed != nil),
    ]
    if let (option, _) = spotOptions.first(where: \.1) {
      throw CommandError.usage(
        "\(option) says something of a spot: say where it is, such as `spotter log left forearm`.")
    }
    let observation = DayObservation(symptoms: try symptoms, temperature: try degrees)
    do {
      try observation.check()
    } catch {
      throw CommandError.usage(error.sentence)
    }
    return observation
  }

  /// Whether anything at all was said.
  var saysSomethingOfThePerson: Bool {
    !symptom.isEmpty || temperature != nil || !(note ?? "").isEmpty
  }

  /// Whether none of the options was given.
  var saysNothing: Bool {
    let texts = [
      size, colour, itch, pain, count, shape, blanches, temperature, kind, firstNoticed, note,
    ]
    return texts.allSatisfy { $0 == nil } && symptom.isEmpty && confirmed == nil
  }

  /// The note, unless it is empty.
  var noteText: String? {
    get throws { try checkedNote(note) }
  }

  private var symptoms: [Symptom] {
    get throws {
      try symptom.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }.map {
        word in
        guard word.contains(where: { !$0.isWhitespace }) else {
          throw CommandError.usage("--symptom takes words with a comma between them.")
        }
        return try phrased("--symptom") { () throws(PhraseError) in
          try Symptom(phrase: String(word))
        }
      }
    }
  }

  private var degrees: Temperature? {
    get throws {
      try temperature.map { text in
        try phrased("--temperature") { () throws(PhraseError) in try Temperature(phrase: text) }
      }
    }
  }

  private var kindID: String? {
    get throws {
      guard let kind else { return nil }
      return try typedKind(kind, before: "--kind: ")
    }
  }

  private func rating(_ text: String?, _ name: String) throws -> Rating? {
    guard let text else { return nil }
    do {
      return try Rating(phrase: text, of: "--\(name)")
    } catch {
      throw CommandError.usage(error.sentence)
    }
  }

  private func number(_ text: String?) throws -> Int? {
    guard let text else { return nil }
    guard let count = Int(text), (1...SpotObservation.highestCount).contains(count) else {
      throw CommandError.usage(
        "--count takes a whole number from 1 to \(SpotObservation.highestCount), not "
          + "\"\(text.visible)\".")
    }
    return count
  }
}

/// The id of a condition of the catalogue, as a person types it.
///
/// - Throws: ``CommandError``, whose sentence begins as told.
func typedKind(_ kind: String, before start: String = "") throws -> String {
  let id = kind.lowercased().split(whereSeparator: { $0 == " " }).joined(separator: "-")
  guard Condition(id: id) != nil else {
    throw CommandError.usage(start + PhraseError(unknownKind(kind)).sentence)
  }
  return id
}

/// A clause about a word that is no condition of the catalogue.
func unknownKind(_ kind: String) -> String {
  let ids = Condition.all.map(\.id)
  let near = nearest(to: kind, among: ids)
  return "there is no kind \"\(kind.visible)\"; "
    + (near.isEmpty
      ? "it takes one of \(ids.joined(separator: ", "))" : "near it: \(list(near))")
}

private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
