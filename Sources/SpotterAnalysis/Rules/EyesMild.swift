internal import SpotterModel

extension Rule {
  /// Irritated eyes on several days, with a spot on the face.
  package static let eyesMild = Rule(
    "D11", "eyes-mild",
    question: "Were the eyes irritated on 2 of the last 14 days, with an open spot on the face?",
    reason: "Irritated eyes beside spots on the face should be looked at.",
    ends: "At most one day of irritated eyes within 14.",
    source: Source("public advice on rosacea of the eyes; the days are our own choice", .design),
    .person { examination in
      let span = examination.last(14)
      let signs: Set<Symptom> = [
        .eyeDry, .eyeRed, .eyeTearing, .eyeBurning, .eyeGritty, .eyelidSwelling,
      ]
      let found = examination.sightings(of: signs, in: span)
      guard found.count >= irritatedDays,
        let spot = examination.openCourses.first(where: { Site.face.contains($0.site) })
      else { return nil }
      let said = signs.intersection(examination.personDays(in: span).flatMap(\.symptoms))
      let words = Symptom.allCases.filter(said.contains).map(\.label.uncapitalized)
      return Verdict(
        .twoWeeks,
        "Irritated eyes on \(found.count) of the last 14 days, with a spot on the face: "
          + "\(spot.labelInSentence).",
        detail: "\(list(words).capitalizedFirst).",
        found + spot.lastObserved(1).map(\.sighting),
        [.init("days", found.count), .init("limitDays", irritatedDays)])
    })

  /// On so many days of the last 14 irritated eyes count; our own choice.
  private static let irritatedDays = 2
}
