/// One word of a vocabulary page: what to type, what it means, and what else is understood.
struct WordRow {
  /// What stands before the word and is not typed: a branch of a tree, a swatch.
  var lead = ""

  /// How many columns the lead takes; escapes that colour it take none.
  var leadWidth: Int
  var word: String
  var meaning: String
  var others: [String]

  init(lead: String, leadWidth: Int? = nil, word: String, meaning: String, _ others: [String]) {
    self.lead = lead
    self.leadWidth = leadWidth ?? lead.displayWidth
    self.word = word
    self.meaning = meaning
    self.others = others
  }
}

extension [WordRow] {
  /// The rows with their meanings below each other; what is too long hangs under its beginning,
  /// and all of it under the word where a terminal is narrow.
  func lines(_ style: TextStyle) -> [String] {
    let widest = map { $0.leadWidth + $0.word.displayWidth }.max() ?? 0
    return flatMap { row -> [String] in
      let others = row.others.isEmpty ? "" : " · \(row.others.joined(separator: ", "))"
      let blanks = String(repeating: " ", count: widest - row.leadWidth - row.word.displayWidth + 2)
      return hanging(
        row.meaning + others, behind: row.lead + style.paint(row.word, .bold) + blanks, widest + 2,
        orIndentedBy: row.leadWidth + 2, to: style.width)
    }
  }
}
