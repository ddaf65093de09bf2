internal import Platform
internal import SpotterModel
internal import SpotterStore

/// What somebody may hand over in an export's place, and that is known by how it begins.
enum ForeignFile {
  case journal
  case fhir

  /// What a file is, if it is one of these; afterwards it is read from where it was.
  ///
  /// - Throws: `PlatformError` when the file cannot be read.
  init?(_ file: inout InputFile) throws(PlatformError) {
    let start = file.offset
    defer { file.seek(to: start) }
    var bytes: [UInt8] = []
    while bytes.count < Self.sample, let byte = try file.next() { bytes.append(byte) }
    if JournalStore.isJournal(beginning: bytes) {
      self = .journal
    } else if Self.isFHIR(bytes) {
      self = .fhir
    } else {
      return nil
    }
  }

  /// How many bytes are looked at: what tells a resource's type need not come first in it.
  private static let sample = max(JournalStore.headerLength, 512)

  /// Whether an object begins here that has a member as resources of FHIR have.
  private static func isFHIR(_ bytes: [UInt8]) -> Bool {
    guard bytes.first(where: { !$0.isBlank }) == UInt8(ascii: "{") else { return false }
    let name = Array("\"\(fhirMember)\"".utf8)
    for start in bytes.indices where bytes[start...].starts(with: name) {
      let rest = bytes[(start + name.count)...]
      // A text that says so is no member.
      if rest.first(where: { !$0.isBlank }) == UInt8(ascii: ":") { return true }
    }
    return false
  }

  /// What to tell a person who named such a file.
  ///
  /// - Parameter name: The file as it was typed; `-` is standard input.
  /// - Returns: The error to end with.
  func refusal(of name: String) -> CommandError {
    let isStream = name == "-"
    let shown = isStream ? "Standard input" : name.visible
    switch self {
    case .journal:
      let file = isStream ? "FILE" : name.visible
      return CommandError(
        .data,
        "\(shown) is a journal, and no export of one: `spotter export --journal \(file) | spotter "
          + "import -` takes its entries in, and `spotter restore \(file)` puts it in the place of "
          + "this one.")
    case .fhir: return CommandError(.data, "\(shown) is \(Self.fhirClause).")
    }
  }

  /// The member that every resource of FHIR has.
  static let fhirMember = "resourceType"

  /// What FHIR is, behind "this is".
  static let fhirClause =
    "FHIR, which import does not read: it takes what `spotter export` writes with --format "
    + ImportFormat.all.map(\.name).joined(separator: ", ")
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
