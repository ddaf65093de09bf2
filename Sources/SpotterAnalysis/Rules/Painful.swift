internal import SpotterModel

extension Rule {
  /// Very painful once, or painful on several days.
  package static let painful = Rule(
    "P8", "painful",
    question: "In the last 7 days: pain of `pain.high` once, or of `pain.some` on 2 of 3 days?",
    reason: "A painful rash should be seen soon.",
    ends: "7 days without a score of `pain.high`, and at most one of `pain.some` among the last 3.",
    source: Source(
      "American Academy of Dermatology; the scores are our own choice", .design),
    settings: [.painHigh, .painSome],
    .spot { open, examination in
      let scored = open.days(in: examination.last(7)).filter { $0.pain != nil }
      let (high, some) = (
        examination.settings.whole(.painHigh), examination.settings.whole(.painSome)
      )
      let strong = scored.filter { $0.pain ?? 0 >= high }
      let repeated = scored.suffix(3).filter { $0.pain ?? 0 >= some }
      guard !strong.isEmpty || repeated.count >= 2 else { return nil }
      let deciding = strong.isEmpty ? Array(repeated) : strong
      let worst = deciding.compactMap(\.pain).max() ?? 0
      let when = strong.isEmpty ? "on \(days(repeated.count))" : "within 7 days"
      return Verdict(
        .prompt, "\(open.label): pain up to \(worst) of 10 \(when).",
        deciding.compactMap(\.painSighting),
        [
          .init("worstPain", worst), .init("limitPainOnce", high),
          .init("limitPainOnTwoDays", some),
          .init("daysOfSuchPain", repeated.count),
        ])
    })
}
