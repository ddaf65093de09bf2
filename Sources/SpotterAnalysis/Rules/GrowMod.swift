internal import SpotterModel

extension Rule {
  /// An area that doubles within four weeks, on two measured days in a row.
  package static let growMod = Rule(
    "D12", "grow-mod",
    question: "Does the spot's area double within `growMod.doublingDays`, twice in a row?",
    reason: "A spot that keeps growing should be looked at.",
    source: Source(
      "New or changing spots are to be shown to a dermatologist; the figures are our own, which "
        + "raise a false alarm in 0 to 3 % of stable diaries.", .simulation),
    settings: [
      .growWindowDays, .growModAlpha, .growModDoublingDays, .sdcAbsolute, .sdcRelative,
    ],
    hiddenBy: ["P13"],
    .spot { open, examination in
      Verdict(.twoWeeks, growing: .moderate, within: 14, open, examination)
    })
}
