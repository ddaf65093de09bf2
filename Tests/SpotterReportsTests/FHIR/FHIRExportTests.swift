import SpotterModel
import SpotterReports
import SpotterTestSupport
import Testing

@Suite("FHIR of a journal") struct FHIRExportTests {
  private let forearm = BodyPlace(site: .forearm, side: .left)

  /// The resources of one entry, but for those of the journal.
  private func resources(
    _ time: String? = nil, offset: String? = "+01:00", note: String? = nil,
    is content: Entry.Content
  ) throws -> [JSONValue] {
    var sample = FHIRSample()
    sample.write("2026-03-30", time, offset: offset, note: note, is: content)
    return Array(try sample.resources().dropFirst(2))
  }

  /// The part of an observation with some code, in one line.
  private func part(_ resource: JSONValue?, _ code: String) -> String? {
    resource?["component"].elements.first { component in
      component["code"]?["coding"].elements.contains { $0["code"] == .string(code) } ?? false
    }?.members.last?.value.compactText
  }

  @Test("is what a person has read in full") func snapshot() throws {
    try expectSnapshot(sampleBundle(), "bundle.json")
  }

  @Test("gives ids that others can work out, and that no later entry changes") func ids() throws {
    var sample = FHIRSample()
    sample.write("2026-03-30", is: .spot(SpotObservation(place: forearm)))
    let before = try sample.resources().map { $0["id"].text }
    // uuid.uuid5(uuid.NAMESPACE_URL, "https://spotter.example/journal/0b2f…/entry/1"), and so on.
    #expect(
      before == [
        "bf74f11a-a3b9-5ed6-9088-0a1afb119bf9", "a0879289-8c3d-5bb7-8dcf-a8d15ef28af3",
        "07e43c3e-752e-5c4f-b469-3f890c1edee5", "a144495e-cae5-5007-ba8a-61582110fca0",
      ])
    sample.write("2026-03-31", is: .spot(SpotObservation(place: BodyPlace(site: .chest))))
    let after = try sample.resources().map { $0["id"].text }
    #expect(Set(before).isSubset(of: Set(after)) && after.count == 6)
  }

  @Test("says that a symptom is absent where its rating is 0, and how bad it is else")
  func ratings() throws {
    for (level, severity) in zip(
      0...10,
      [nil, "255604002", "255604002", "255604002", "6736007", "6736007", "6736007"]
        + [String?](repeating: "24484000", count: 4))
    {
      var seen = SpotObservation(place: forearm)
      seen.itch = Rating(level)
      seen.pain = Rating(level)
      let found = try resources(is: .spot(seen))
      for felt in found[1...2] {
        let code = felt["code"]?["coding"].elements.first?["code"]
        #expect(code == .string(level == 0 ? "111551-8" : "75325-1"))
      }
      #expect(part(found[1], "itch-nrs") == "\(level)")
      #expect(part(found[1], "64750-3")?.contains(severity ?? "none") ?? (severity == nil))
      #expect(part(found[2], "72514-3") == "\(level)" && part(found[2], "64750-3") == nil)
    }
    var named = SpotObservation(place: forearm, symptoms: [.itch])
    named.itch = Rating(0)
    #expect(try resources(is: .spot(named))[1].compactText.contains("75325-1"))
  }

  @Test("leaves out what is not known, also whether a spot fades") func unknown() throws {
    var seen = SpotObservation(place: forearm)
    #expect(try resources(is: .spot(seen))[0]["component"] == nil)
    for (answer, text) in zip(Blanching.allCases, ["true", "false", nil]) {
      seen.blanching = answer
      #expect(part(try resources(is: .spot(seen))[0], "blanches") == text)
    }
  }

  @Test("sends the person's own word along where the code says more or is missing")
  func words() throws {
    var seen = SpotObservation(place: BodyPlace(site: .trunk))
    seen.colour = .darkRed
    seen.shape = .patch
    let found = try resources(is: .spot(seen))
    let colour = part(found[0], "colour") ?? ""
    #expect(colour.contains("371240000") && colour.hasSuffix("\"text\":\"Dark red\"}"))
    for own in [part(found[0], "shape"), found[0]["bodySite"]?.compactText] {
      #expect(own?.contains("snomed") == false && own?.contains("spotter.example") == true)
    }
  }

  @Test("calls a spot by a name as text, and tells the one that was written last")
  func description() throws {
    var sample = FHIRSample()
    func say(_ kind: String?, _ isConfirmed: Bool?, at second: Int) {
      var seen = SpotObservation(place: forearm)
      seen.kind = kind
      seen.isConfirmed = isConfirmed
      seen.firstNoticed = kind == nil ? nil : Day(iso: "2026-02-01")
      sample.write("2026-03-30", at: second, is: .spot(seen))
    }
    say("eczema", true, at: 30)
    say("psoriasis", nil, at: 20)
    say("my own word", nil, at: 10)
    say(nil, nil, at: 40)
    let resources = try sample.resources()
    #expect(part(resources[4], "self-reported-kind") == #"{"text":"my own word"}"#)
    let whole = resources.last
    #expect(part(whole, "self-reported-kind") == #"{"text":"Eczema"}"#)
    #expect(part(whole, "kind-confirmed") == "true")
    #expect(part(whole, "first-noticed") == "\"2026-02-01\"")
    #expect(whole?["derivedFrom"].elements.count == 3)
    say("psoriasis", nil, at: 50)
    #expect(part(try sample.resources().last, "kind-confirmed") == "false")
  }

  @Test("gives a spot the shape that was seen last") func morphology() throws {
    var sample = FHIRSample()
    for (day, shape) in [("2026-03-30", Shape.crust), ("2026-03-29", .vesicle)] {
      var seen = SpotObservation(place: forearm)
      seen.shape = shape
      sample.write(day, is: .spot(seen))
    }
    #expect(try sample.resources().last?["morphology"]?["text"] == .string("Crust"))
  }

  @Test("makes care a Procedure, and a medicine a MedicationStatement") func care() throws {
    let bath = try resources("23:50", is: .care(Care(remedy: "oatmeal-bath", minutes: 12.5)))[0]
    #expect(bath["resourceType"] == .string("Procedure"))
    #expect(
      bath["performedPeriod"]?.compactText
        == #"{"start":"2026-03-30T23:50:00+01:00","end":"2026-03-31T00:02:30+01:00"}"#)
    let cream = try resources(
      is: .care(Care(remedy: "hydrocortisone-1", water: .cold, isPure: false)))[0]
    #expect(cream["resourceType"] == .string("MedicationStatement"))
    #expect(cream["note"]?.compactText == #"[{"text":"Water: cold. Pure product: no."}]"#)
    let other = try resources(is: .care(Care(remedy: "camomile tea")))[0]
    #expect(other["code"]?.compactText == #"{"text":"camomile tea (home care)"}"#)
    #expect(
      other["performedPeriod"]?.compactText == #"{"start":"2026-03-30","end":"2026-03-30"}"#)
  }

  static let moments: [(time: String?, offset: String?, moment: String)] = [
    ("19:30", "+01:00", "2026-03-30T19:30:00+01:00"), ("00:00", "Z", "2026-03-30T00:00:00Z"),
    ("07:05", "-03:30", "2026-03-30T07:05:00-03:30"),
    ("07:05", "+14:00", "2026-03-30T07:05:00+14:00"), ("07:05", "+14:01", "2026-03-30"),
    ("07:05", "-18:00", "2026-03-30"), ("07:05", nil, "2026-03-30"), (nil, "Z", "2026-03-30"),
  ]

  @Test("says the time where FHIR can, and the day alone where it cannot", arguments: moments)
  func times(time: String?, offset: String?, moment: String) throws {
    let found = try resources(time, offset: offset, is: .exposure(Exposure(label: "sun")))
    #expect(found[0]["effectiveDateTime"] == .string(moment))
  }

  @Test("keeps to the years that FHIR has") func years() throws {
    var sample = FHIRSample()
    sample.write(
      "9999-12-31", "23:50", offset: "+00:00", at: 400_000_000_000,
      is: .care(Care(remedy: "cold-compress", minutes: 20)))
    let resource = try sample.resources()[2]
    #expect(resource["performedPeriod"]?["end"] == .string("9999-12-31T23:50:00Z"))
    #expect(sample.text(.bundle).hasSuffix("\n]}\n"))
  }

  static let notes: [(note: String, text: String?)] = [
    ("a\u{0}b\u{1B}", #"a\u{0}b\u{1B}"#), ("tab\tand\r\nline", "tab\tand\r\nline"),
    (" é\u{7F}\u{85} ", " é\u{7F}\u{85} "), (" \n\u{3000}", nil),
  ]

  @Test("shows a control character, and leaves out a text of blanks", arguments: notes)
  func texts(note: String, text: String?) throws {
    let found = try resources(note: note, is: .exposure(Exposure(label: "sun")))
    #expect(found[0]["note"].elements.first?["text"].text == text)
  }

  @Test("derives a finding from what was observed, and from no care") func findings() throws {
    var sample = FHIRSample()
    for day in 20...31 {
      sample.write("2026-03-\(day)", is: .spot(SpotObservation(place: forearm)))
      sample.write("2026-03-\(day)", is: .care(Care(remedy: "cold-compress", minutes: 30)))
    }
    sample.write("2026-03-31", is: .day(DayObservation(symptoms: [.fever])))
    sample.judge()
    let found = Dictionary(
      try sample.resources().compactMap { resource in
        resource["code"]?["coding"].elements.first?["code"].text.map { ($0, resource) }
      }
    ) { first, _ in first }
    let fever = try #require(found["P1"])
    #expect(fever["derivedFrom"].elements.count == 1 && fever["focus"] == nil)
    #expect(fever["device"] != nil && fever["performer"] == nil)
    #expect(fever["note"].elements.last?["text"].text?.hasPrefix("Not a diagnosis.") == true)
    #expect(
      fever["valueCodeableConcept"]?["coding"].elements.first?["code"] == .string("prompt"))
    let cold = try #require(found["I2"])
    #expect(cold["derivedFrom"] == nil && cold["effectivePeriod"] != nil)
  }

  @Test("names the place of an entry whose spot is not known, and leads nowhere") func strangers()
    throws
  {
    var stream = FHIRStream(
      FHIRExport(
        journal: "0b2f4a9c-5d1e-4f70-8a3b-6c9d2e1f0a57", settings: Settings(), spots: [],
        asOf: SampleDiary.asOf, version: "0.0.1", form: .bundle), findings: [])
    var sample = FHIRSample()
    sample.write("2026-03-30", is: .spot(SpotObservation(place: forearm, symptoms: [.burning])))
    sample.write("2026-03-30", is: .care(Care(remedy: "cold-compress", spot: "left-forearm")))
    let text = stream.start() + sample.entries.map { stream.add($0) }.joined() + stream.finish()
    #expect(text.contains("Left forearm") && !text.contains("focus"))
    #expect(FHIRChecker(bundle: try JSONValue(parsing: Array(text.utf8))).problems == [])
  }

  @Test("is a Bundle of the person and the program where nothing was logged") func empty() throws {
    let text = FHIRSample().text(.bundle)
    #expect(text.split(separator: "\n").count == 4 && text.hasSuffix("\n]}\n"))
    #expect(FHIRChecker(bundle: try JSONValue(parsing: Array(text.utf8))).problems == [])
  }
}
