import Foundation
import SpotterTestSupport
import Testing

@Suite("A file of entries") struct FormReadingTests {
  let world = TestWorld()

  /// A file and how it is answered: what is added, or what the refusal says.
  struct Case: CustomTestStringConvertible {
    var text: String
    var answer: String
    var name: String

    init(_ text: String, _ answer: String, name: String = "file") {
      self.text = text
      self.answer = answer
      self.name = name
    }

    var testDescription: String { String(text.prefix(40)) }
  }

  static let entry = #"{"date":"2026-03-01","site":"nose"}"#

  static let good: [Case] = [
    Case(entry, "1"), Case("[]", "0"),
    Case("[\(entry),\n\(entry)]", "2"), Case(" [ \(entry) ] ", "1"),
    Case("{\"entries\":[\(entry)]}", "1"), Case("{ \"entries\" : [ ] , \"settings\" : {} }", "0"),
    Case("{\n  \"entries\": [\n\(entry)\n  ]\n}\n", "1"),
    Case("\(entry)\r\n\n\(entry)", "2"), Case("\(entry)\n", "1", name: "a.jsonl"),
    Case("date,site\n2026-03-01,nose\n", "1"), Case("date,site\r\n2026-03-01,nose", "1"),
    Case("site,date\r2026-03-01,nose\r", "line 2: date takes a form"),
    Case("site,date\rnose,2026-03-01\r", "1"),
    Case("\u{FEFF}date,\"site\"\n\n2026-03-01,\"nose\"\n\n", "1", name: "A.CSV"),
    Case("date,site,note\n2026-03-01,nose,\"a \"\"b\"\"\r\nc,\"\n2026-03-02,nose,\n", "2"),
    Case(
      "id,date,site,confirmed,symptoms\n7,2026-03-01,nose,TRUE,warmth;pain-x\n", "line 2: There"),
    Case("id,date,site,confirmed,symptoms\n7,2026-03-01,nose,TRUE,warmth\n", "1"),
    Case(",,\ndate,site,\n,,\n2026-03-01,nose,\n , ,\u{A0}\n,,,,,\n\"\",,\n", "1"),
    Case("date ,\" site\",,symptoms,\n2026-03-01, nose, ,warmth ; fever,\n", "1"),
    Case("date,site,symptoms,size,confirmed\n2026-03-01,nose, , 4.5 , true\n", "1"),
    Case("date,site\n", "0"), Case("date,site\n,\n", "0"),
  ]

