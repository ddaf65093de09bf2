internal import SpotterAnalysis
internal import SpotterModel

/// What a spot's days come to in each slot of an axis: the highest of what was logged in it.
struct SpotSlots {
  /// The largest size; one that was judged by eye only where none was measured.
  let sizes: [Size?]

  /// The worst itch, 0–10.
  let itch: [Int?]
  let sights: [Sight?]

  /// What somebody saw who looked.
  enum Sight: Hashable, CaseIterable {
    case measured, judgedByEye, seen, gone
  }

  init(_ course: Course, on axis: TimeAxis) {
    var slots = [[SpotDay]](repeating: [], count: axis.slotCount)
    for day in course.days {
      if let slot = axis.slot(of: day.day) { slots[slot].append(day) }
    }
    sizes = slots.map { days in
      let sizes = days.compactMap(\.size)
      let measured = sizes.filter { $0.method == .ruler }
      return (measured.isEmpty ? sizes : measured).max { $0.millimetres < $1.millimetres }
    }
    itch = slots.map { $0.compactMap(\.itch).max() }
    sights = zip(slots, sizes).map { days, size in
      // That it was gone for a day is what nobody may overlook.
      if days.contains(where: \.isClear) { return .gone }
      if let size { return size.method == .ruler ? .measured : .judgedByEye }
      return days.isEmpty ? nil : .seen
    }
  }
}

extension SpotSlots.Sight {
  func mark(_ style: TextStyle) -> Character {
    switch self {
    case .measured: style.isASCII ? "*" : "●"
    case .judgedByEye: "~"
    case .seen: style.isASCII ? "." : "·"
    case .gone: style.isASCII ? "o" : "○"
    }
  }

  var meaning: String {
    switch self {
    case .measured: "measured"
    case .judgedByEye: "size by eye"
    case .seen: "seen, no size"
    case .gone: "gone"
    }
  }
}
