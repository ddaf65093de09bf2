internal import SpotterModel

extension Rule {
  /// Aloe vera that is not pure.
  package static let aloeImpure = Rule(
    "I4", "aloe-impure",
    question: "Was aloe vera that is not pure used in the last 7 days?",
    reason: "Products with other ingredients can irritate by themselves: use 100 % pure aloe.",
    ends: "7 days without aloe vera that is not pure.",
    source: Source("public advice on aloe vera", .published),
    .personAlways { examination in
      let impure = examination.care.filter {
        $0.care.remedy == "aloe-vera" && $0.care.isPure == false && examination.last(7) ~= $0.day
      }
      return Verdict(
        .selfCare, "Aloe vera that is not pure was used; 100 % pure aloe is advised.",
        impure.map { Sighting($0.day, [$0.id]) },
        [.init("sessions", impure.count), .init("withinDays", 7)])
    })
}