  static let bad: [Case] = [
    Case("", "file has no entries: it is empty."), Case(" \r\n", "has no entries"),
    Case("\n", "has no entries", name: "a.json"),
    Case("\u{FEFF}\n", "has no entries", name: "a.csv"),
    Case("[\(entry),]", "line 1: This is not JSON"), Case("[\(entry)", "line 1: this is not JSON"),
    Case("[\(entry) \(entry)]", "expected a comma or a closing bracket"),
    Case("{\"entries\":[\(entry),]}", "line 1: This is not JSON: expected a value at byte 49"),
    Case("[\n \(entry),\n ]", "line 3: This is not JSON: expected a value at byte 2"),
    Case("[\n\(entry)\n \(entry)]", "line 3: this is not JSON: expected a comma or a closing"),
    Case("[\n{\n\"date\":\n  2026-}]", "line 2: This is not JSON: expected a comma or a closing"),
    Case("[\n{\n\"date\":\n  2026-}]", "brace at byte 7 of line 4", name: "a.json"),
    Case("{\"entries\"\n:[\n]\n x", "line 4: this is not JSON: expected a comma"),
    Case("[\n\(entry),\n\n{\"date\":\n\"2026-02-30\"}]", "line 4: date: 2026-02-30 does not"),
    Case("{\"entries\":[],\"entries\":[\(entry)]}", "line 1: the member \"entries\" stands there"),
    Case("{\"settings\":{},\n\"settings\":{}}", "line 2: the member \"settings\" stands there"),
    Case(
      "{\"schema\":\"spotter.export/1\",\"schema\":\"spotter.history/1\"}", "stands there twice"),
    Case(
      #"{"date":"1850-11-08","site":"nose"}"#,
      "line 1: date: 1850-11-08 is before 1900-01-01, the first day of a journal"),
    Case(
      #"{"date":"2026-03-01","site":"nose","firstNoticed":"1899-12-31"}"#,
      "line 1: firstNoticed: 1899-12-31 is before 1900-01-01"),
    Case("date,site\n1850-11-08,nose\n", "line 2: date: 1850-11-08 is before 1900-01-01"),
    Case("{\"entries\":[]}x", "nothing more"), Case("{\"entries\":{}}", "a list of entries"),
    Case("{\"schema\":\"spotter.report/1\"}", "this is no export"),
    Case("\(entry)", "has no member \"date\"", name: "a.json"),
    Case("[1]", "line 1: An entry is a JSON object"),
    Case("\u{FEFF}[]", "byte order", name: "a.json"),
    Case("date;site\n2026-03-01;nose\n", "line 1: the cells are separated by semicolons"),
    Case("date\tsite\n", "separated by tabs"), Case("date,sit\n", "Did you mean site?"),
    Case("date,date\n", "stands there twice"), Case("date, date\n", "stands there twice"),
    Case(
      "date,site,,\n2026-03-01,nose,,\n2026-03-02,nose,,oh\n",
      "line 3: column 4 has no name in the header, but a cell, \"oh\": name the field"),
    Case("date,site,symptoms\n2026-03-01,nose,warmth;\n", "There is no symptom \"\""),
    Case(",,\n", "line 1: there is no header"),
    Case("date,site\n2026-03-01\n", "line 2: it has 1 cells"),
    Case("date,site\n2026-03-01,\"nose\n\n", "line 2: a quote is opened here and never closed"),
    Case("date,site\n2026-03-01,\"nose\"x\n", "after a closing quote"),
    Case("date,site\n2026-03-01,no\"se\n", "a quote stands inside"),
    Case("date,site,note\n2026-03-01,nose,\"\n\n\"\n2026-03-01,nos,\n", "line 5: There is no site"),
    Case(
      "date,site,size\n2026-03-01,nose,\"4,5\"\n", "size takes a number such as 4.5, not \"4,5\""),
    Case("date,site,confirmed\n2026-03-01,nose,1\n", "confirmed takes true or false"),
    Case("date,site\n2026-03-01,nose\n2026-03-02,\n", "line 3: An entry about a spot needs a site"),
  ]

  @Test("is read in whatever form it has", arguments: good) func reading(file: Case) throws {
    _ = try world.write(file.text, to: file.name)
    let outcome = world.spotter("import \(file.name)")
    if Int(file.answer) == nil {
      #expect(outcome.remarks.contains(file.answer), "\(outcome.remarks)")
    } else {
      #expect(outcome.output.hasPrefix("Added \(file.answer) "), "\(outcome)")
    }
  }

  @Test("is refused by the line on which an entry begins", arguments: bad)
  func refusal(file: Case) throws {
    _ = try world.write(file.text, to: file.name)
    let outcome = world.spotter("import \(file.name)")
    #expect(outcome.status == 65)
    #expect(outcome.remarks.contains(file.answer), "\(outcome.remarks)")
    #expect(world.journalBytes == nil)
  }

  @Test("shows how far it has been read, and takes that away at the end") func progress() throws {
    let note = String(repeating: "x", count: 500)
    let line = "{\"date\":\"2026-03-01\",\"site\":\"nose\",\"note\":\"\(note)\"}\n"
    _ = try world.write(String(repeating: line, count: 2000), to: "a.ndjson")
    world.watchProgress()
    world.spotter("import a.ndjson --dry-run")
    #expect(world.shownProgress.first == "Reading a.ndjson: 0 %")
    #expect(world.shownProgress.count > 10 && world.shownProgress.count <= 102)
    #expect(world.shownProgress.last?.isEmpty == true)
    world.watchProgress()
    world.spotter("import a.ndjson --dry-run --format csv")
    #expect(world.shownProgress.last?.isEmpty != false)
    world.watchProgress()
    _ = try world.write(Self.entry, to: "b.ndjson")
    world.spotter("import b.ndjson")
    #expect(world.shownProgress.isEmpty)
  }

