internal import ArgumentParser
internal import SpotterModel

/// Words in the form in which a shell's completion script takes them.
///
/// - Parameters:
///   - words: What may be typed; those that could act on a terminal are left out.
///   - shell: Who asks; nil takes them as they are.
/// - Returns: One line for each.
func shellWords(_ words: [String], for shell: CompletionShell?) -> [String] {
  let words = words.filter { word in !word.unicodeScalars.contains(where: \.actsOnTerminals) }
  switch shell {
  case .bash:
    // The script hands them to `compgen -W`, which expands each as the shell would: without quotes a
    // name such as $(…) would run. On the line readline quotes all but two signs, and these would run
    // there.
    return words.filter { !$0.contains("$") && !$0.contains("`") }
      .map { "'" + $0.replacing("'", with: #"'\''"#) + "'" }
  case .zsh:
    // A colon begins a description.
    return words.map { $0.replacing("\\", with: #"\\"#).replacing(":", with: #"\:"#) }
  default: return words
  }
}
