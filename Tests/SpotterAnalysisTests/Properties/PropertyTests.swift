import SpotterAnalysis
import SpotterModel
import SpotterTestSupport
import Testing

/// What must hold of any diary.
///
/// A diary that breaks a property is named by its seed.
@Suite("Any diary") struct PropertyTests {
  /// A thousand diaries for each property, in pieces that run side by side.
  static let pieces: [Range<UInt64>] = stride(from: 0, to: 1000, by: 125).map { $0..<$0 + 125 }

  private static let few: Range<UInt64> = 0..<500

  /// But for those of one spot and day without a time, of which the last colour holds.
  ///
  /// What is said of a spot and not of a day (its kind, that it is confirmed, when it was first noticed) holds as
  /// it was written last; here it is said once a spot.
  @Test("is judged alike in whatever order it was written", arguments: pieces)
  func order(seeds: Range<UInt64>) {
    for seed in seeds {
      let random = RandomDiary(seed: seed)
      var generator = SeededGenerator(seed: seed ^ 0xFEED)
      let shuffled = random.entries.indices.shuffled(using: &generator)
      let kept = random.keepingOrderWithinDays(shuffled)
      let before = judge(random.diary())
      let after = judge(random.diary(kept.map { random.entries[$0] }))
      // Entry n of the shuffled diary is entry kept[n - 1] of the first one.
      #expect(
        before.map { $0.said() } == after.map { $0.said { kept[$0.rawValue - 1] + 1 } },
        "seed \(seed)")
    }
  }

  @Test("has the same pressing findings when no other rule is asked", arguments: pieces)
  func pressing(seeds: Range<UInt64>) {
    var count = 0
    for seed in seeds {
      let random = RandomDiary(seed: seed)
      let all = judge(random.diary()).filter { $0.urgency >= .prompt }
      let few = judge(random.diary(), by: Rule.pressing).filter { $0.urgency >= .prompt }
      #expect(few == all, "seed \(seed)")
      count += all.count
    }
    #expect(count > 0)
  }

  @Test("is not more urgent for a spot that is gone", arguments: pieces)
  func clear(seeds: Range<UInt64>) {
    for seed in seeds {
      let random = RandomDiary(seed: seed)
      let before = judge(random.diary())
      for spot in random.spots {
        let last = random.entries.filter { $0.seesSpot(spot.name) }.map(\.day).max()
        guard let last, last < random.asOf else { continue }
        let gone = Entry(
          day: last + 1, written: Instant(secondsSince1970: 0),
          content: .spot(
            SpotObservation(spot: spot.name, place: spot.place, presence: .clear)))
        let after = judge(random.diary(random.entries + [gone]))
        #expect(
          after.urgency(of: spot.name) <= before.urgency(of: spot.name),
          "seed \(seed), \(spot.name)")
      }
    }
  }

  /// But for R3, which counts returns at a place, whatever spots they are of; and for P3, which
  /// heat rash keeps silent only as long as nothing urgent is found about the person.
  @Test("says the same of a spot without another one", arguments: pieces)
  func others(seeds: Range<UInt64>) {
    for seed in seeds {
      let random = RandomDiary(seed: seed)
      let before = judge(random.diary())
      for left in random.spots {
        let rest = random.diary(random.entries.filter { $0.spotName != left.name })
        let numbers = rest.numbers(in: random.entries)
        let after = judge(rest)
        for spot in random.spots where spot.name != left.name {
          let exceptions: Set<String> = spot.kind == "heat-rash" ? ["R3", "P3"] : ["R3"]
          #expect(
            before.about(spot.name, but: exceptions).map { $0.said() }
              == after.about(spot.name, but: exceptions).map { $0.said { numbers[$0] ?? 0 } },
            "seed \(seed), \(spot.name) without \(left.name)")
        }
      }
    }
  }

  @Test("is judged without what came later", arguments: pieces)
  func later(seeds: Range<UInt64>) {
    for seed in seeds {
      let random = RandomDiary(seed: seed)
      let asOf = random.asOf - Int(seed % 20)
      let all = judge(random.diary(), asOf: asOf)
      let early = random.diary(random.entries.filter { $0.day <= asOf })
      let numbers = early.numbers(in: random.entries)
      #expect(
        all.map { $0.said() } == judge(early, asOf: asOf).map { $0.said { numbers[$0] ?? 0 } },
        "seed \(seed)")
    }
  }

  @Test("would be found out if the order of one day mattered, or another spot") func controls() {
    let orderMatters = Self.few.contains { seed in
      let random = RandomDiary(seed: seed)
      let doubled = random.entries + random.secondColours
      let (written, reversed) = (random.diary(doubled), random.diary(doubled.reversed()))
      return judge(written).map(\.summary) != judge(reversed).map(\.summary)
    }
    #expect(orderMatters)
    let othersMatter = Self.few.contains { seed in
      let random = RandomDiary(seed: seed)
      let all = judge(random.diary())
      return random.spots.contains { left in
        let rest = judge(random.diary(random.entries.filter { $0.spotName != left.name }))
        return random.spots.contains { spot in
          spot.name != left.name
            && all.about(spot.name, but: []).map(\.rule)
              != rest.about(spot.name, but: []).map(\.rule)
        }
      }
    }
    #expect(othersMatter)
  }

  @Test("is one of those that bring the rules out") func bringsOut() {
    let codes = Set((0..<300).flatMap { judge(RandomDiary(seed: $0).diary()).map(\.rule) })
    // A property that holds of diaries without findings says nothing.
    #expect(codes.count >= 40, "\(Rule.codes.subtracting(codes).sorted())")
  }

  private func judge(
    _ diary: Diary, asOf: Day = SampleDiary.asOf, by rules: [Rule] = Rule.all
  ) -> [Finding] {
    Assessment(of: diary, settings: Settings(), asOf: asOf, rules: rules).findings
  }
}

