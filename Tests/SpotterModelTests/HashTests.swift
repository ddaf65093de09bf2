import SpotterModel
import Testing

@Suite("SHA-1") struct SHA1Tests {
  /// The examples of FIPS 180-2 and the Cryptographic Algorithm Validation Program of NIST.
  @Test(
    "gives the published digests",
    arguments: [
      ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
      ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmn"
          + "opqrsmnopqrstnopqrstu", "a49b2446a02c645bf419f995b67091253a04a259"
      ),
    ])
  func digests(text: String, digest: String) {
    #expect(hexadecimal(sha1(Array(text.utf8))) == digest)
  }

  @Test("gives the published digest of a million letters") func million() {
    let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(hexadecimal(sha1(letters)) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
  }

  @Test("pads every length around the end of a block to another digest") func padding() {
    let digests = (0...130).map { sha1([UInt8](repeating: 0, count: $0)) }
    #expect(Set(digests).count == 131)
    #expect(digests.allSatisfy { $0.count == 20 })
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

@Suite("A UUID from a name") struct UUIDv5Tests {
  @Test("is that of RFC 9562, appendix A.4") func published() {
    #expect(
      UUIDv5(namespace: UUIDv5.domains, name: "www.example.com").description
        == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  // As Python's uuid.uuid5 gives them.
  @Test("is that of other programs") func python() {
    #expect(
      UUIDv5(namespace: UUIDv5.domains, name: "python.org").description
        == "886313e1-3b8a-5372-9b90-0c9aee199e5d")
    #expect(
      UUIDv5(url: "http://python.org/").description == "4c565f0d-3f5a-5890-b41b-20cf47701c5e")
    #expect(
      UUIDv5(url: "https://spotter.example/é").description
        == "ca17f588-642c-5489-8e05-bedbe7fce44e")
  }

  @Test("says its version and variant, whatever the name") func marks() {
    for number in 0..<200 {
      let text = Array(UUIDv5(url: "\(number)").description)
      #expect(text.count == 36 && text[14] == "5" && "89ab".contains(text[19]))
    }
  }
}
