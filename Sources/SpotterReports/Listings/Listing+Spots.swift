internal import SpotterAnalysis
internal import SpotterModel

extension Listing {
  /// Spots with the figures of their latest episode.
  package init(spots: [SpotFigures]) {
    self.init(
      [
        Column("name", "Spot"), Column("site", nil), Column("side", nil),
        Column("state", "State"), Column("onset", "Since"), Column("lastSeen", "Last seen"),
        Column("durationDays", "Days", isRightAligned: true),
        Column("entries", "Entries", isRightAligned: true),
        Column("lastMm", "Size", isRightAligned: true),
        Column("lastItch", "Itch", isRightAligned: true), Column("kind", "Kind"),
      ],
      rows: spots.map { figures in
        let spot = figures.course.spot
        let size = figures.measurements.last?.millimetres
        return [
          Cell(spot.name, isTyped: true), Cell(spot.place.site.rawValue),
          Cell(spot.place.side?.rawValue ?? ""), Cell(figures.state.rawValue),
          Cell("\(figures.episode.onset)"), Cell("\(figures.episode.lastActive)"),
          Cell("\(figures.episode.duration)"), Cell("\(figures.episode.entryCount)"),
          Cell(size.map(jsonText) ?? "", shown: size.map(millimetres) ?? ""),
          Cell(figures.lastItch.map { "\($0)" } ?? ""), Cell(figures.course.kind ?? ""),
        ]
      })
  }
}
