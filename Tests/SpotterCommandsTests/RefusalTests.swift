import Foundation
import SpotterTestSupport
import Testing

/// A command line that is wrong, and what is said about it.
struct Refusal: Sendable, CustomTestStringConvertible {
  var line: String
  var status: Int32
  var says: String

  init(_ line: String, _ says: String, status: Int32 = 64) {
    self.line = line
    self.says = says
    self.status = status
  }

  var testDescription: String { line }
}

@Suite("Wrong input") struct RefusalTests {
  static let options: [Refusal] = [
    Refusal("log", "Say where the spot is"),
    Refusal("log --note ''", "Say where"),
    Refusal("log left forarm", "nearest is forearm"),
    Refusal("log left right forearm", "left"),
    Refusal("log left", "left"),
    Refusal("log fore", "forearm"),
    Refusal("log chest --size 0", "--gone"),
    Refusal("log chest --size -3", "size"),
    Refusal("log chest --size 2001", "2000"),
    Refusal("log chest --size big", "--size"),
    Refusal("log chest --size nan", "--size"),
    Refusal("log chest --size 1e3", "--size"),
    Refusal("log chest --colour rde", "red"),
    Refusal("log chest --itch 11", "--itch takes a number from 0 to 10, not 11."),
    Refusal("log chest --itch 3.5", "--itch takes a number from 0 to 10"),
    Refusal("log chest --pain much", "--pain takes a number from 0 to 10"),
    Refusal("log chest --count 0", "--count takes a whole number from 1 to 10000, not \"0\"."),
    Refusal("log chest --shape lump", "nodule"),
    Refusal("log chest --symptom wamth", "warmth"),
    Refusal("log chest --symptom itch,nope", "nope"),
    Refusal("log chest --blanches maybe", "yes, no, unknown"),
    Refusal("log chest --temperature 101", "101F"),
    Refusal("log chest --temperature 20", "30"),
    Refusal("log chest --kind eczma", "eczema"),
    Refusal("log chest --first-noticed 2026-13-01", "--first-noticed"),
    Refusal("log chest --date yesterday --first-noticed today", "later than the day of the entry"),
    Refusal("log chest --date tomorrow", "--date"),
    Refusal("log chest --date 2026-04-01", "future"),
    Refusal("log chest --date 2026-02-30", "2026-02-30"),
    Refusal("log chest --date 1/2/2026", "--date"),
    Refusal("log chest --time 25:00", "--time"),
    Refusal("log chest --gone --size 4", "A spot that is gone has no size"),
    Refusal("log chest --gone --symptom warmth", "A spot that is gone has no symptom"),
    Refusal("log nape --gone", "There is no spot \"nape\"", status: 66),
    Refusal("log --gone", "Say which spot is gone"),
    Refusal("log --all-gone chest", "--all-gone is about every spot"),
    Refusal("log --symptom warmth", "belongs to a spot"),
    Refusal("log --itch 3", "--itch says something of a spot"),
    Refusal("log --spot chest --new", "Choose one of"),
    Refusal("log --spot chst", "Near it: chest", status: 66),
    Refusal("log nape --spot chest", "is at chest, not at nape"),
    Refusal("log chest --new chest", "There is a spot \"chest\" already"),
    Refusal("log chest --new ' '", "at least one letter"),
    Refusal("log --new", "Say where the new spot is"),
    Refusal("log --new mole --size 3", "Say where the new spot is"),
    Refusal("log --new left forearm --size 3", "put --new last"),
    Refusal("log chest --new left-shin", "a name that is no place"),
    Refusal("log chest --new nose", "a name that is no place"),
    Refusal("log --symptom ,", "words with a comma between them"),
    Refusal("log chest --symptom warmth,", "words with a comma between them"),
    Refusal("log --all-gone --kind eczema --confirmed", "says something of a spot"),
    Refusal("log chest --journal folder/", "names a folder", status: 65),
    Refusal("history --journal folder/", "names a folder", status: 65),
    Refusal("log nape --frobnicate", "Unknown option '--frobnicate'"),
    Refusal("care", "Missing expected argument '<remedy> ...'"),
    Refusal("care honey", "There is no remedy \"honey\"; it takes oatmeal-bath, cold-compress"),
    Refusal("care cold-compres", "There is no remedy \"cold-compres\"; near it: cold-compress."),
    Refusal("care ''", "There is no remedy"),
    Refusal("care cold-compress --minutes 0", "--minutes takes a number over 0 and up to 1440"),
    Refusal("care cold-compress --minutes 0.0000001", "over 0 and up to 1440, not 0.0000001."),
    Refusal("care cold-compress --minutes -3", "--minutes"),
    Refusal("care cold-compress --minutes 1441", "up to 1440, not 1441."),
    Refusal("care cold-compress --minutes many", "--minutes takes a number of minutes"),
    Refusal("care cold-compress --minutes nan", "--minutes takes a number of minutes"),
    Refusal("care oatmeal-bath --water warm", "--water takes hot, lukewarm, cold, not \"warm\"."),
    Refusal("care cold-compress --spot nope", "There is no spot \"nope\"", status: 66),
    Refusal("care cold-compress --date tomorrow", "--date"),
    Refusal("care cold-compress --time 25:00", "--time"),
    Refusal("care --timer cold-compress", "--timer needs a terminal"),
    Refusal("care aloe-vera --pure --no-pure", "pure"),
    Refusal("care cold-compress --journal folder/", "names a folder", status: 65),
    Refusal("exposure", "Missing expected argument '<label> ...'"),
    Refusal("exposure ''", "Say what you met, such as nickel or sun."),
    Refusal("exposure ' '", "Say what you met"),
    Refusal(
      "exposure \(String(repeating: "x", count: 101))", "at most 100 characters, not 101."),
    Refusal("exposure sun --date 2026-04-01", "future"),
    Refusal("exposure sun --time noon", "--time"),
    Refusal("exposure sun --spot chest", "Unknown option '--spot'"),
    Refusal("history left forarm", "nearest is forearm"),
    Refusal("history --spot nope", "There is no spot", status: 66),
    Refusal("history chest --spot chest", "Choose one of an area and --spot"),
    Refusal("history --since nonsense", "--since"),
    Refusal("history --last 3m", "mo"),
    Refusal("history --last 3d --since yesterday", "Choose one of --since and --last"),
    Refusal("history --since 2026-03-02 --until 2026-03-01", "later than --until"),
    Refusal("history --json --csv", "Choose one of --json and --csv"),
    Refusal("spots --open --all", "open"),
    Refusal("report --as-of tomorrow", "--as-of"),
    Refusal("report --last 7", "--last"),
    Refusal("report --persist-days 0", "a whole number from 1 to 365"),
    Refusal("report --persist-days 400", "a whole number from 1 to 365"),
    Refusal("settings get persist.day", "Near it: persist.days"),
    Refusal(
      "settings set persist.days 0",
      "The setting persist.days takes a whole number from 1 to 365, not \"0\"."),
    Refusal("settings set persist.days 14.5", "a whole number from 1 to 365"),
    Refusal("settings set day.startsAt 4", "a time before noon, such as 04:00"),
    Refusal("settings set person.immuneSuppressed perhaps", "yes or no"),
    Refusal("settings set nothing 3", "There is no setting"),
    Refusal("settings reset nothing", "There is no setting"),
    Refusal("import nothing.ndjson", "There is no file nothing.ndjson.", status: 66),
    Refusal("import ''", "\"\" does not name a file."),
    Refusal("import '' --format csv", "\"\" does not name a file."),
    Refusal("import .", "cannot be read", status: 74),
    Refusal("export --format xml", "csv"),
    Refusal("export -o journal.db", "is there already", status: 73),
    Refusal("export -o no/such/folder", "Name a file in a folder that you may", status: 73),
    Refusal("export -o ''", "\"\" does not name a file."),
    Refusal("export -o folder/", "\"folder/\" does not name a file."),
    Refusal("export --photos '' -o diary", "\"\" does not name a file."),
    Refusal("visit -o ''", "\"\" does not name a file."),
    Refusal("backup ''", "\"\" does not name a file."),
    Refusal("restore ''", "\"\" does not name a file."),
    Refusal("verify --salvage ''", "\"\" does not name a file."),
    Refusal("log chest --photo ''", "\"\" does not name a file."),
    Refusal("sites kneee", "knee"),
    Refusal("nonsense", "Unexpected argument"),
    Refusal("log chest --journal file:x?mode=memory", "looks like a URI", status: 65),
    Refusal("log chest --journal .", "it is a folder", status: 65),
    Refusal("history --journal missing.db", "There is no journal at", status: 66),
  ]

