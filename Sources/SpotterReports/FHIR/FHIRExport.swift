package import SpotterModel

/// A journal as resources of FHIR R4, one entry at a time.
///
/// Signs and symptoms are Observations; a spot is a BodyStructure; what the rules found is an
/// Observation that says so, with Spotter as its device. There is no Condition, also not for what the
/// person calls a spot. Values in, values out: nothing depends on a clock, on the order in which
/// things are asked for, or on what was asked before, so that the same journal always gives the same
/// bytes.
package struct FHIRExport: Sendable {
  /// How resources refer to each other.
  package enum Form: Hashable, Sendable {
    /// By `urn:uuid:…`, which is the `fullUrl` of an entry of the Bundle.
    case bundle
    /// By `Type/id`, as in bulk data (https://hl7.org/fhir/uv/bulkdata), one resource a line.
    case lines
  }

  /// Where the names of Spotter's code systems and identifiers begin; nothing is to be found there.
  static let home = "https://spotter.example"

  let form: Form
  let asOf: Day
  let version: String
  let journal: String
  let spots: [Spot]
  let patient: FHIRName
  let device: FHIRName

  /// The year of birth, if it is set.
  let birthYear: String

  /// The spots by the bytes of their names: to Swift, two ways to write an é are one text.
  private let spotsByName: [[UInt8]: Spot]

  /// - Parameters:
  ///   - uuid: What the journal is known by.
  ///   - settings: What the person has set.
  ///   - spots: Every spot that entries may name; of one that is missing an entry names the place.
  ///   - asOf: The day on which findings are judged.
  ///   - version: The version of the program.
  ///   - form: How resources refer to each other.
  package init(
    journal uuid: String, settings: Settings, spots: [Spot], asOf: Day, version: String, form: Form
  ) {
    journal = uuid
    patient = Self.name(.patient, in: uuid, "")
    device = Self.name(.device, in: uuid, "/device")
    self.form = form
    self.asOf = asOf
    self.version = version
    self.spots = spots
    birthYear = settings.text(.birthYear)
    spotsByName = Dictionary(spots.map { (Array($0.name.utf8), $0) }) { first, _ in first }
  }

  func spot(named name: String?) -> Spot? { name.flatMap { spotsByName[Array($0.utf8)] } }

  /// The resources of the journal itself: the person and the program.
  package var journalResources: [FHIRResource] { [patientResource, deviceResource] }

  /// The resources of an entry, the one that stands for the entry first; none for a kind of entry
  /// that has no meaning to others, such as an acknowledgement, or no place here, such as a photo.
  package func resources(of stored: StoredEntry) -> [FHIRResource] {
    switch stored.entry.content {
    case .spot(let seen): resources(of: seen, in: stored)
    case .day(let day): resources(of: day, in: stored)
    case .exposure(let exposure): [resource(of: exposure, in: stored)]
    case .care(let care): [resource(of: care, in: stored)]
    case .photo, .acknowledge: []
    }
  }
}

extension FHIRExport {
  /// The URL of a part of the journal, from which its id follows; nobody needs to find anything
  /// there.
  private func url(_ path: String) -> String { Self.url(of: journal, path) }

  private static func url(of journal: String, _ path: String) -> String {
    "\(home)/journal/\(journal)\(path)"
  }

  fileprivate static func name(
    _ type: FHIRType, in journal: String, _ path: String
  ) -> FHIRName {
    FHIRName(type: type, id: UUIDv5(url: url(of: journal, path)).description)
  }

  func name(_ type: FHIRType, _ path: String) -> FHIRName {
    Self.name(type, in: journal, path)
  }

  func name(of spot: Spot) -> FHIRName { name(.bodyStructure, "/spot/\(spot.id.rawValue)") }

  /// What stands for an entry, or what belongs to it, such as `/itch`.
  func name(_ type: FHIRType, of id: Entry.ID, _ part: String = "") -> FHIRName {
    name(type, "/entry/\(id.rawValue)\(part)")
  }

  /// The number that the journal gave an entry or a spot, such as 12 of `entry`.
  ///
  /// System and value, with a slash between them, are the URL from which the id follows.
  func identifier(_ kind: String, _ number: Int) -> JSONValue {
    fhirObject(["system": .string(url("/\(kind)")), "value": .string("\(number)")])
  }

  func reference(to name: FHIRName) -> JSONValue {
    let text =
      switch form {
      case .bundle: "urn:uuid:\(name.id)"
      case .lines: "\(name.type.rawValue)/\(name.id)"
      }
    return fhirObject(["reference": .string(text)])
  }

  private var patientResource: FHIRResource {
    FHIRResource(patient) { object in
      object.add(
        "identifier",
        list: [
          fhirObject(["system": .string("\(Self.home)/journal"), "value": .string(journal)])
        ])
      object.add("birthDate", birthYear.isEmpty ? nil : birthYear)
    }
  }

  private var deviceResource: FHIRResource {
    FHIRResource(device) { object in
      object.add(
        "deviceName",
        list: [
          fhirObject(["name": .string("Spotter"), "type": .string("user-friendly-name")])
        ])
      object.add("version", list: [fhirObject(["value": .string(version)])])
    }
  }
}
