import Foundation
import SpotterModel
import SpotterTestSupport
import Testing

@Suite("Importing pictures") struct PhotoImportTests {
  let world = TestWorld()
  static let pictures = SamplePictures.all

  /// What is in the folder `pics`: the first picture as `arm.jpg`, and much that is none.
  init() throws {
    try world.write(Self.pictures[0], to: "arm.jpg", in: "pics")
    try world.write(Self.pictures[0].withComment, to: "comment.jpg", in: "pics")
    try world.write(Self.pictures[1], to: "other.jpg", in: "pics")
    try world.write(Self.pictures[0].prefix(300), to: "half.jpg", in: "pics")
    try world.write(Data("GIF89a".utf8), to: "x.gif", in: "pics")
    try world.write(Data("hello".utf8), to: "x.txt", in: "pics")
    try world.write(Data(), to: "empty.jpg", in: "pics")
    try world.write(
      Self.pictures[0] + Data(count: Photo.mostBytes + 1 - Self.pictures[0].count),
      to: "large.jpg", in: "pics")
    try world.write(Self.pictures[1], to: "secret.jpg", in: "elsewhere")
    try world.write(Self.pictures[1], to: "x.jpg", in: "pics/folder")
    let folder = world.folder.path + "/pics"
    for (link, target) in [
      ("link.jpg", "arm.jpg"), ("out.jpg", "../elsewhere/secret.jpg"), ("zero.jpg", "/dev/zero"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/\(link)", withDestinationPath: target)
    }
    try #require(unsafe mkfifo("\(folder)/pipe.jpg", 0o600) == 0)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var photo: String
    var says: String

    init(_ photo: String, _ says: String) {
      self.photo = photo
      self.says = says
    }

    var testDescription: String { photo }
  }

  static let refusals = [
    Refusal(#""file":"../elsewhere/secret.jpg""#, "file takes the name of a photo's file"),
    Refusal(#""file":"folder/x.jpg""#, "file takes the name of a photo's file"),
    Refusal(#""file":"folder/\u0301x.jpg""#, "file takes the name of a photo's file"),
    Refusal(#""file":"/etc/passwd""#, "file takes the name of a photo's file"),
    Refusal(#""file":"..""#, "file takes the name of a photo's file"),
    Refusal(#""file":".""#, "file takes the name of a photo's file"),
    Refusal(#""file":"""#, "file takes the name of a photo's file"),
    Refusal(#""file":"arm.jpg\u0000""#, "file takes the name of a photo's file"),
    Refusal(#""file":"link.jpg""#, #""link.jpg" in pics is a link: put the picture itself"#),
    Refusal(#""file":"out.jpg""#, #""out.jpg" in pics is a link"#),
    Refusal(#""file":"zero.jpg""#, #""zero.jpg" in pics is a link"#),
    Refusal(#""file":"pipe.jpg""#, #""pipe.jpg" in pics is no file"#),
    Refusal(#""file":"folder""#, #""folder" in pics is no file"#),
    Refusal(#""file":"none.jpg""#, #"there is no picture "none.jpg" in pics"#),
    Refusal(#""file":"e\u001b[2J""#, #"there is no picture "e\u{1B}[2J" in pics"#),
    Refusal(#""file":"large.jpg""#, "large.jpg is larger than 20 MiB"),
    Refusal(#""file":"half.jpg""#, "half.jpg ends in the middle of the picture"),
    Refusal(#""file":"x.gif""#, "x.gif is a GIF picture, and Spotter keeps JPEG and PNG"),
    Refusal(#""file":"x.txt""#, "x.txt is no JPEG or PNG"),
    Refusal(#""file":"empty.jpg""#, "empty.jpg is no JPEG or PNG"),
    Refusal(facts(of: "other.jpg"), "is another one than the photo tells of: its sha256 differs"),
    Refusal(
      facts(of: "arm.jpg").replacing(#""widthPx":19"#, with: #""widthPx":20"#),
      "its widthPx differs"),
    Refusal(
      facts(of: "arm.jpg").replacing("image/jpeg", with: "image/png"), "its mediaType differs"),
    Refusal(
      #""file":"arm.jpg","sha256":"\#(String(repeating: "0a", count: 32))""#, "its sha256 differs"),
    Refusal(#""file":"arm.jpg","bytes":7"#, "its bytes differs"),
  ]

  /// What an export tells of the first picture.
  private static func facts(of file: String) -> String {
    var digest = SHA256()
    digest.add(Array(pictures[0]))
    return #""file":"\#(file)","mediaType":"image/jpeg","widthPx":19,"heightPx":13,"#
      + #""bytes":\#(pictures[0].count),"sha256":"\#(digest.finish())""#
  }

  @Test("names the line of what is wrong, and changes nothing", arguments: refusals)
  func refused(refusal: Refusal) throws {
    let good = #"{"type":"photo","date":"2026-03-01","file":"other.jpg"}"#
    let text = "\(good)\n{\"type\":\"photo\",\"date\":\"2026-03-02\",\(refusal.photo)}\n"
    _ = try world.write(text, to: "d.ndjson")
    let before = try names()
    func expectRefusal() throws {
      for rehearsal in ["", "--dry-run"] {
        let outcome = world.spotter("import d.ndjson --photos pics \(rehearsal)")
        #expect(outcome.status == 65 && outcome.output.isEmpty)
        #expect(outcome.remarks.hasPrefix("line 2: "), "\(outcome.remarks)")
        #expect(outcome.remarks.contains(refusal.says), "\(outcome.remarks)")
        #expect(!outcome.remarks.contains("\u{1B}"))
      }
    }
    try expectRefusal()
    #expect(try names() == before)
    world.spotter("log nose")
    let journal = world.journalBytes
    try expectRefusal()
    #expect(world.journalBytes == journal)
  }

  /// What the refusals need to be refused for what they are.
  @Test(
    "takes what is right in the same places",
    arguments: [#""file":"arm.jpg""#, #""file":"comment.jpg""#, facts(of: "comment.jpg")])
  func taken(photo: String) throws {
    let good = #"{"type":"photo","date":"2026-03-01","file":"other.jpg"}"#
    _ = try world.write(
      "\(good)\n{\"type\":\"photo\",\"date\":\"2026-03-02\",\(photo)}\n", to: "d.ndjson")
    let before = try names()
    let rehearsal = world.spotter("import d.ndjson --photos pics --dry-run")
    #expect(rehearsal.output == "Would add 2 entries.\n")
    #expect(try names() == before)
    let outcome = world.spotter("import d.ndjson --photos pics")
    #expect(outcome.output == "Added 2 entries.\n" && outcome.remarks.isEmpty)
    #expect(try names() == (before + ["journal.db"]).sorted())
    for (entry, picture) in [(1, 1), (2, 0)] {
      #expect(world.spotter("photo export \(entry) -o -").status == 0)
      #expect(Data(world.outputBytes) == Self.pictures[picture])
    }
    #expect(try #require(world.journalBytes).firstRange(of: Data("PLANTED".utf8)) == nil)
    #expect(
      world.spotter("import d.ndjson --photos pics").output
        == "Added 0 entries, passed over 2 that were there already.\n")
    #expect(world.spotter("undo").status == 0)
    #expect(world.spotter("photo list").output == "There is no photo of that.\n")
    #expect(world.spotter("import d.ndjson --photos pics").output.hasPrefix("Added 2"))
    #expect(world.spotter("verify").status == 0)
  }

  @Test("reads no picture that the journal holds") func held() throws {
    _ = try world.write(
      "{\"type\":\"photo\",\"date\":\"2026-03-01\",\(Self.facts(of: "a"))}\n", to: "d")
    try world.write(Self.pictures[0], to: "a", in: "once")
    #expect(world.spotter("import d --photos once").output == "Added 1 entry.\n")
    _ = try world.write(
      "{\"type\":\"photo\",\"date\":\"2026-03-02\",\(Self.facts(of: "b"))}\n", to: "e")
    #expect(world.spotter("import e").output == "Added 1 entry.\n")
    #expect(world.spotter("import e --photos elsewhere").output.hasPrefix("Added 0"))
  }

  @Test("says without the folder what to do, and leaves photos out if that is asked for")
  func withoutPhotos() throws {
    let lines = [
      #""site":"chest""#, #""type":"photo","spot":"chest",\#(Self.facts(of: "arm.jpg"))"#,
      #""type":"photo","file":"none.jpg""#, #""type":"exposure","label":"sun""#,
    ]
    _ = try world.write(
      lines.map { #"{"date":"2026-03-01",\#($0)}"# + "\n" }.joined(), to: "d.ndjson")
    let refused = world.spotter("import d.ndjson")
    #expect(refused.status == 65)
    #expect(
      refused.remarks
        == "line 2: the picture of arm.jpg is not in this journal: name the folder that has it with "
        + "--photos FOLDER, or leave out photos without a picture with --without-photos\n")
    #expect(world.spotter("import d.ndjson --photos pics").remarks.hasPrefix("line 3: there is no"))
    #expect(world.journalBytes == nil)
    let said = "2 entries, 1 of them begins a spot, left out 2 photos without a picture.\n"
    #expect(
      world.spotter("import d.ndjson --without-photos --dry-run").output == "Would add \(said)")
    let taken = world.spotter("import d.ndjson --without-photos").output
    #expect(taken == "Added \(said)")
    let answer = try object(world.spotter("import d.ndjson --without-photos --json").output)
    #expect(answer["leftOutPhotos"] as? Int == 2 && answer["skipped"] as? Int == 2)
    #expect(world.spotter("photo list").output == "There is no photo of that.\n")
    // One that the journal holds stays in.
    world.spotter("log nose --photo pics/arm.jpg")
    #expect(
      world.spotter("import d.ndjson --without-photos").output
        == "Added 1 entry, passed over 2 that were there already, left out 1 photo without a "
        + "picture.\n")
  }

  @Test("refuses a folder that is none, and two wishes at once") func folder() throws {
    _ = try world.write("", to: "d.ndjson")
    for folder in ["none", "d.ndjson", "d.ndjson/"] {
      let outcome = world.spotter("import d.ndjson --photos \(folder)")
      #expect(outcome.status == 66 && outcome.remarks.hasPrefix("There is no folder"))
    }
    #expect(world.spotter("import d.ndjson --photos pics --without-photos").status == 64)
    #expect(world.spotter("import d.ndjson --photos ''").status == 64)
    // A link to the folder is the person's own.
    try FileManager.default.createSymbolicLink(
      atPath: world.folder.path + "/way", withDestinationPath: "pics")
    _ = try world.write(#"{"type":"photo","date":"2026-03-01","file":"arm.jpg"}"#, to: "d.ndjson")
    #expect(world.spotter("import d.ndjson --photos way/").status == 0)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: world.folder.path).sorted()
  }
}
