import Foundation
import SpotterAnalysis
import SpotterCatalogue
import SpotterTestSupport
import Testing

@Suite("care") struct CareTests {
  let world = TestWorld()

  @Test("answers with what it stored") func answer() {
    world.spotter("log left forearm")
    let outcome = world.spotter("care cold-compress --minutes 15 --spot left-forearm")
    #expect(outcome.status == 0)
    #expect(
      outcome.output
        == "Logged cold compress for left-forearm, Tuesday 31 March 2026: 15 min (entry 2).\n")
    #expect(outcome.remarks.isEmpty)
    #expect(
      world.spotter("care aloe vera gel --pure --date yesterday --time 7:30 --note cool").output
        == """
        Logged aloe vera gel for all spots, Monday 30 March 2026: 07:30, pure, “cool”
        (entry 3).

        """)
    #expect(
      world.spotter("care hydrocortisone").output
        == "Logged hydrocortisone 1 % cream for all spots, Tuesday 31 March 2026 (entry 4).\n")
  }

  @Test("answers --json with every field that was said, and no other") func json() throws {
    world.spotter("log left forearm")
    let full = try object(
      world.spotter(
        """
        care OATMEAL-bath --minutes '12,5 min' --water Lukewarm --pure --spot Left-Forearm \
        --date 2026-03-30 --time 20:15 --note 'after work' --json
        """
      ).output)
    #expect(Set(full.keys) == ["schema", "entry", "findings"])
    #expect(full["schema"] as? String == "spotter.log/1")
    #expect((full["findings"] as? [Any])?.isEmpty == true)
    #expect(
      full["entry"] as? NSDictionary == [
        "id": 2, "type": "care", "date": "2026-03-30", "time": "20:15", "utcOffset": "+00:00",
        "written": "2026-03-31T18:00:00Z", "remedy": "oatmeal-bath", "minutes": 12.5,
        "water": "lukewarm", "pure": true, "spot": "left-forearm", "note": "after work",
      ] as NSDictionary)
    let bare = try object(world.spotter("care aloe --json").output)
    let keys = try #require(bare["entry"] as? [String: Any]).keys
    #expect(Set(keys) == ["id", "type", "date", "utcOffset", "written", "remedy"])
  }

  @Test("takes what import takes, and gives it back") func exchange() throws {
    world.spotter("log chest")
    for line in [
      "care cold-compress --minutes 0.5 --water hot --pure", "care aloe-vera --water cold",
      "care hydrocortisone-1 --minutes 1440 --no-pure --spot chest", "exposure Nickel  Belt",
    ] {
      #expect(world.spotter(line).status == 0)
    }
    let exported = world.spotter("export").output
    _ = try world.write(exported, to: "d.ndjson")
    #expect(
      world.spotter("import d.ndjson").output
        == "Added 0 entries, passed over 5 that were there already.\n")
    #expect(world.spotter("import d.ndjson --journal other.db").status == 0)
    #expect(world.spotter("export --journal other.db").output == exported)
  }

  @Test("says so when a detail means nothing for the remedy, and stores it") func noMeaning() {
    let pure = world.spotter("care cold-compress --pure")
    #expect(pure.status == 0)
    #expect(pure.output.contains(": pure (entry 1)"))
    #expect(pure.remarks.contains("says nothing of cold-compress"))
    #expect(world.spotter("care aloe-vera --water cold").remarks.contains("baths and compresses"))
    #expect(world.spotter("care aloe-vera --pure").remarks.isEmpty)
    #expect(world.spotter("care cold-compress --water cold").remarks.isEmpty)
    #expect(world.spotter("care oatmeal-bath --water lukewarm").remarks.isEmpty)
  }

  static let limits: [(line: String, says: String?)] = [
    ("care cold-compress --minutes 20.1", "A cold compress took 20.1 minutes; stay within 20."),
    ("care cold-compress --minutes 20", nil),
    ("care oatmeal-bath --minutes 9", "under 10 or over 15 minutes"),
    ("care oatmeal-bath --minutes 15.5", "under 10 or over 15 minutes"),
    ("care oatmeal-bath --minutes 10 --water lukewarm", nil),
    ("care oatmeal-bath --water hot", "in hot water"),
    ("care cold-compress --minutes 20.01", "A cold compress took 20.01 minutes; stay within 20."),
    ("care oatmeal-bath --minutes 9.99", "under 10 or over 15 minutes (9.99)"),
    ("care oatmeal-bath --water cold", "with cold water: only lukewarm water is advised"),
    ("care cold-compress --water hot", "with hot water: only cold water is advised"),
    ("care cold-compress --water lukewarm", "with lukewarm water: only cold water is advised"),
    ("care cold-compress --water cold", nil),
    ("care oatmeal-bath --minutes 30 --water hot", "under 10 or over 15 minutes"),
    ("care aloe-vera --no-pure", "100 % pure aloe is advised"),
    ("care aloe-vera --pure", nil),
    ("care cold-compress --minutes 25 --date '200 days ago'", "took 25 minutes"),
  ]

  @Test("tells at once when a limit is passed, in a dry run too", arguments: limits)
  func limit(line: String, says: String?) throws {
    for option in ["--dry-run", "", "--json"] {
      let outcome = world.spotter("\(line) \(option)")
      #expect(outcome.status == 0)
      let remarks = outcome.remarks.split(separator: "\n")
      if let says {
        #expect(remarks.contains { $0.contains(says) }, "\(outcome.remarks)")
      } else if option != "--json" {
        #expect(remarks.isEmpty, "\(outcome.remarks)")
      }
    }
  }

  @Test("tells of a second bath on a day, and not of what was said before") func twice() {
    #expect(world.spotter("care oatmeal-bath --water hot").remarks.contains("in hot water"))
    let second = world.spotter("care oatmeal-bath --minutes 12").remarks
    #expect(second.contains("Oatmeal bath more than once on a day:"))
    #expect(!second.contains("hot"))
    #expect(world.spotter("care oatmeal-bath --minutes 12 --date yesterday").remarks.isEmpty)
    #expect(world.spotter("care cold-compress --minutes 21").remarks.contains("21 minutes"))
    #expect(world.spotter("care cold-compress --minutes 22").remarks.contains("22 minutes"))
    #expect(world.spotter("care cold-compress --minutes 12").remarks.isEmpty)
  }

  @Test(
    "shows the minutes as they are stored",
    arguments: [
      ("20.01", "20.01 min"), ("9.99", "9.99 min"), ("12.345678", "12.345678 min"),
      ("15", "15 min"), ("0.05", "3 s"),
    ])
  func exactMinutes(typed: String, shown: String) {
    world.spotter("care oatmeal-bath --minutes \(typed)")
    #expect(world.spotter("history").output.contains(" \(shown)"))
    #expect(
      world.spotter("care cold-compress --minutes \(typed)").output.contains(": \(shown) (entry")
    )
  }

  @Test("tells of hot water once, and of all that is wrong with a session") func severalFaults() {
    let hot = world.spotter("care oatmeal-bath --water hot").remarks
    #expect(hot.split(separator: "\n").count == 1)
    let both = world.spotter("care cold-compress --minutes 25 --water hot").remarks
    #expect(both.contains("took 25 minutes") && both.contains("only cold water"))
  }

  @Test("tells when hydrocortisone is used more than twice on a day, for one spot") func timesADay()
  {
    for spot in ["chest", "nape"] { world.spotter("log \(spot)") }
    let tooOften = "times on one day: twice a day at most is advised"
    for spot in ["chest", "nape", "chest", "nape"] {
      let outcome = world.spotter("care hydrocortisone-1 --spot \(spot)")
      #expect(outcome.remarks.isEmpty, "\(outcome.remarks)")
    }
    #expect(world.spotter("care hydrocortisone-1 --date yesterday").remarks.isEmpty)
    #expect(world.spotter("care hydrocortisone-1 --spot nape").remarks.contains("3 \(tooOften)"))
    // For all spots counts for each.
    #expect(world.spotter("care hydrocortisone-1").remarks.contains("4 \(tooOften)"))
    #expect(world.spotter("care hydrocortisone-1 --spot chest").remarks.contains("4 \(tooOften)"))
    for _ in 0..<4 { #expect(world.spotter("care cold-compress").remarks.isEmpty) }
  }

  @Test(
    "names the remedy that was perhaps meant",
    arguments: [
      ("compress", "near it: cold-compress"), ("ice", "near it: cold-compress"),
      ("gel pack", "near it: cold-compress"), ("oat", "near it: oatmeal-bath"),
      ("bath", "near it: oatmeal-bath"), ("hydrocortisone cream", "near it: hydrocortisone-1"),
      ("cortisone", "near it: hydrocortisone-1"), ("gel", "near it: cold-compress, aloe-vera"),
      ("cold-compres", "near it: cold-compress"),
      (
        "cold-compress left forearm",
        "the spot that it was for follows --spot: `spotter care cold-compress --spot left-forearm`"
      ),
      (
        "aloe chest",
        "the spot that it was for follows --spot: `spotter care aloe-vera --spot chest`"
      ),
      ("xyzzy", "it takes oatmeal-bath, cold-compress, aloe-vera, hydrocortisone-1"),
    ])
  func meant(typed: String, hint: String) {
    let outcome = world.spotter("care \(typed)")
    #expect(outcome.status == 64)
    #expect(
      outcome.remarks == "There is no remedy \"\(typed)\"; \(hint).\n", "\(outcome.remarks)")
    #expect(world.journalBytes == nil)
  }

  @Test("The limits stand in one place, which rules and pages read") func limitsOnce() {
    let cold = Remedy.coldCompress.limits
    let oats = Remedy.oatmealBath.limits
    #expect(cold.mostMinutes == 20 && oats.minutes == 10...15 && oats.timesPerDay == 1)
    #expect(Remedy.hydrocortisone.limits.timesPerDay == 2)
    #expect(Remedy.hydrocortisone.limits.days == 7)
    #expect(Remedy.all.filter(\.limits.isPureOnly) == [.aloeVera])
    #expect(Rule.coldTooLong.question.contains("over 20 minutes"))
    for remedy in Remedy.all {
      let overview = Leaflet("care").sections["Remedies and their limits"] ?? ""
      let page = Leaflet(remedy.id).sections["How long and how often"] ?? ""
      for number in page.numbers where number.count > 1 || number > "2" {
        #expect(overview.says(number), "\(remedy.id) \(number)")
      }
    }
  }

  @Test(
    "tells when hydrocortisone goes on for more than 7 days",
    arguments: [
      ([6, 5, 4, 3, 2, 1], 0, "", false), ([7, 6, 5, 4, 3, 2, 1], 0, "", true),
      ([7, 5, 3, 1], 0, "", true), ([7, 4, 2], 0, "", false),
      ([12, 11, 10, 3, 2, 1], 0, "", false),
      ([7, 5, 3, 0], 1, "", true), ([8, 6, 4, 1, 0], 2, "", true),
      ([7, 5, 3, 1], 0, "--spot chest", true), ([6, 5, 4, 3, 2, 1], 0, "--spot chest", false),
    ])
  func tooManyDays(before: [Int], now: Int, option: String, isTold: Bool) {
    world.spotter("log chest")
    for ago in before { world.spotter("care hydrocortisone-1 --date '\(ago) days ago'") }
    world.spotter("care aloe-vera --date '8 days ago'")
    let outcome = world.spotter("care hydrocortisone-1 --date '\(now) days ago' \(option)")
    #expect(outcome.remarks.contains("for more than 7 days") == isTold, "\(outcome.remarks)")
  }

  @Test("counts the days with hydrocortisone for each spot alone") func spotsApart() {
    for spot in ["chest", "nape"] { world.spotter("log \(spot)") }
    for ago in [8, 7, 6, 5] {
      world.spotter("care hydrocortisone-1 --spot chest --date '\(ago) days ago'")
    }
    for ago in [4, 3, 2, 1] {
      world.spotter("care hydrocortisone-1 --spot nape --date '\(ago) days ago'")
    }
    #expect(world.spotter("care hydrocortisone-1 --spot nape").remarks.isEmpty)
    #expect(world.spotter("care hydrocortisone-1").remarks.isEmpty)
    world.spotter("care hydrocortisone-1 --spot nape --date '6 days ago'")
    let long = world.spotter("care hydrocortisone-1 --spot nape --date '8 days ago'")
    #expect(long.remarks.contains("for more than 7 days"))
  }

  @Test("stores nothing in a dry run, and says what it would") func dryRun() throws {
    let dry = world.spotter("care cold-compress --minutes 15 --dry-run")
    #expect(
      dry.output
        == "Would log cold compress for all spots, Tuesday 31 March 2026: 15 min.\n")
    #expect(world.journalBytes == nil)
    world.spotter("log chest")
    let before = world.journalBytes
    let answer = try object(world.spotter("care aloe-vera --dry-run --json").output)
    #expect(answer["dryRun"] as? Bool == true)
    #expect(world.journalBytes == before)
  }
}
