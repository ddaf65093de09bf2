@testable internal import SpotterCommands
@testable internal import SpotterModel

extension FuzzTarget {
  /// What a person answers to the questions of a check-in.
  static let replies = FuzzTarget(name: "replies", longest: 96) { bytes in
    let line = bytes.text
    if case .there(let figures, _) = read({ () throws(PhraseError) in try SpotReply(line) }) {
      if let size = figures.size { expect((try? Size(phrase: size.figure)) == size, "\(size)") }
    }
    let seen = read { () throws(PhraseError) in try DayObservation.typed(line) }
    guard case .some(.some(let observation)) = seen else { return }
    // What one answers in the words that are shown is understood, too.
    let words = observation.symptoms.map(\.slug) + (observation.temperature.map { ["\($0)"] } ?? [])
    let again = read { () throws(PhraseError) in
      try DayObservation.typed(words.joined(separator: ", "))
    }
    expect(again == observation, "\(observation) became \(String(describing: again))")
  }
}