  @Test("of an option is refused with a sentence, and changes nothing", arguments: options)
  func option(refusal: Refusal) throws {
    let world = TestWorld()
    #expect(world.spotter("log chest --size 4").status == 0)
    try expect(refusal, in: world)
  }

  static let lines: [Refusal] = [
    Refusal(#"{"site":"chest"}"#, "line 3: An entry needs a date"),
    Refusal(#"{"date":"2026-03-01"}"#, "line 3: An entry about a spot needs a site"),
    Refusal(#"{"date":"2026-3-1","site":"chest"}"#, "line 3: date takes a form such as 2026-03-01"),
    Refusal(#"{"date":"2026-02-30","site":"chest"}"#, "line 3: date"),
    Refusal(#"{"date":"2027-03-01","site":"chest"}"#, "line 3: date: 2027-03-01 is in the future"),
    Refusal(#"{"date":"2026-03-01","site":"chst"}"#, "Near it: chest"),
    Refusal(
      #"{"date":"2026-03-01","site":"chest","side":"up"}"#, "side takes left, right, both, midline"),
    Refusal(
      #"{"date":"2026-03-01","site":"chest","itch":11}"#,
      "line 3: itch takes a number from 0 to 10, not 11"),
    Refusal(#"{"date":"2026-03-01","site":"chest","itch":2.5}"#, "not 2.5"),
    Refusal(#"{"date":"2026-03-01","site":"chest","itch":"3"}"#, "itch takes a number, not text"),
    Refusal(#"{"date":"2026-03-01","site":"chest","size":0}"#, "size"),
    Refusal(#"{"date":"2026-03-01","site":"chest","size":2000.5}"#, "2000"),
    Refusal(#"{"date":"2026-03-01","site":"chest","sizeBy":"eye"}"#, "add a size"),
    Refusal(#"{"date":"2026-03-01","site":"chest","size":3,"sizeBy":"hand"}"#, "ruler, eye"),
    Refusal(#"{"date":"2026-03-01","site":"chest","width":-1}"#, "line 3"),
    Refusal(#"{"date":"2026-03-01","site":"chest","colour":"rot"}"#, "colour takes pink"),
    Refusal(#"{"date":"2026-03-01","site":"chest","count":0}"#, "from 1 to 10000, not 0"),
    Refusal(#"{"date":"2026-03-01","site":"chest","shape":"blob"}"#, "shape takes macule"),
    Refusal(#"{"date":"2026-03-01","site":"chest","symptoms":["feverr"]}"#, "Near it: fever"),
    Refusal(#"{"date":"2026-03-01","site":"chest","symptoms":"fever"}"#, "takes a list of words"),
    Refusal(#"{"date":"2026-03-01","site":"chest","blanches":true}"#, "blanches takes text"),
    Refusal(#"{"date":"2026-03-01","site":"chest","kind":"eczma"}"#, "near it: eczema"),
    Refusal(#"{"date":"2026-03-01","site":"chest","confirmed":"yes"}"#, "true or false"),
    Refusal(#"{"date":"2026-03-01","site":"chest","firstNoticed":"2027-01-01"}"#, "later than"),
    Refusal(
      #"{"date":"2026-03-01","site":"chest","firstNoticed":"2026-03-02"}"#,
      "line 3: The spot was first noticed on 2026-03-02, which is later than the day of the entry"),
    Refusal(
      #"{"date":"2026-03-01","site":"chest","size":3,"width":3.5}"#,
      "line 3: The width, 3.5 mm, is more than the size, 3 mm"),
    Refusal(
      #"{"date":"2026-03-01","site":"nose","spot":"nape"}"#,
      "line 3: \"nape\" says where a spot is: only nose does here"),
    Refusal(#"{"date":"2026-03-01","site":"nose","spot":"left"}"#, "says where a spot is"),
    Refusal(
      #"{"date":"2026-03-01","site":"forearm","side":"left","spot":"Left forearm"}"#,
      "only left-forearm does here, else give it a name of its own"),
    Refusal(#"{"date":"2026-03-01","type":"day"}"#, "needs symptoms, a temperature or a note"),
    Refusal(
      #"{"date":"2026-03-01","type":"day","symptoms":[],"note":""}"#,
      "line 3: An entry about how you were needs symptoms"),
    Refusal(#"{"date":"2026-03-01","site":"chest","temperature":50}"#, "temperature"),
    Refusal(
      #"{"date":"2026-03-01","site":"chest","time":"7:30"}"#, "time takes a form such as 07:30"),
    Refusal(#"{"date":"2026-03-01","site":"chest","utcOffset":"1"}"#, "utcOffset"),
    Refusal(#"{"date":"2026-03-01","site":"chest","written":"yesterday"}"#, "written"),
    Refusal(#"{"date":"2026-03-01","site":"chest","color":"red"}"#, "Did you mean colour?"),
    Refusal(
      #"{"date":"2026-03-01","site":"chest","label":"x"}"#, "An entry of type spot has no label"),
    Refusal(
      #"{"date":"2026-03-01","site":"chest","presence":"clear","itch":0}"#, "is gone has no itch"),
    Refusal(#"{"date":"2026-03-01","site":"nape","spot":"mole"}"#, "is at chest, not at nape"),
    Refusal(#"{"date":"2026-03-01","type":"dya"}"#, "type takes spot, day"),
    Refusal(#"{"date":"2026-03-01","type":"day","symptoms":["warmth"]}"#, "belongs to a spot"),
    Refusal(#"{"date":"2026-03-01","type":"day","itch":3}"#, "An entry of type day has no itch"),
    Refusal(#"{"date":"2026-03-01","type":"exposure"}"#, "needs a label"),
    Refusal(#"{"date":"2026-03-01","type":"care"}"#, "needs a remedy"),
    Refusal(#"{"date":"2026-03-01","type":"care","remedy":"honey"}"#, "there is no remedy"),
    Refusal(#"{"date":"2026-03-01","type":"care","remedy":"aloe-vera","minutes":0}"#, "minutes"),
    Refusal(
      #"{"date":"2026-03-01","type":"care","remedy":"aloe-vera","spot":"nose"}"#,
      "line 3: there is no spot \"nose\""),
    Refusal(#"{"date":"2026-03-01","type":"acknowledge","rule":"Z1"}"#, "there is no rule"),
    Refusal(#"{"date":"2026-03-01","type":"acknowledge","rule":"E2"}"#, "cannot be acknowledged"),
    Refusal(
      #"{"date":"2026-03-01","type":"photo","file":"a.jpg"}"#,
      "this photo does not tell which picture it is"),
    Refusal(#"["date"]"#, "line 3: An entry is a JSON object"),
    Refusal(#"{"date":"2026-03-01","site":"chest"}}"#, "line 3: This is not JSON"),
    Refusal(#"{"date":"2026-03-01","date":"2026-03-02","site":"chest"}"#, "stands there twice"),
    Refusal(#"{"date":"2026-03-01","site":"chest","note":"\ud800"}"#, "surrogate"),
    Refusal("hello", "line 3: This is not JSON"),
    Refusal(
      "{" + (0..<300).map { "\"\($0)\":1" }.joined(separator: ",") + "}", "more than 256 members"),
    Refusal(
      "{\"note\":\"" + String(repeating: "x", count: 9 << 20) + "\"}",
      "line 3: it is longer than 8 MiB"),
  ]

  @Test("of an import is refused by its line, and changes nothing", arguments: lines)
  func line(refusal: Refusal) throws {
    let world = TestWorld()
    #expect(world.spotter("log chest --new mole --size 4").status == 0)
    let good = #"{"date":"2026-03-01","site":"chest"}"#
    _ = try world.write("\(good)\n\n\(refusal.line)\n\(good)\n", to: "d.ndjson")
    var refusal = refusal
    refusal.line = "import d.ndjson"
    refusal.status = 65
    try expect(refusal, in: world)
  }

  @Test("of an import leaves no journal behind where there was none") func noJournal() throws {
    let world = TestWorld()
    _ = try world.write("{}\n", to: "d.ndjson")
    #expect(world.spotter("import d.ndjson").status == 65)
    for line in ["log chest --size 0", "care honey", "care aloe-vera --spot x", "exposure ''"] {
      #expect(world.spotter(line).status != 0)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: world.folder.path) == ["d.ndjson"])
  }

  @Test(
    "of nothing begins no journal",
    arguments: ["[]", #"{"entries":[],"settings":{}}"#, "date,site"])
  func nothing(text: String) throws {
    let world = TestWorld()
    _ = try world.write(text, to: "d")
    for line in ["import d", "import d --settings", "import d --dry-run"] {
      let outcome = world.spotter(line)
      #expect(outcome.status == 0 && outcome.output.contains("dd"), "\(outcome)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: world.folder.path) == ["d"])
    }
    _ = try world.write(#"{"entries":[],"settings":{"persist.days":"21"}}"#, to: "d")
    #expect(world.spotter("import d --settings").status == 0)
    #expect(world.spotter("settings get persist.days").output == "21\n")
  }

  private func expect(
    _ refusal: Refusal, in world: TestWorld, at location: SourceLocation = #_sourceLocation
  ) throws {
    let before = world.journalBytes
    let outcome = world.spotter(refusal.line)
    #expect(outcome.status == refusal.status, sourceLocation: location)
    #expect(outcome.remarks.contains(refusal.says), "\(outcome.remarks)", sourceLocation: location)
    #expect(outcome.output.isEmpty, sourceLocation: location)
    #expect(!outcome.remarks.contains("Spotter made a mistake"), sourceLocation: location)
    #expect(world.journalBytes == before, sourceLocation: location)
  }
}
