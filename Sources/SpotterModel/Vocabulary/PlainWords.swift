extension StringProtocol {
  /// The words in lower case, without anything that is no letter or digit.
  package var plainWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
