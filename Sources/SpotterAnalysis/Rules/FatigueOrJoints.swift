internal import SpotterModel

extension Rule {
  /// Fatigue or joint pain while a spot is open.
  package static let fatigueOrJoints = Rule(
    "P2", "fatigue-or-joints",
    question: "Was there fatigue or joint pain on `fatigue.minDays` of the last 7 days?",
    reason: "Red spots together with fatigue or joint pain should be seen soon.",
    ends: "Fewer such days than `fatigue.minDays` among the last 7.",
    source: Source(
      "public advice on red spots; the number of days is our own choice", .design),
    settings: [.fatigueMinDays],
    .person { examination in
      let signs: Set<Symptom> = [.fatigue, .jointPain]
      let found = examination.personDays(in: examination.last(7)).filter {
        !$0.symptoms.isDisjoint(with: signs)
      }
      let limit = examination.settings.whole(.fatigueMinDays)
      guard found.count >= limit else { return nil }
      let said = signs.filter { sign in found.contains { $0.symptoms.contains(sign) } }
      let words = Symptom.allCases.filter(said.contains).map(\.words)
      return Evidence(
        found.map { Sighting($0.day, $0.entries(naming: signs)) },
        values: [.init("days", found.count), .init("limitDays", limit)]
      ).map {
        Verdict(
          .prompt,
          "\(list(words).capitalizedFirst) on \(found.count) of the last 7 days, "
            + "with an open spot.", $0)
      }
    })
}
