import Foundation
import SpotterPhotos
import SpotterTestSupport
import Testing

/// What libFuzzer found, in seven million runs, to take another way each through what cleans.
///
/// The name of a file in `Corpus/Fuzz` begins with what must become of it.
@Suite("The corpus of photos") struct CorpusTests {
  private static let folder = packageRoot()
    .appending(path: "Tests/SpotterPhotosTests/Corpus/Fuzz")

  @Test("Every file is kept or refused, as it always was") func outcomes() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(names.count > 100)
    for name in names {
      let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
      let cleaned = try cleanedOrRefused(bytes)
      #expect(name.hasPrefix(cleaned == nil ? "refused-" : "kept-"), "\(name)")
      guard let cleaned else { continue }
      #expect(remains(in: cleaned) == [], "\(name)")
      #expect(try Cleaned(cleaned.bytes) == cleaned, "\(name)")
    }
  }
}
