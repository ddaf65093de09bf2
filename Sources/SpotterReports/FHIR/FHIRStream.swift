package import SpotterAnalysis
package import SpotterModel

/// The text of an export, piece by piece: the start, each entry in turn, the end.
///
/// It keeps what it has to say of the spots, and no entry: memory does not grow with the journal. Each
/// piece is whole lines. The spots come after the entries and the Bundle's `timestamp` at its end,
/// because both depend on all entries; to a reader of JSON the order of members means nothing.
package struct FHIRStream {
  private let export: FHIRExport
  private let findings: [Finding]

  /// What entries have said of the spots, by the bytes of their names.
  private var digests: [[UInt8]: FHIRSpotDigest] = [:]

  /// The entries that findings rest on.
  private let deciding: Set<Entry.ID>

  /// Those of them that have come as Observations.
  private var known: Set<Entry.ID> = []
  private var lastWritten: Instant?

  /// A line of the Bundle without its comma: whether one is due is known with the next.
  private var waiting: String?

  /// - Parameters:
  ///   - export: What turns entries into resources.
  ///   - findings: What the rules found on its day.
  package init(_ export: FHIRExport, findings: [Finding]) {
    self.export = export
    self.findings = findings
    deciding = Set(findings.flatMap(\.evidence.entries))
  }

  /// The start of the text, with the person and the program.
  package mutating func start() -> String {
    let head =
      export.form == .bundle
      ? "{\"resourceType\":\"Bundle\",\"identifier\":\(export.bundleIdentifier.compactText),"
        + "\"type\":\"collection\",\"entry\":[\n" : ""
    return head + lines(export.journalResources)
  }

  /// The lines that an entry adds, which may be none; to be called once for each entry.
  package mutating func add(_ stored: StoredEntry) -> String {
    let written = stored.entry.written
    lastWritten = lastWritten.map { max($0, written) } ?? written
    if case .spot(let seen) = stored.entry.content {
      digests[Array(seen.spot.utf8), default: FHIRSpotDigest()].add(stored)
    }
    let resources = export.resources(of: stored)
    if resources.first?.name.type == .observation, deciding.contains(stored.id) {
      known.insert(stored.id)
    }
    return lines(resources)
  }

  /// The end of the text, with the spots and the findings.
  package mutating func finish() -> String {
    var text = ""
    for spot in export.spots {
      text += lines(export.resources(of: spot, digests[Array(spot.name.utf8)] ?? FHIRSpotDigest()))
    }
    text += lines(findings.map { export.resource(of: $0, derivedFrom: known) })
    guard export.form == .bundle else { return text }
    let timestamp = lastWritten?.fhirInstant.map { ",\"timestamp\":\"\($0)\"" } ?? ""
    return text + (waiting.map { $0 + "\n" } ?? "") + "]\(timestamp)}\n"
  }

  private mutating func lines(_ resources: [FHIRResource]) -> String {
    guard export.form == .bundle else {
      return resources.map { $0.json.compactText + "\n" }.joined()
    }
    return resources.reduce(into: "") { text, resource in
      if let waiting { text += waiting + ",\n" }
      waiting =
        fhirObject([
          "fullUrl": .string("urn:uuid:\(resource.name.id)"), "resource": resource.json,
        ]).compactText
    }
  }
}

extension FHIRExport {
  /// What the Bundle is known by: this journal as it was judged on this day.
  fileprivate var bundleIdentifier: JSONValue {
    fhirObject([
      "system": .string("urn:ietf:rfc:3986"),
      "value": .string("urn:uuid:\(name(.patient, "/bundle/\(asOf)").id)"),
    ])
  }
}
