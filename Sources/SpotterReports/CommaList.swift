/// Parts of a line with commas between them, as they come.
///
/// A table has a line for every entry, so no array of parts is made for each.
struct CommaList {
  private(set) var text = ""

  /// Adds a part, if there is one.
  mutating func add(_ part: String?) {
    guard let part else { return }
    if !text.isEmpty { text += ", " }
    text += part
  }
}
