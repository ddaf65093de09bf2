internal import ArgumentParser
internal import SpotterAnalysis
internal import SpotterCatalogue
internal import SpotterModel
internal import SpotterReports

/// What may stand for an argument or an option, offered while a person types it.
///
/// A new offer is a word here, or in a file beside it.
struct Offer: Sendable {
  /// The whole words that may stand there, in any order of their own.
  ///
  /// Shells leave out those that begin otherwise than what was typed.
  let words: @Sendable (CompletionLine, Environment) -> [String]

  init(_ words: @escaping @Sendable (CompletionLine, Environment) -> [String]) {
    self.words = words
  }

  /// One of a closed list.
  static func one(of words: @autoclosure @escaping @Sendable () -> [String]) -> Offer {
    Offer { _, _ in words() }
  }

  /// Some of a closed list, with commas between them.
  static func several(of words: @autoclosure @escaping @Sendable () -> [String]) -> Offer {
    Offer { line, _ in
      let said = line.start.lastIndex(of: ",").map { line.start[...$0] } ?? ""
      let named = Set(said.split(separator: ",").map { String($0) })
      return words().filter { !named.contains($0) }.map { said + $0 }
    }
  }

  static let colour = one(of: Colour.allCases.map(\.rawValue))
  static let shape = one(of: Shape.allCases.map(\.rawValue))
  static let symptoms = several(of: Symptom.allCases.map(\.rawValue))
  static let blanching = one(of: Blanching.allCases.map(\.rawValue))
  static let water = one(of: Care.Water.allCases.map(\.rawValue))
  static let kind = one(of: Condition.all.map(\.id))
  static let remedy = one(of: Remedy.all.map(\.id))
  static let topic = one(of: PageGroup.allPages.map(\.id))
  static let rule = one(of: Rule.all.map(\.code))
  static let setting = one(of: SettingKey.all.map(\.name))
  static let clearable = one(of: EntryEdit.clearableFields)

  /// A value of the setting that stands before it.
  static let settingValue = Offer { line, _ in
    guard let key = SettingKey.all.first(where: { $0.name == line.before.last }) else { return [] }
    return key.kind == .flag ? ["yes", "no"] : []
  }
}

extension CompletionKind {
  /// Asks the program for words, each time that somebody wants them.
  static func offering(_ offer: Offer) -> CompletionKind {
    .custom { words, index, start in
      let line = CompletionLine(words: words, index: index, start: start)
      return shellWords(offer.words(line, .live), for: CompletionShell.requesting)
    }
  }
}
