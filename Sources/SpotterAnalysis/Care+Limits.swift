internal import SpotterCatalogue
package import SpotterModel

extension Care {
  /// What to say at once of a session that passes a limit of its remedy.
  ///
  /// The rules for care are asked about this session alone. Of the others of its day they see only
  /// that there were any: what was wrong with those was said in their time.
  ///
  /// - Parameters:
  ///   - day: The day of the session.
  ///   - others: The entries of the days around it, as far as ``daysAround``.
  /// - Returns: One sentence a limit.
  package func limitsPassed(on day: Day, beside others: [StoredEntry]) -> [String] {
    let sameDay = others.compactMap { stored -> StoredEntry? in
      guard stored.entry.day == day, case .care(let care) = stored.entry.content else {
        return nil
      }
      var stored = stored
      stored.entry.content = .care(Care(remedy: care.remedy, spot: care.spot))
      return stored
    }
    let entry = Entry(day: day, written: Instant(secondsSince1970: 0), content: .care(self))
    let own = StoredEntry(id: Entry.ID(rawValue: .max), entry: entry)
    let examination = Examination(
      of: Diary(entries: sameDay + [own]), settings: Settings(), asOf: day)
    let passed = [Rule.coldTooLong, .oatLimits, .aloeImpure].flatMap {
      $0.findings(in: examination)
    }
    return passed.filter { $0.evidence.entries.contains(own.id) }.map(\.summary)
      + [
        inOtherWater, usedTooOften(on: day, beside: others), usedTooLong(on: day, beside: others),
      ].compactMap(\.self)
  }

  /// Another water than the one that is advised.
  private var inOtherWater: String? {
    guard let remedy = Remedy(id: remedy), let advised = remedy.limits.water, let water,
      water != advised
    else { return nil }
    // The rule about oatmeal baths has just told of this one.
    guard remedy != .oatmealBath || water != .hot else { return nil }
    return "\(remedy.name) with \(water.rawValue) water: only \(advised.rawValue) water is advised."
  }

  /// More sessions on one day than are advised.
  ///
  /// Use for all spots counts for each.
  private func usedTooOften(on day: Day, beside others: [StoredEntry]) -> String? {
    // A second oatmeal bath on a day is a matter of a rule.
    guard let remedy = Remedy(id: remedy), remedy != .oatmealBath,
      let most = remedy.limits.timesPerDay
    else { return nil }
    let given = others.compactMap(CareGiven.init).filter {
      $0.day == day && $0.care.remedy == remedy.id
    }
    let count =
      spotsCovered(beside: given).map { spot in
        1 + given.count { $0.care.spot ?? spot == spot }
      }.max() ?? 1
    guard count > most else { return nil }
    return
      "\(remedy.name) \(Remedy.Limits.times(count)) on one day: \(Remedy.Limits.times(most)) a "
      + "day at most is advised."
  }

  /// The spots that a session was for, as far as other sessions tell them apart.
  private func spotsCovered(beside given: [CareGiven]) -> [String] {
    spot.map { [$0] } ?? Set(given.compactMap(\.care.spot)).union([""]).sorted()
  }

  /// How many days before and after a session ``limitsPassed(on:beside:)`` looks at.
  package static let daysAround = 14

  /// A course of a remedy that goes on for longer than it may.
  ///
  /// Days of use at most ``courseGap`` apart are one course, from the first to the last. Use for
  /// all spots counts for each.
  private func usedTooLong(on day: Day, beside others: [StoredEntry]) -> String? {
    guard let remedy = Remedy(id: remedy), let longest = remedy.limits.days else { return nil }
    let given = others.compactMap(CareGiven.init).filter { $0.care.remedy == remedy.id }
    let isTooLong = spotsCovered(beside: given).contains { spot in
      let days = Set(given.filter { $0.care.spot ?? spot == spot }.map(\.day) + [day]).sorted()
      return courseLength(of: days, around: day) > longest
    }
    guard isTooLong else { return nil }
    return "\(remedy.name) has been used for more than \(SpotterAnalysis.days(longest)): "
      + "ask a doctor or pharmacist before you go on."
  }

  /// From the first to the last day of the course that a day belongs to, both counted.
  private func courseLength(of days: [Day], around day: Day) -> Int {
    let before = days.reversed().filter { $0 <= day }.reduce(day) { first, earlier in
      first - earlier <= Self.courseGap ? earlier : first
    }
    let after = days.filter { $0 >= day }.reduce(day) { last, later in
      later - last <= Self.courseGap ? later : last
    }
    return after - before + 1
  }

  private static let courseGap = 2
}
