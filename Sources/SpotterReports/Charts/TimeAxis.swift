package import SpotterModel

/// Days from left to right, as many columns as fit: a slot is a day of one to three columns, or
/// several days in one column.
package struct TimeAxis: Hashable, Sendable {
  /// All days that the axis shows, with or without an entry.
  package let days: ClosedRange<Day>

  /// How many days share a slot, at least 1.
  package let daysPerSlot: Int

  /// How many columns a slot takes, 1…3; more than 1 only where a slot is a day.
  package let columnsPerSlot: Int

  /// - Parameters:
  ///   - days: What is to be shown.
  ///   - width: How many columns there are, at least 1.
  package init(_ days: ClosedRange<Day>, width: Int) {
    self.days = days
    let count = days.upperBound - days.lowerBound + 1
    daysPerSlot = (count + width - 1) / width
    columnsPerSlot = max(1, min(Self.widestDay, width / count))
  }

  private static let widestDay = 3

  package var slotCount: Int {
    (days.upperBound - days.lowerBound) / daysPerSlot + 1
  }

  package var width: Int { slotCount * columnsPerSlot }

  /// The slot of a day, from 0; nil for a day that is not shown.
  package func slot(of day: Day) -> Int? {
    days ~= day ? (day - days.lowerBound) / daysPerSlot : nil
  }

  /// The column in the middle of a slot, from 0: where a mark of a day stands.
  func middle(of slot: Int) -> Int { slot * columnsPerSlot + (columnsPerSlot - 1) / 2 }
}