  @Test("is said to be a journal if it is one, with what to do", arguments: ["b.db", "b.csv"])
  func journal(name: String) throws {
    world.spotter("log chest")
    world.spotter("backup \(name)")
    for format in ["", " --format csv", " --format json"] {
      let outcome = world.spotter("import \(name)\(format)")
      #expect(outcome.status == 65)
      let says = "\(name) is a journal, and no export of one: `spotter export --journal \(name) | "
      #expect(outcome.remarks.hasPrefix(says), "\(outcome.remarks)")
    }
    // Another program's file of the kind is none.
    let file = world.folder.appending(path: name)
    var bytes = try Data(contentsOf: file)
    bytes[68] ^= 1
    try bytes.write(to: file)
    let other = world.spotter("import \(name)")
    #expect(other.status == 65 && !other.remarks.contains("journal"), "\(other.remarks)")
  }

  @Test(
    "is said to be FHIR if it is", arguments: ["fhir", "fhir-ndjson"],
    ["a", "a.json", "a.ndjson", "a.csv"])
  func fhir(format: String, name: String) throws {
    world.spotter("log chest --size 4")
    #expect(world.spotter("export --format \(format) -o \(name)").status == 0)
    let outcome = world.spotter("import \(name)")
    #expect(outcome.status == 65)
    let says =
      "\(name) is FHIR, which import does not read: it takes what `spotter export` writes with "
      + "--format json, ndjson, csv.\n"
    #expect(outcome.remarks == says)
    // Where the type does not come first, as other programs may have it.
    _ = try world.write("{\n \"id\": \"x\",\n \"resourceType\" : \"Bundle\"\n}", to: "b")
    #expect(world.spotter("import b").remarks.hasPrefix("b is FHIR, which import does not read"))
    let long = "{\"schema\":\"spotter.export/1\"," + String(repeating: " ", count: 600)
    _ = try world.write(long + "\n\"resourceType\":\"Bundle\"}", to: "b")
    #expect(world.spotter("import b").remarks.hasPrefix("line 2: this is FHIR, which import does"))
    // A text that is called so is a text.
    let note = #"{"note":"resourceType","date":"2026-03-01","site":"nose"}"#
    _ = try world.write(note, to: "n")
    #expect(world.spotter("import n --dry-run").output.hasPrefix("Would add 1 entry"))
  }

  @Test("says what its bytes are not") func invalid() throws {
    let file = world.folder.appending(path: "a.csv")
    try Data(Array("date,site,note\n2026-03-01,nose,".utf8) + [0xFF]).write(to: file)
    #expect(world.spotter("import a.csv").remarks.contains("line 2: the text is not well-formed"))
    #expect(world.spotter("import a.csv --format xml").status == 64)
    #expect(world.spotter("import a.csv --format json").remarks.contains("this is not JSON"))
  }

  @Test("in CSV keeps the blanks in what a person typed, and in nothing else") func blanks() throws
  {
    let text = "date,site,symptoms,note,label\n 2026-03-01,nose , warmth;scaling , a b ,\n"
    _ = try world.write(text, to: "a.csv")
    #expect(world.spotter("import a.csv").status == 0)
    let entry = world.spotter("export").output
    #expect(entry.contains(#""note":" a b ""#), "\(entry)")
    #expect(entry.contains(#""date":"2026-03-01""#) && entry.contains(#""site":"nose""#))
    #expect(entry.contains(#""warmth""#) && entry.contains(#""scaling""#))
  }

  @Test("in CSV gives back exactly what a formula's apostrophe was put before") func apostrophes()
    throws
  {
    let notes = ["'", "''", "'=x", "=x", "'a", "a'", "\t", "-1", "@", "+", "' x"]
    for note in notes {
      world.spotter(words: ["log", "nose", "--note", note])
    }
    let text = world.spotter("export --format csv").output
    for line in text.split(separator: "\r\n").dropFirst() {
      let last = line.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
      #expect("a' ".contains(last.drop { $0 == "\"" }.first ?? "x"), "\(line)")
    }
    _ = try world.write(text, to: "a.csv")
    world.spotter("import a.csv --journal other.db")
    let back = world.spotter("export --journal other.db").output
    #expect(back.utf8.elementsEqual(world.spotter("export").output.utf8))
    // Not from an export: an apostrophe that nobody put there stays.
    _ = try world.write("date,site,note\n2026-03-01,chin,'tis\n", to: "b.csv")
    world.spotter("import b.csv --journal other.db")
    #expect(world.spotter("export --journal other.db").output.contains(#""note":"'tis""#))
  }
}
