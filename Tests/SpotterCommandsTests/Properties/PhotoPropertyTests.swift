import Foundation
import SpotterModel
import SpotterTestSupport
import Testing

/// What must hold of the pictures of any journal, whatever their files are called.
///
/// `SPOTTER_JOURNALS` says how many journals, 60 unless set; `SPOTTER_SEED` repeats a run.
@Suite("The pictures of any journal") struct PhotoPropertyTests {
  static let seed =
    variable("SPOTTER_SEED").flatMap { UInt64($0) } ?? .random(in: 0..<1_000_000)
  static let journals = variable("SPOTTER_JOURNALS").flatMap { UInt64($0) } ?? 60

  /// The journals in pieces that run side by side.
  static let pieces: [Range<UInt64>] = stride(from: 0, to: journals, by: 10).map { start in
    seed + start..<seed + min(start + 10, journals)
  }

  private static func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }

  @Test("come back from another journal byte for byte, in every format", arguments: pieces)
  func roundTrip(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let world = TestWorld()
      let photos = HostilePhotos(seed: seed)
      for (name, picture) in photos.files { try world.write(picture, to: name, in: "camera") }
      _ = try world.write(photos.ndjson, to: "camera.ndjson")
      let taken = world.spotter("import camera.ndjson --photos camera")
      #expect(taken.status == 0, "SPOTTER_SEED=\(seed): \(taken.remarks)")
      for format in ["ndjson", "json", "csv"] {
        let export = "export --format \(format) --voided --photos"
        #expect(world.spotter("\(export) \(format) -o \(format).out").status == 0)
        let journal = "--journal \(format).db"
        let again = world.spotter("import \(format).out --photos \(format) \(journal)")
        #expect(again.status == 0, "SPOTTER_SEED=\(seed): \(format): \(again.remarks)")
        #expect(world.spotter("\(export) \(format)-2 -o \(format)-2.out \(journal)").status == 0)
        let files = try world.files(in: format)
        #expect(try world.files(in: "\(format)-2") == files, "SPOTTER_SEED=\(seed): \(format)")
        let texts = try world.files(in: ".")
        #expect(
          texts["\(format)-2.out"] == texts["\(format).out"], "SPOTTER_SEED=\(seed): \(format)")
        for name in files.keys {
          #expect(name.visible == name)
          #expect(name.utf8.count <= 200 && name.first != "." && name.first != "-", "\(name)")
        }
        for folder in [format, "\(format)-2"] {
          let twice = world.spotter("import \(format).out --photos \(folder)")
          #expect(
            twice.output.hasPrefix("Added 0 entries"), "SPOTTER_SEED=\(seed): \(twice)")
        }
        #expect(world.spotter("import \(format).out").output.hasPrefix("Added 0 entries"))
      }
    }
  }

  /// What stands in them, or the rest could hold unnoticed; of seeds that stay the same.
  @Test("differ from another journal's, and have names that folders stumble over") func control() {
    let journals = (0..<60).map { HostilePhotos(seed: $0) }
    let names = journals.flatMap { $0.files.map(\.name) }
    let texts = Set(journals.map(\.ndjson))
    #expect(texts.count == 60)
    for part in ["\u{1B}", "\n", "e\u{301}", "\\", ":", "=", "."] {
      let isThere = names.contains { Data($0.utf8).range(of: Data(part.utf8)) != nil }
      #expect(isThere, "\(part)")
    }
    let (isLong, isHidden) = (
      names.contains { $0.utf8.count > 200 }, names.contains { $0.hasPrefix(".") }
    )
    #expect(isLong && isHidden)
    let isVoided = journals.contains { $0.ndjson.contains("\"voided\":true") }
    #expect(isVoided)
  }
}

/// Photos with hostile names, some of the same picture; the same for the same seed.
private struct HostilePhotos {
  private(set) var files: [(name: String, picture: Data)] = []
  private(set) var ndjson = #"{"date":"2026-03-01","site":"chest"}"# + "\n"

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var names: Set<[UInt8]> = []
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let name = Self.name(&random)
      let picture = SamplePictures.all.randomElement(using: &random) ?? Data()
      if names.insert(Array(name.utf8)).inserted { files.append((name, picture)) }
    }
    for number in 0..<Int.random(in: 1...15, using: &random) {
      guard let file = files.randomElement(using: &random) else { return }
      var photo = JSONObject()
      photo.add("type", "photo")
      photo.add("date", "2026-03-0\(Int.random(in: 1...3, using: &random))")
      photo.add("written", "2026-03-04T10:00:\(10 + number)Z")
      photo.add("file", file.name)
      if Bool.random(using: &random) { photo.add("spot", "chest") }
      if Bool.random(using: &random) { photo.add("note", HostileText.random(using: &random)) }
      if Int.random(in: 0..<4, using: &random) == 0 { photo.add("voided", true) }
      ndjson += photo.value.compactText + "\n"
    }
  }

  private static func name(_ random: inout SeededGenerator) -> String {
    let stem =
      Int.random(in: 0..<6, using: &random) == 0
      ? HostileText.long(bytes: 300, using: &random) : HostileText.random(using: &random)
    let ending = ["", ".", ".jpg", ".JPEG", ".png", ".tar.gz"].randomElement(using: &random) ?? ""
    var scalars = stem.unicodeScalars.filter { $0 != "/" }
    while String(scalars).utf8.count + ending.utf8.count > 255 { scalars.removeLast() }
    let start = ["", "", ".", "-"].randomElement(using: &random) ?? ""
    let name = String(start.unicodeScalars + scalars.dropLast() + ending.unicodeScalars)
    return [".", "..", ""].contains(name) ? "x" : name
  }
}
