import SpotterModel
import Testing

@Suite("The name of an exported photo") struct PhotoNameTests {
  private static let digest = String(repeating: "0123456789abcdef", count: 4)

  private func photo(_ file: String, _ digest: String = digest) -> Photo {
    Photo(
      file: file,
      image: Photo.Image(mediaType: .jpeg, width: 1, height: 1, bytes: 1, sha256: digest))
  }

  @Test(
    "has the beginning of the digest, keeps the ending, and leads nowhere",
    arguments: [
      ("arm.jpg", "arm-0123456789abcdef.jpg"),
      ("IMG 1.2.JPEG", "IMG 1.2-0123456789abcdef.JPEG"),
      ("arm", "arm-0123456789abcdef"),
      (".jpg", "_jpg-0123456789abcdef"),
      ("-rf.png", "_rf-0123456789abcdef.png"),
      ("..jpg", "_-0123456789abcdef.jpg"),
      ("arm.", "arm_-0123456789abcdef"),
      ("a\u{1B}[2J\\b:c.jpg", "a_[2J_b_c-0123456789abcdef.jpg"),
      ("a.jpg/../b.jpg", "a.jpg_.._b-0123456789abcdef.jpg"),
      ("=1+1.jpg", "=1+1-0123456789abcdef.jpg"),
      ("e\u{301}.jpg", "e\u{301}-0123456789abcdef.jpg"),
      ("a.\u{301}jpg", "a_\u{301}jpg-0123456789abcdef"),
    ])
  func names(file: String, exported: String) throws {
    let name = try #require(photo(file).exportedFile)
    #expect(name.utf8.elementsEqual(exported.utf8), "\(name)")
    try Photo.check(file: name)
  }

  @Test(
    "is the same again for what import makes of it",
    arguments: [
      "arm.jpg", "arm-0123456789abcdef.jpg", "..", ".jpg", "-.-", "...jpg", "x.ver-y",
      "\u{301}.png",
      String(repeating: "é", count: 127), String(repeating: "a.bcdefghij", count: 23),
      String(repeating: "\u{1F9B5}", count: 62) + ".jpeg", String(repeating: ".", count: 255),
    ])
  func isStable(file: String) throws {
    let name = try #require(photo(file).exportedFile)
    #expect(name.utf8.count <= 200)
    let back = photo(name).namedAsBefore
    let again = try #require(back.exportedFile)
    #expect(again.utf8.elementsEqual(name.utf8), "\(again)")
    #expect(back.isNamed(like: photo(file)) && photo(file).isNamed(like: photo(name)))
    try Photo.check(file: back.file)
  }

  @Test("gives the first name back, and leaves one alone that no export gave") func before() {
    #expect(photo("arm-0123456789abcdef.jpg").namedAsBefore.file == "arm.jpg")
    let twice = "arm-0123456789abcdef-0123456789abcdef.jpg"
    #expect(photo(twice).namedAsBefore.file == "arm-0123456789abcdef.jpg")
    for file in [
      "arm.jpg", "arm-0123456789abcdee.jpg", "-0123456789abcdef.jpg", "..-0123456789abcdef",
      ".-0123456789abcdef.jpg",
    ] {
      #expect(photo(file).namedAsBefore.file == file)
    }
    var unknown = photo("arm-0123456789abcdef.jpg")
    unknown.image = nil
    #expect(unknown.namedAsBefore == unknown && unknown.exportedFile == nil)
  }

  @Test("differs for two pictures, and tells one from the other") func differ() {
    let other = photo("arm.jpg", String(repeating: "f", count: 64))
    #expect(other.exportedFile != photo("arm.jpg").exportedFile)
    #expect(!other.isNamed(like: photo("arm.jpg")))
    #expect(!photo("leg.jpg").isNamed(like: photo("arm.jpg")))
  }
}
