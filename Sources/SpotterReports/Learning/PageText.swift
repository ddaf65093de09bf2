package import SpotterCatalogue
internal import SpotterModel

extension Page {
  /// The page as lines for a terminal.
  package func text(_ style: TextStyle) -> String {
    let contents = contents
    let width = min(style.width, PageLayout.widest)
    var blocks = [
      PageLayout.lines(title, tag: id, width).map { style.paint($0, .bold) }
        + summary.wrapped(to: width)
    ]
    blocks += contents.sections.map { section in
      [style.paint(section.title, .bold)]
        + section.text.flatMap { PageLayout.hanging($0, behind: "  ", width) }
        + section.items.enumerated().flatMap { index, item in
          let mark = section.isNumbered ? "\(index + 1). " : "· "
          return PageLayout.hanging(item, behind: "  " + mark, width)
        }
    }
    blocks.append(
      [style.paint("Sources", .bold)]
        + contents.sources.flatMap { source in
          PageLayout.hanging(source.name, behind: "  · ", width)
            // Not to be broken, or nobody could open it.
            + (source.address.map { ["    " + $0] } ?? [])
        })
    blocks.append(Page.notice.wrapped(to: width).map { style.paint($0, .dim) })
    return blocks.map(\.joinedLines).joined(separator: "\n\n")
  }
}

extension [PageGroup] {
  /// The list of pages, one line each.
  package func text(_ style: TextStyle) -> String {
    let width = Swift.min(style.width, PageLayout.widest)
    let widest = flatMap(\.pages).map(\.id.displayWidth).max() ?? 0
    let groups = map { group in
      [style.paint(group.title, .bold)]
        + group.pages.flatMap { page in
          let start = "  " + page.id.padded(to: widest) + "  "
          return PageLayout.hanging(page.summary, behind: start, width)
        }
    }
    let hint =
      "`spotter learn heat-rash` opens a page; `--search WORD` looks through them all."
    return (groups + [PageLayout.wrap(hint, width)]).map(\.joinedLines).joined(separator: "\n\n")
  }
}

extension PageSearch {
  /// What was found, page by page, for a terminal.
  package func text(_ style: TextStyle) -> String {
    let width = min(style.width, PageLayout.widest)
    guard !hits.isEmpty else {
      return PageLayout.wrap(
        "No page says \"\(phrase.visible)\". `spotter learn` lists the pages.", width
      ).joinedLines
    }
    return hits.map { hit in
      let shown = hit.sentences.prefix(Self.shownSentences)
      let rest = hit.sentences.count - shown.count
      let lines = shown.flatMap { PageLayout.hanging($0, behind: "  · ", width) }
      let more = rest > 0 ? ["  · and \(rest) more"] : []
      return
        (PageLayout.lines(hit.page.title, tag: hit.page.id, width).map { style.paint($0, .bold) }
        + lines + more).joinedLines
    }.joined(separator: "\n\n")
  }

  /// So many sentences of a page are shown; the page itself has the rest.
  private static let shownSentences = 3
}

/// How pages are laid out, whatever the terminal.
private enum PageLayout {
  /// Long lines are hard to read: a wide terminal does not widen the text.
  static let widest = 80

  /// A text behind a start, its further lines below its beginning.
  static func hanging(_ text: String, behind start: String, _ width: Int) -> [String] {
    SpotterReports.hanging(
      text, behind: start, start.displayWidth, orIndentedBy: 4, to: width, wrap: wrap)
  }

  /// The lines of a text; what stands in `such marks` is to be typed, and stays on one line where
  /// there is one that holds it.
  static func wrap(_ text: String, _ width: Int) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "`")) else { return text.wrapped(to: width) }
    let (blank, held): (Character, Character) = (" ", "\u{A0}")
    var isTyped = false
    let bound = text.map { letter in
      if letter == "`" { isTyped.toggle() }
      return isTyped && letter == blank ? held : letter
    }
    let typed = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { $0.element.count + 4 }
    guard typed.allSatisfy({ $0 <= width }) else { return text.wrapped(to: width) }
    return String(bound).wrapped(to: width).map { line in
      String(line.map { $0 == held ? blank : $0 })
    }
  }

  /// A title, with the word that opens the page at the right end.
  static func lines(_ title: String, tag: String, _ width: Int) -> [String] {
    let tag = "[\(tag)]"
    let blanks = width - title.displayWidth - tag.count
    guard blanks >= 2 else { return title.wrapped(to: width) + [tag] }
    return [title + String(repeating: " ", count: blanks) + tag]
  }
}
