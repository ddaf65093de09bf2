package import SpotterModel

/// Values over time as one row of blocks; days without a value stay empty.
///
/// - Parameters:
///   - values: Days and their values, oldest first.
///   - days: The days from the first block to the last; days outside are left out.
///   - range: The values of the lowest and of the highest block.
///   - width: At most so many blocks; more days share them, each block showing their mean.
///   - style: Whether blocks are letters of ASCII, each the higher on its line the more it stands for.
/// - Returns: A block or a blank for each day, or for some days together.
package func sparkline(
  _ values: [(day: Day, value: Double)], over days: ClosedRange<Day>,
  in range: ClosedRange<Double>, width: Int, _ style: TextStyle = TextStyle()
) -> String {
  let axis = TimeAxis(days, width: width)
