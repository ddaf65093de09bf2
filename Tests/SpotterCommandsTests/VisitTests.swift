import Foundation
import SpotterTestSupport
import Testing

@Suite("visit") struct VisitTests {
  let world = TestWorld()

  private func page(_ words: String = "") throws -> String {
    let name = "\(UUID()).html"
    let outcome = world.spotter("visit \(words) -o \(name)")
    try #require(outcome.status == 0, "\(outcome.remarks)")
    #expect(outcome.output.isEmpty && outcome.remarks == "Wrote \(name).\n")
    return try String(contentsOf: world.folder.appending(path: name), encoding: .utf8)
  }

  @Test("makes one page with all of its parts") func sections() throws {
    for day in 1...5 { world.spotter("log left forearm --size \(day) --date 2026-03-2\(day)") }
    world.spotter("log chest --size 3 --date 2026-03-28")
    world.spotter("log chest --gone --date 2026-03-29")
    world.spotter("care cold-compress --minutes 10")
    world.spotter("exposure nickel")
    world.spotter("log --symptom fever --temperature 38.5")
    let page = try page()
    for id in ["findings", "questions", "map", "spots", "events", "unanswered", "entries"] {
      #expect(page.contains("<section id=\"\(id)\" aria-labelledby=\"\(id)-heading\">"), "\(id)")
    }
    let summary = "1 January – 31 March 2026 · spots: 1 open, 1 healed · 10 entries"
    #expect(page.contains("<p>\(summary)</p>"))
    #expect(page.contains("data-spots=\"1\" data-site=\"forearm\" data-side=\"left\""))
    #expect(page.contains("Speak to a doctor or an urgent-care service within 24 to 48 hours"))
    #expect(page.contains("fever") && page.contains("Could what I met have to do with it: nickel?"))
    #expect(page.contains("it does not diagnose"))
  }

