package import SpotterModel

/// All that was said of a spot on one civil day, taken together.
package struct SpotDay: Sendable {
  package let day: Day

  /// Somebody saw the spot on this day.
  package private(set) var isActive = false

  /// Somebody looked, and the spot was gone.
  package var isClear: Bool { saidClear && !isActive }

  /// The colour given last.
  package private(set) var colour: Colour?

  /// The worst itch, 0–10: "worst in the past 24 hours" is how the peak NRS is asked.
  package private(set) var itch: Int?

  /// The worst pain, 0–10.
  package private(set) var pain: Int?

  /// The highest count.
  package private(set) var count: Int?

  /// All shapes that were named.
  package private(set) var shapes: Set<Shape> = []

  /// All symptoms of the spot, those that a shape stands for included.
  package private(set) var symptoms: Set<Symptom> = []

  /// The worst answer: no, then unknown, then yes.
  package private(set) var blanching: Blanching?

  /// The size of the day: the median of those that were measured, else of those judged by eye.
  package private(set) var size: Size?

  /// How many entries saw the spot.
  package private(set) var sightingCount = 0

  /// The day's part of the spot's history, shared with it.
  private let stored: ArraySlice<StoredEntry>

  private var saidClear = false

  /// Takes the entries of a day together.
  ///
  /// - Parameter stored: Observations of one spot on one day, in reading order; at least one.
  init?(_ stored: ArraySlice<StoredEntry>) {
    guard let day = stored.first?.entry.day else { return nil }
    self.day = day
    self.stored = stored
    for case .spot(let seen) in stored.lazy.map(\.entry.content) { add(seen) }
    // One size needs no median.
    if sightingCount > 1 { size = medianSize ?? size }
  }

  private mutating func add(_ seen: SpotObservation) {
    guard seen.presence == .present else {
      saidClear = true
      return
    }
    isActive = true
    sightingCount += 1
    size = seen.size ?? size
    colour = seen.colour ?? colour
    itch = highest(itch, seen.itch?.level)
    pain = highest(pain, seen.pain?.level)
    count = highest(count, seen.count)
    symptoms.formUnion(seen.symptoms.filter { $0.scope == .spot })
    if let shape = seen.shape {
      shapes.insert(shape)
      if let symptom = shape.impliedSymptom { symptoms.insert(symptom) }
    }
    if let answer = seen.blanching, rank(answer) > blanching.map(rank) ?? 0 { blanching = answer }
  }

  /// Whether the colour stays when pressed, by any of the three ways to say so.
  package var isNonBlanching: Bool {
    blanching == .no || symptoms.contains(.nonblanching) || symptoms.contains(.petechiae)
  }

  /// The entries that saw the spot, in reading order.
  package var entries: [Entry.ID] { entries { _ in true } }

  /// The entries that saw the spot and said something in particular.
  package func entries(where said: (SpotObservation) -> Bool) -> [Entry.ID] {
    stored.compactMap { stored in
      stored.entry.content.sighting.flatMap { said($0) ? stored.id : nil }
    }
  }

  /// The entries that said that the spot is gone, in reading order.
  var clearEntries: [Entry.ID] {
    stored.filter { $0.entry.content.sighting == nil }.map(\.id)
  }

  private var medianSize: Size? {
    for method in [MeasuringMethod.ruler, .eye] {
      let sizes = stored.compactMap { $0.entry.content.sighting?.size }.filter {
        $0.method == method
      }
      if let middle = median(sizes.map(\.millimetres)) {
        return Size(millimetres: middle, method: method)
      }
    }
    return nil
  }
}

extension Entry.Content {
  /// The observation, if it saw the spot.
  fileprivate var sighting: SpotObservation? {
    guard case .spot(let seen) = self, seen.presence == .present else { return nil }
    return seen
  }
}

extension Sequence<SpotDay> {
  /// What was logged of marks that stay when pressed, for days that have some.
  ///
  /// Somebody who logs pin-prick dots need not have pressed them.
  var marksInWords: String {
    contains { $0.blanching == .no || $0.symptoms.contains(.nonblanching) }
      ? "does not fade when pressed" : "pin-prick dots or purple spots"
  }
}

extension SpotObservation {
  /// Whether it says that the colour stays when pressed.
  var saysNonBlanching: Bool { blanching == .no || says(.nonblanching) || says(.petechiae) }

  /// Whether it names a symptom, or a shape that stands for it.
  func says(_ symptom: Symptom) -> Bool {
    symptoms.contains(symptom) || shape?.impliedSymptom == symptom
  }
}

private func highest(_ a: Int?, _ b: Int?) -> Int? {
  guard let a else { return b }
  return b.map { max(a, $0) } ?? a
}

private func rank(_ answer: Blanching) -> Int {
  switch answer {
  case .yes: 1
  case .unknown: 2
  case .no: 3
  }
}
