internal import SpotterModel

extension Rule {
  /// Twice as many spots in a cluster within three days.
  package static let countDouble = Rule(
    "P19", "count-double",
    question: "Did the count of spots double, by 5 or more, within 3 days?",
    reason: "Spots that multiply within days should be seen soon.",
    ends: "7 days without such a rise of the count.",
    source: Source("public advice on spots that spread quickly; the numbers are our own", .design),
    .spot { open, examination in
      let counted = open.episode.days.filter { $0.count != nil }
      let rises = counted.flatMap { later in
        counted.compactMap { earlier -> (SpotDay, Int, SpotDay, Int)? in
          guard examination.last(7) ~= later.day, daysApart ~= later.day - earlier.day,
            let many = later.count, let few = earlier.count, many >= factor * few,
            many - few >= leastMore
          else { return nil }
          return (earlier, few, later, many)
        }
      }
      guard let (earlier, few, later, many) = rises.last else { return nil }
      return Verdict(
        .prompt,
        "\(open.label): from \(few) to \(many) spots in \(days(later.day - earlier.day)).",
        [earlier].sightings { $0.count == few } + [later].sightings { $0.count == many },
        [
          .init("countBefore", few), .init("count", many),
          .init("limitCount", max(factor * few, few + leastMore)),
          .init("days", later.day - earlier.day), .init("limitDays", daysApart.upperBound),
        ])
    })

  /// A count is compared with those of so many days before; our own choice.
  private static let daysApart = 1...3

  /// By how much a count must have multiplied; our own choice.
  private static let factor = 2

  /// By how many spots it must have risen, so that 2 after 1 are not enough; our own choice.
  private static let leastMore = 5
}
