import SpotterModel
import SpotterPhotos
import SpotterTestSupport
import Testing

@Suite("Formats of photos") struct PhotoFormatTests {
  @Test("Every format is listed, and a file of its own") func listed() throws {
    #expect(try names(in: "Sources/SpotterPhotos/Formats") == PhotoFormat.all.map(\.name).sorted())
  }

  private static let others: [(String, [UInt8])] = [
    ("HEIC", box("ftypheic\0\0\0\0mif1heic")), ("HEIC", box("ftypmif1\0\0\0\0mif1heic")),
    ("AVIF", box("ftypavif\0\0\0\0avifmif1")), ("AVIF", box("ftypmif1\0\0\0\0mif1avif")),
    ("raw photo", box("ftypcrx \0\0\0\u{1}crx isom")), ("video", box("ftypisom\0\0\0\0mp42")),
    ("video", box("ftypqt  \0\0\0\0qt  ")), ("video", box("moov")),
    ("video", [0x1A, 0x45, 0xDF, 0xA3, 1]), ("video", Array("RIFF1234AVI LIST".utf8)),
    ("WebP", Array("RIFF1234WEBPVP8 ".utf8)), ("GIF", Array("GIF89a".utf8)),
    ("GIF", Array("GIF87a".utf8)), ("TIFF", [0x49, 0x49, 0x2A, 0, 8]),
    ("TIFF", [0x4D, 0x4D, 0, 0x2A, 0]), ("raw photo", Array("FUJIFILMCCD-RAW".utf8)),
    ("raw photo", Array("IIRO".utf8)), ("JPEG XL", [0xFF, 0x0A, 1]),
    ("JPEG XL", [0, 0, 0, 12] + Array("JXL \r\n".utf8)),
    ("JPEG 2000", [0, 0, 0, 12] + Array("jP  \r\n".utf8)),
    ("BMP", Array("BM".utf8) + [9, 9, 9, 9, 0, 0, 0, 0, 54]), ("PDF", Array("%PDF-1.7".utf8)),
    ("Photoshop", Array("8BPS".utf8)),
  ]

  private static func box(_ text: String) -> [UInt8] {
    [0, 0, 0, UInt8(text.utf8.count + 4)] + Array(text.utf8)
  }

  @Test("Another format is named, and what to do with it", arguments: others)
  func other(name: String, front: [UInt8]) throws {
    let reason = try #require(refusal(of: front + Planted.text(40)))
    #expect(reason.contains(name) && reason.contains(", and Spotter keeps JPEG and PNG. "))
    #expect(reason.hasSuffix(".") && !reason.contains("PLANTED"))
  }

  @Test("HEIC comes with the iPhone's setting") func heic() throws {
    let reason = try #require(refusal(of: Self.others[0].1))
    #expect(reason.contains("Settings > Camera > Formats > Most Compatible"))
  }

  @Test(
    "Anything else is no JPEG or PNG",
    arguments: [
      "", "\u{7F}", "BM is a car", "hello", "ftypheic", "PLANTED", "<svg>", "\0\0\0\u{8}ftyp",
    ])
  func unknown(text: String) throws {
    let reason = try #require(refusal(of: Array(text.utf8)))
    // An empty box of film is film.
    let isVideo = text.hasSuffix("\u{8}ftyp")
    #expect(reason.hasPrefix(isVideo ? "is a video" : "is no JPEG or PNG."))
  }

  @Test("A sentence shows what acts on terminals, in the name of a file") func sentence() {
    let refusal = #expect(throws: PhotoRefusal.self) { try Cleaned([]) }
    #expect(
      refusal?.sentence(about: "a\u{1B}[2Jb.jpg")
        == "a\\u{1B}[2Jb.jpg is no JPEG or PNG. Export the photo as JPEG or PNG first.")
  }

  /// A source that gives a photo, then zeros, in all so many bytes.
  private func cleaned(_ bytes: [UInt8], followedByZerosUpTo total: Int) throws -> Int {
    let (source, sink) = (Counter(), Counter())
    _ = try cleanPhoto { most in
      let start = source.count
      let count = min(most, total - start)
      source.add(count)
      return (start..<start + count).map { $0 < bytes.count ? bytes[$0] : 0 }
    } writing: { piece in
      sink.add(piece.count)
    }
    #expect(source.largest <= 64 << 10 && sink.largest <= 128 << 10)
    return sink.count
  }

  private final class Counter {
    private(set) var count = 0
    private(set) var largest = 0

    func add(_ number: Int) {
      count += number
      largest = max(largest, number)
    }
  }

  @Test("A file may have 20 MiB, and no byte more") func limit() throws {
    let jpeg = try JPEGPieces.picture("baseline-420").picture.bytes
    #expect(try cleaned(jpeg, followedByZerosUpTo: Photo.mostBytes) == jpeg.count)
    for front in [jpeg, PNGPieces.picture(.rgb).bytes, Array("GIF89a".utf8), []] {
      let refusal = #expect(throws: PhotoRefusal.self) {
        try cleaned(front, followedByZerosUpTo: Photo.mostBytes + 1)
      }
      #expect(refusal?.reason.hasPrefix("is larger than 20 MiB.") == true)
    }
  }

  @Test("A large picture goes through in pieces") func pieces() throws {
    var png = PNGPieces.picture(.rgb)
    let data = png.chunks.firstIndex { $0.name == "IDAT" } ?? 0
    png.chunks[data].payload += [UInt8](repeating: 9, count: 1 << 20)
    let size = png.bytes.count
    #expect(try cleaned(png.bytes, followedByZerosUpTo: size + 5) == size)
  }

  @Test("What goes wrong while reading or writing comes through") func otherErrors() throws {
    struct Unlucky: Error {}
    let bytes = Fixture.all[0].bytes
    var reads = 0
    #expect(throws: Unlucky.self) {
      try cleanPhoto { _ in
        reads += 1
        if reads > 1 { throw Unlucky() }
        return Array(bytes.prefix(100))
      } writing: { _ in
      }
    }
    var isRead = false
    #expect(throws: Unlucky.self) {
      try cleanPhoto { _ in
        defer { isRead = true }
        return isRead ? [] : bytes
      } writing: { _ in
        throw Unlucky()
      }
    }
  }
}
