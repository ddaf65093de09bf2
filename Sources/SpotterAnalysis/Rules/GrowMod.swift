internal import SpotterModel

extension Rule {
  /// An area that doubles within four weeks, on two measured days in a row.
  package static let growMod = Rule(
    "D12", "grow-mod",
    question: "Does the spot's area double within `growMod.doublingDays`, twice in a row?",
    reason: "A spot that keeps growing should be looked at.",
    ends:
      "Sizes that no longer rise so fast on two measured days in a row, or 14 days without a size.",
    source: Source(
      "public advice to show a changing spot; the default figures are our own", .simulation),
    settings: [
      .growWindowDays, .growModAlpha, .growModDoublingDays, .sdcAbsolute, .sdcRelative,
    ],
    hiddenBy: ["P13"],
    lacks: { open, examination in
      open.lack(of: Growth.fewestForModerate, within: 14, alsoBefore: true, examination)
    },
    .spot { open, examination in
      Verdict(.twoWeeks, growing: .moderate, within: 14, open, examination)
    })
}
