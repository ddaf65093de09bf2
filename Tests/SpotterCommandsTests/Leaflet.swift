import Foundation
import SpotterTestSupport
import Testing

/// What `learn` shows of a page, by its headings.
struct Leaflet {
  /// The word that opens the page; `-` is the list of pages.
  let id: String

  /// All that was shown.
  let text: String

  /// What stands under each heading, in one line; under `-` what stands on top.
  let sections: [String: String]

  init(_ id: String) {
    self.id = id
    text = TestWorld().spotter(id == "-" ? "learn" : "learn \(id)").output
    var sections: [String: String] = [:]
    for (index, block) in text.components(separatedBy: "\n\n").enumerated() {
      let lines = block.components(separatedBy: "\n")
      let isTop = index == 0 && id != "-"
      let heading = isTop ? "-" : lines[0]
      sections[heading] =
        (isTop ? lines : Array(lines.dropFirst())).joined(separator: "\n").inOneLine
    }
    self.sections = sections
  }

  /// The ids of all pages, as the list gives them to programs.
  static let ids: [String] = {
    let list = try? object(TestWorld().spotter("learn --json").output)["topics"]
    return (list as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
  }()

  static let all = ids.map(Leaflet.init)
}

extension String {
  /// The words with one blank between them.
  var inOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Whether the words stand here whole: `D1` does not stand in `D10`.
  func says(_ words: String) -> Bool {
    func isPart(_ letter: Character?) -> Bool { letter.map { $0.isLetter || $0.isNumber } ?? false }
    return ranges(of: words).contains { range in
      let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
      let after = range.upperBound == endIndex ? nil : self[range.upperBound]
      return !(isPart(before) && isPart(words.first)) && !(isPart(after) && isPart(words.last))
    }
  }

  /// Every number in digits, such as 20 and 6.5.
  var numbers: Set<String> { Set(matches(of: /\d+(?:\.\d+)?/).map { String($0.output) }) }
}

/// The text of a fixture.
func fixture(_ name: String) throws -> String {
  try String(
    contentsOf: packageRoot().appending(path: "Tests/SpotterCommandsTests/Fixtures/\(name)"),
    encoding: .utf8)
}