extension [Finding] {
  fileprivate func urgency(of spot: String) -> Urgency {
    filter { $0.spot?.name == spot }.map(\.urgency).max() ?? .selfCare
  }

  fileprivate func about(_ spot: String, but exceptions: Set<String>) -> [Finding] {
    filter { $0.spot?.name == spot && !exceptions.contains($0.rule) }
  }
}

extension Finding {
  /// All that it says, with the numbers of its entries as another diary has them.
  fileprivate func said(_ number: (Entry.ID) -> Int = { $0.rawValue }) -> [String] {
    [rule, urgency.rawValue, spot?.name ?? "", summary, detail ?? "", "\(evidence.from)"]
      + ["\(evidence.to)", "\(evidence.entries.map(number).sorted())", "\(evidence.values)"]
      + [acknowledged.map { "\($0)" } ?? ""]
  }
}

extension Entry {
  fileprivate func seesSpot(_ name: String) -> Bool {
    guard case .spot(let seen) = content else { return false }
    return seen.spot == name && seen.presence == .present
  }
}

extension Diary {
  /// For each entry its number in a list that has it, counted from 1.
  fileprivate func numbers(in all: [Entry]) -> [Entry.ID: Int] {
    let stored = (histories.flatMap(\.entries) + entries).sorted { $0.id < $1.id }
    var numbers: [Entry.ID: Int] = [:]
    var next = 0
    for entry in stored {
      while next < all.count,
        !(all[next].content == entry.entry.content && all[next].day == entry.entry.day)
      {
        next += 1
      }
      next += 1
      numbers[entry.id] = next
    }
    return numbers
  }
}

extension RandomDiary {
  /// A second entry for each day of a spot, with another colour.
  fileprivate var secondColours: [Entry] {
    entries.compactMap { entry in
      guard case .spot(var seen) = entry.content, seen.presence == .present else { return nil }
      seen = SpotObservation(spot: seen.spot, place: seen.place)
      seen.colour = .black
      return Entry(day: entry.day, written: entry.written, content: .spot(seen))
    }
  }

  /// An order of the entries in which those of one spot and day stand as they were written.
  fileprivate func keepingOrderWithinDays(_ order: [Int]) -> [Int] {
    struct Key: Hashable {
      var spot: String?
      var day: Day
    }
    let keys = entries.map { Key(spot: $0.spotName, day: $0.day) }
    var waiting = Dictionary(grouping: entries.indices, by: { keys[$0] }).mapValues { $0[...] }
    return order.compactMap { waiting[keys[$0]]?.popFirst() }
  }
}
