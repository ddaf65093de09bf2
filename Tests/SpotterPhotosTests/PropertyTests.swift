import SpotterPhotos
import Testing

@Suite("Properties of cleaning") struct PropertyTests {
  @Test("Nothing is left, and cleaning again changes nothing", arguments: Fixture.all)
  func idempotent(fixture: Fixture) throws {
    let cleaned = try Cleaned(fixture.bytes)
    #expect(remains(in: cleaned) == [])
    #expect(!Planted.isFound(in: cleaned.bytes))
    #expect(try Cleaned(cleaned.bytes) == cleaned)
  }

  @Test("It makes no difference in what pieces the bytes come", arguments: Fixture.all)
  func pieces(fixture: Fixture) throws {
    let whole = try Cleaned(fixture.bytes)
    for size in [1, 2, 3, 7, 61, 1000] {
      #expect(try Cleaned(fixture.bytes, pieces: size) == whole, "pieces of \(size)")
    }
  }

  @Test("A file cut off anywhere in its picture is refused, and behind it is kept whole")
  func truncated() throws {
    for fixture in Fixture.all {
      let whole = try Cleaned(fixture.bytes)
      for length in 0..<fixture.bytes.count {
        let cut = try cleanedOrRefused(Array(fixture.bytes.prefix(length)))
        let expected = length < fixture.end ? nil : whole
        #expect(cut == expected, "\(fixture.name), \(length) of \(fixture.end) bytes")
        if cut != expected { break }
        // The trailer is long, and all of it alike.
        if length > fixture.end + 20 { break }
      }
    }
  }
}
