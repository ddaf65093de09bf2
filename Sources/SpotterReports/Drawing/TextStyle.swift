/// How a text is to look at the place where it is read.
package struct TextStyle: Hashable, Sendable {
  /// How many columns a line may take.
  package var width: Int

  /// Whether words may be coloured; a colour never says what the words do not.
  package var isColoured: Bool

  /// Whether there are 256 colours, and not only the 8 of old.
  package var hasPalette: Bool

  /// Whether the place shows nothing but ASCII; charts and reports keep to that.
  package var isASCII: Bool

  package init(
    width: Int = 80, isColoured: Bool = false, hasPalette: Bool = false, isASCII: Bool = false
  ) {
    self.width = width
    self.isColoured = isColoured
    self.hasPalette = hasPalette
    self.isASCII = isASCII
  }

  /// A text in the letters that there are.
  package func text(_ text: String) -> String { isASCII ? text.ascii : text }

  /// A text, cut with an ellipsis if it is wider than so many columns.
  package func truncated(_ text: String, to width: Int) -> String {
    text.truncated(to: width, by: isASCII ? "~" : "…")
  }

  /// Whether the locale asks for ASCII.
  ///
  /// The first of the variables that is set and not empty decides, as POSIX has it; where none is,
  /// nothing was asked for.
  ///
  /// - Parameter variable: Gives the value of an environment variable.
  /// - Returns: True for a locale whose encoding is not UTF-8, such as `C` or `de_DE.ISO-8859-1`.
  package static func isASCII(_ variable: (String) -> String?) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = names.lazy.compactMap(variable).first(where: { !$0.isEmpty }) else {
      return false
    }
    return !isUTF8(locale)
  }

  private static func isUTF8(_ locale: String) -> Bool {
    let encoding = locale.lowercased().split(separator: ".").dropFirst().first ?? ""
    return ["utf-8", "utf8"].contains(encoding.prefix { $0 != "@" })
  }

  /// Whether a terminal says that it has 256 colours.
  ///
  /// - Parameters:
  ///   - terminal: The variable `TERM`.
  ///   - colours: The variable `COLORTERM`, which terminals with more than 256 set.
  /// - Returns: False for one that says nothing of the kind.
  package static func isPalette(_ terminal: String?, _ colours: String?) -> Bool {
    terminal?.contains("256color") == true || colours?.isEmpty == false
  }

  package enum Paint: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case yellow = "33"
  }

  /// A text in a colour, where there are colours.
  package func paint(_ text: String, _ paint: Paint) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}
