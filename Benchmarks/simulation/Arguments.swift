/// What the command line asks for.
struct Arguments {
  var journals = 2000
  var seed: UInt64 = 2026
  var task = Task.print

  /// What is done with the tables.
  enum Task {
    case print
    /// Fail when a figure is too far from the published one, or when the file has other tables.
    case check(file: String)
    /// Put them into the file.
    case write(file: String)
  }

  static let usage = """
    Usage: simulation [--journals COUNT] [--seed SEED] [--check FILE | --write FILE]
    """

  /// Reads the words after the program's name; nil if they make no sense.
  init?(_ words: [String]) {
    var words = words[...]
    while let option = words.popFirst() {
      guard let value = words.popFirst() else { return nil }
      switch option {
      case "--journals":
        guard let count = Int(value), count > 0 else { return nil }
        journals = count
      case "--seed":
        guard let number = UInt64(value) else { return nil }
        seed = number
      case "--check": task = .check(file: value)
      case "--write": task = .write(file: value)
      default: return nil
      }
    }
  }
}
