internal import SpotterAnalysis
internal import SpotterModel

/// Writes journals and asks criteria of each, day by day, as the person would have been told.
struct Simulation: Sendable {
  /// How many journals of each kind are written.
  var journals: Int

  /// The same seed gives the same figures, to the digit.
  var seed: UInt64

  /// How the journals of one kind came out, a criterion each.
  func outcomes(of scenario: any Scenario, _ criteria: [Criterion]) async -> [Outcome] {
    // Each kind of journal has a stream of its own, whatever others are simulated.
    var seeds = SeededGenerator(seed: seed ^ hash(scenario.description))
    let starts = (0..<journals).map { _ in seeds.next() }
    let parts = stride(from: 0, to: journals, by: 50).map {
      starts[$0..<min($0 + 50, journals)]
    }
    return await withTaskGroup(of: [Outcome].self) { group in
      for part in parts {
        group.addTask {
          part.map { firstDays(of: criteria, in: scenario, seed: $0) }
            .reduce(into: criteria.map { _ in Outcome() }) { outcomes, days in
              for (index, day) in days.enumerated() { outcomes[index].add(day) }
            }
        }
      }
      return await group.reduce(into: criteria.map { _ in Outcome() }) { outcomes, part in
        for index in outcomes.indices { outcomes[index].add(part[index]) }
      }
    }
  }

  /// The first day of one journal on which each criterion holds, if there is one.
  private func firstDays(
    of criteria: [Criterion], in scenario: any Scenario, seed: UInt64
  ) -> [Int?] {
    var random = SeededGenerator(seed: seed)
    var first = [Int?](repeating: nil, count: criteria.count)
    var diary = Diary()
    var lastID = 0
    for logged in scenario.write(using: &random) {
      for content in logged.contents {
        lastID += 1
        let entry = Entry(
          day: logged.day, written: Instant(secondsSince1970: lastID), content: content)
        diary = diary.adding(StoredEntry(id: Entry.ID(rawValue: lastID), entry: entry))
      }
      guard logged.isJudged else { continue }
      var look = Look(Examination(of: diary, settings: Settings(), asOf: logged.day))
      for index in criteria.indices where first[index] == nil {
        if criteria[index].holds(&look) { first[index] = logged.number }
      }
      guard first.contains(where: { $0 == nil }) else { break }
    }
    return first
  }
}

/// In how many journals a criterion came to hold, and when.
struct Outcome: Sendable {
  private var journals = 0
  private var firstDays: [Int] = []

  mutating func add(_ firstDay: Int?) {
    journals += 1
    if let firstDay { firstDays.append(firstDay) }
  }

  mutating func add(_ other: Outcome) {
    journals += other.journals
    firstDays += other.firstDays
  }

  /// The share of the journals in which it held, in percent, to the tenth that is shown.
  var share: Double {
    journals == 0 ? 0 : (1000 * Double(firstDays.count) / Double(journals)).rounded() / 10
  }

  /// The day on which it held first, in half of the journals in which it did.
  var medianDay: Double? { median(firstDays.map(Double.init)) }
}

/// FNV-1a: the same on every machine, which Swift's own hash is not.
private func hash(_ text: String) -> UInt64 {
  text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}
