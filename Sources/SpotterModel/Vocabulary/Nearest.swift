/// The candidates that the text is most likely a slip of: at most three, nearest first.
///
/// Case does not matter. Near means that a third of the letters at most was added, left out,
/// changed or swapped with its neighbour, and three at most; one slip is always forgiven.
package func nearest(to text: String, among candidates: [String]) -> [String] {
  nearestIndices(to: text, among: candidates).prefix(3).map { candidates[$0] }
}

/// The indices of all candidates that are near, nearest first, else in the order given.
func nearestIndices(to text: String, among candidates: [String]) -> [Int] {
  let text = Array(text.lowercased().prefix(60))
  let limit = max(1, min(3, text.count / 3))
  var ranked: [(distance: Int, index: Int)] = []
  for (index, candidate) in candidates.enumerated() where !text.isEmpty {
    let letters = Array(candidate.lowercased())
    guard abs(letters.count - text.count) <= limit else { continue }
    let distance = editDistance(text, letters)
    if distance <= limit { ranked.append((distance, index)) }
  }
  return ranked.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.map(\.index)
}

/// The Damerau–Levenshtein distance, in its optimal string alignment form.
///
/// The number of letters added, left out, changed, or swapped with a neighbour, where no letter
/// takes part in two of these.
func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      var distance = min(
        last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      let isSwap =
        row > 0 && column > 0 && letter == second[column - 1] && first[row - 1] == other
      if isSwap { distance = min(distance, beforeLast[column - 1] + 1) }
      current.append(distance)
    }
    (beforeLast, last) = (last, current)
  }
  return last[second.count]
}
