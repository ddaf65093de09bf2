internal import SpotterModel

extension Rule {
  /// Marks that stay under a glass, in a child.
  package static let childNonblanching = Rule(
    "E7", "child-nonblanching",
    question: "Does a spot of somebody under 16 not fade when pressed?",
    reason:
      "Children and young people with marks that do not fade are seen at once, even when they "
      + "seem well.",
    ends: "Two days without a mark that stays when pressed.",
    source: Source(
      "NICE, on children and young people with petechiae; the age of 16 is our own choice",
      .design),
    settings: [.birthYear],
    lacks: { open, examination in
      let isMarked = open.days(in: examination.last(2)).contains(where: \.isNonBlanching)
      return isMarked && examination.age == nil ? "`person.birthYear`" : nil
    },
    .spot { open, examination in
      let marks = open.days(in: examination.last(2)).filter(\.isNonBlanching)
      guard let age = examination.age, age < childAge else { return nil }
      return Verdict(
        .emergency, "\(open.label): \(marks.marksInWords), in somebody under \(childAge).",
        detail: "If a doctor has already explained these marks, do as they said.",
        marks.sightings(where: \.saysNonBlanching),
        [.init("ageYears", age), .init("limitAgeYears", childAge)])
    })

  /// NICE speaks of children and young people; where they end, in years, is our own choice.
  private static let childAge = 16
}

extension Examination {
  /// The least age that the year of birth allows, in years; nil when it was not said.
  var age: Int? {
    settings.isSet(.birthYear) && !settings.text(.birthYear).isEmpty
      ? asOf.year - settings.whole(.birthYear) - 1 : nil
  }
}