  @Test("holds the browser to what it says: nothing loaded, nothing run") func policy() throws {
    world.spotter("log chest --size 4")
    let page = try page()
    #expect(
      page.contains("content=\"default-src &#39;none&#39;; img-src data:; style-src &#39;sha256-"))
    for word in ["<script", "http:", "https:", " style=", "url(h", "url(d", "@import", "onload"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test("takes what a person typed as text") func hostile() throws {
    let note = "</p><script>alert(1)</script>&amp;"
    world.spotter(words: ["log", "chest", "--size", "4", "--note", note])
    world.spotter(words: ["log", "chest", "--size", "4", "--new", "<b>\"mole\"</b>"])
    world.spotter(words: ["exposure", "<img src=x>"])
    let page = try page()
    #expect(page.contains("“&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;”"))
    #expect(page.contains("<title>1, &lt;b&gt;&quot;mole&quot;&lt;/b&gt; (chest)</title>"))
    #expect(!page.contains("<script") && !page.contains("<b>") && !page.contains("<img src=x"))
  }

  @Test("puts the pictures in, byte for byte, unless they are left out") func photos() throws {
    let path = "Tests/SpotterPhotosTests/Corpus/Pictures/progressive.jpg"
    try Data(contentsOf: packageRoot().appending(path: path))
      .write(to: world.folder.appending(path: "arm.jpg"))
    world.spotter("log left forearm --size 6 --photo arm.jpg")
    world.spotter("photo export 2 -o kept.jpg")
    let kept = try Data(contentsOf: world.folder.appending(path: "kept.jpg"))
    let text = "src=\"data:image/jpeg;base64,\(kept.base64EncodedString())\">"
    #expect(try page().components(separatedBy: text).count == 2)
    #expect(world.spotter("visit -o -").output.isEmpty)
    #expect(String(decoding: world.outputBytes, as: UTF8.self).contains(text))
    let without = try page("--without-photos")
    #expect(!without.contains("base64") && without.contains("arm.jpg, not shown"))
  }

  @Test("is about the spots and the days that were asked for") func choice() throws {
    world.spotter("log left forearm --size 6 --date 2026-03-01 --note zebra")
    world.spotter("log left forearm --size 6 --date 2026-03-28 --note quagga")
    world.spotter("log chest --size 4 --note okapi")
    let one = try page("--spot left-forearm --last 7d")
    #expect(one.contains("quagga") && !one.contains("zebra") && !one.contains("okapi"))
    #expect(one.contains("spots: 1 open · 1 entry"))
    world.spotter("care cold-compress --spot chest --date yesterday")
    world.spotter("care aloe-vera --pure")
    let mine = try page("--spot left-forearm")
    #expect(!mine.contains("cold compress") && mine.contains("I used aloe vera gel. Should"))
    #expect(mine.contains("Care: aloe vera gel once on 31 March (all spots)."))
    let past = try page("--as-of 2026-03-02")
    #expect(past.contains("zebra") && !past.contains("quagga") && !past.contains("okapi"))
  }

  @Test("charts what was met in the week before a spot began, and nothing before") func lead()
    throws
  {
    world.spotter("exposure sun --date 2026-03-10")
    world.spotter("exposure nickel --date 2026-03-19")
    world.spotter("log chest --size 4 --date 2026-03-21")
    world.spotter("log chest --size 4 --date 2026-03-30")
    let page = try page()
    #expect(page.contains("nickel on 1 day.") && !page.contains("sun on 1 day."))
    #expect(page.contains(/class="tick first" x="[0-9.]+" y="[0-9.]+">19 Mar</))
  }

  @Test("says what a spot is called in words") func kind() throws {
    world.spotter("log chest --size 4 --kind contact-dermatitis")
    #expect(try page().contains("<dd>contact dermatitis, as the person calls it</dd>"))
  }

  @Test("keeps photos of any form to a part of a page") func tallPhotos() throws {
    world.spotter("log chest --size 4")
    let rules = try page().matches(of: /\.photos img\{[^}]*max-height:[0-9]+(cm|rem)/)
    #expect(rules.count == 2, "one for the screen, one for paper")
  }

  @Test("says on an empty page that there is nothing, and that this means nothing") func empty()
    throws
  {
    world.spotter("settings set person.birthYear 1980")
    let page = try page()
    #expect(page.contains("No spot was logged in the months before this day"))
    #expect(page.contains("no spots · 0 entries") && page.contains("born in 1980"))
    #expect(page.contains("Nothing was logged in this time."))
  }

  @Test("makes a private file, and none in the place of another") func file() throws {
    world.spotter("log chest --size 4")
    _ = try world.write("mine", to: "mine.html")
    let refused = world.spotter("visit -o mine.html")
    #expect(refused.status == 73 && refused.remarks.contains("mine.html is there already"))
    #expect(world.spotter("visit -o none/page.html").status == 73)
    world.setTerminal()
    #expect(world.spotter("visit").remarks == "Wrote spotter-visit-2026-03-31.html.\n")
    let made = world.folder.appending(path: "spotter-visit-2026-03-31.html").path
    let mode = try FileManager.default.attributesOfItem(atPath: made)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(world.spotter("visit").status == 73)
  }

  @Test(
    "refuses what cannot be",
    arguments: [
      ("--spot nose", Int32(66)), ("--last 3m", 64), ("--as-of 2027-01-01", 64), ("--last 0d", 64),
    ])
  func refusals(words: String, status: Int32) {
    world.spotter("log chest --size 4")
    #expect(world.spotter("visit \(words) -o page.html").status == status)
    #expect(!FileManager.default.fileExists(atPath: world.folder.appending(path: "page.html").path))
  }

  @Test("leaves a long list of entries off the paper") func long() throws {
    let lines = (0..<301).map {
      "{\"date\":\"2026-03-01\",\"site\":\"chest\",\"note\":\"\($0)\"}\n"
    }
    _ = try world.write(lines.joined(), to: "many.ndjson")
    world.spotter("import many.ndjson")
    #expect(try page().contains("The 301 entries are in the file, and not on paper"))
  }
}
