import SpotterModel
import SpotterTestSupport
import Testing

@Suite("SHA-256") struct SHA256Tests {
  private func digest(_ pieces: [[UInt8]]) -> String {
    var digest = SHA256()
    for piece in pieces { digest.add(piece) }
    return digest.finish()
  }

  @Test(
    "The digests are those of the standard",
    arguments: [
      // FIPS 180-2, appendix B, and the vectors that NIST publishes beside it.
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
          + "lmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func standard(text: String, expected: String) {
    #expect(SHA256.digest(of: text) == expected)
  }

  @Test("A million letters are digested, whatever the pieces") func million() {
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(digest([letters]) == expected)
    #expect(
      digest([Array(letters[..<63]), Array(letters[63..<64]), Array(letters[64...])]) == expected)
    #expect(digest([letters, []]) == expected)
    #expect(digest([Array(letters.dropLast())]) != expected)
  }

  @Test("Pieces of every length up to three blocks give the digest of the whole") func pieces() {
    var generator = SeededGenerator(seed: 256)
    for length in 0...192 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let cut = Int.random(in: 0...length, using: &generator)
      #expect(digest([Array(bytes[..<cut]), Array(bytes[cut...])]) == digest([bytes]))
      #expect(digest(bytes.map { [$0] }) == digest([bytes]), "\(length) bytes")
    }
  }
}
