internal import SpotterModel

extension OpenCourse {
  /// What it takes until a trend of sizes can be judged; nil when it can.
  ///
  /// - Parameters:
  ///   - fewest: The measured days that the window of a trend needs.
  ///   - recent: How many days ago, today counted, the latest size may be; else the window ends
  ///     today.
  ///   - alsoBefore: Whether the measured day before is judged in a window of its own, too.
  ///   - examination: The day, and the length of the window.
  /// - Returns: Such as "2 more days with a size".
  func lack(
    of fewest: Int, within recent: Int, alsoBefore: Bool = false, _ examination: Examination
  ) -> String? {
    let window = examination.settings.whole(.growWindowDays)
    func days(endingOn day: Day) -> [Day] {
      let span = day - (window - 1)...day
      return episode.measurements.map(\.day).filter { span ~= $0 }
    }
    let latest = latestSize(in: examination.last(recent))?.day
    let measured = days(endingOn: latest ?? examination.asOf)
    var missing = fewest - measured.count
    if alsoBefore {
      let before = episode.measurements.dropLast().last?.day
      let measuredBefore = before.map { days(endingOn: $0).count } ?? 0
      missing = latest == nil ? missing + 1 : max(missing, fewest - measuredBefore)
    }
    guard missing <= 0 else { return "\(more(missing)) with a size" }
    guard latest != nil else { return "\(more(1)) with a size" }
    let span = measured.last.flatMap { last in measured.first.map { last - $0 } } ?? 0
    let needed = examination.settings.whole(.growMinSpanDays)
    return span < needed && !alsoBefore
      ? "sizes at least \(SpotterAnalysis.days(needed)) apart" : nil
  }
}
