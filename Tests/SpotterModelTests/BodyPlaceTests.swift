import SpotterModel
import Testing

@Suite struct BodyPlaceTests {
  static let sideWords: [(Side, [String])] = [
    (.left, ["left", "l", "lt", "LHS", "my left"]), (.right, ["right", "R", "rt", "rhs"]),
    (.both, ["both", "bilateral", "each", "either", "left and right", "right & left"]),
    (.midline, ["middle", "mid", "midline", "centre", "center"]),
  ]

  @Test(arguments: Site.allCases) func findsASiteByAllItsWords(site: Site) throws {
    for word in [site.slug, site.label] + site.aliases {
      for spelling in [word, word.uppercased(), " \(word) ", "my \(word)"] {
        #expect(try BodyPlace(phrase: spelling) == BodyPlace(site: site), "\(spelling)")
      }
      for (side, words) in Self.sideWords {
        for said in words {
          let phrases = [
            "\(said) \(word)", "\(word) \(said)", "\(said)-\(word)", "\(word), \(said)",
          ]
          for phrase in phrases {
            #expect(try placeOrName(phrase) == BodyPlace(site: site, side: side), "\(phrase)")
          }
        }
      }
    }
  }

  /// The place, but `mid back` and `middle finger` as if the side were one: they are sites.
  private func placeOrName(_ phrase: String) throws -> BodyPlace {
    let place = try BodyPlace(phrase: phrase)
    let words = phrase.lowercased().split { " -,".contains($0) }
    let isName =
      (place == BodyPlace(site: .midBack) && words.contains("back"))
      || (place == BodyPlace(site: .finger) && words.contains { $0.hasPrefix("finger") })
    guard isName, let first = words.first, first == "mid" || first == "middle" else { return place }
    return BodyPlace(site: place.site == .midBack ? .back : .finger, side: .midline)
  }

  @Test func readsItsOwnSlugsAndLabels() throws {
    for site in Site.allCases {
      for side in [nil] + Side.allCases {
        let place = BodyPlace(site: site, side: side)
        #expect(try BodyPlace(phrase: place.slug) == place)
        // "Neck, both sides" is what people call the two sides of the neck.
        let isNeckSide = place == BodyPlace(site: .neck, side: .both)
        let shown = isNeckSide ? BodyPlace(site: .neckSide, side: .both) : place
        #expect(try BodyPlace(phrase: place.label) == shown)
      }
    }
  }

  @Test(
    "understands what people type",
    arguments: [
      ("left forearm", "left-forearm"), ("forearm left", "left-forearm"),
      ("left-forearm", "left-forearm"), ("lower arm", "forearm"),
      ("Left Lower Arm", "left-forearm"),
      ("l forearm", "left-forearm"), ("LEFT FOREARM", "left-forearm"),
      ("left_forearm", "left-forearm"), ("fore-arm, right", "right-forearm"),
      ("left and right forearm", "both-forearm"), ("left & right forearms", "both-forearm"),
      ("right and left forearm", "both-forearm"), ("both forearms", "both-forearm"),
      ("my left arm", "left-arm"), ("on my left arm", "left-arm"),
      ("the back of my left hand", "left-back-of-hand"), ("back of left hand", "left-back-of-hand"),
      ("back of the right hands", "right-back-of-hand"), ("left hand", "left-hand"),
      ("left middle finger", "left-finger"), ("middle finger", "finger"),
      ("middle finger left", "left-finger"), ("left pinky", "left-finger"),
      ("mid back", "mid-back"),
      ("mid-back", "mid-back"), ("middle of back", "mid-back"), ("middle of my back", "mid-back"),
      ("left mid back", "left-mid-back"), ("midline mid back", "midline-mid-back"),
      ("side of neck", "neck-side"), ("left side of neck", "left-neck-side"),
      ("both sides of neck", "both-neck-side"), ("left side", "left-flank"), ("side", "flank"),
      ("left side of body", "left-flank"), ("both sides", "both-flank"),
      ("left hand side", "left-flank"), ("left-hand side of chest", "left-chest"),
      ("left side of face", "left-face"), ("face, left side", "left-face"),
      ("chest on the right hand side", "right-chest"), ("left half of back", "left-back"),
      ("middle of chest", "midline-chest"), ("centre of the forehead", "midline-forehead"),
      ("left chest", "left-chest"), ("chest", "chest"), ("breastbone", "chest"), ("feet", "foot"),
      ("both feet", "both-foot"), ("left calves", "left-calf"), ("calves", "calf"), ("toes", "toe"),
      ("between my toes", "toe"), ("right big toe", "right-toe"), ("left middle toe", "left-toe"),
      ("middle of left forearm", "left-forearm"), ("behind right ear", "right-ear"),
      ("under left arm", "left-armpit"), ("underarm", "armpit"), ("armpits", "armpit"),
      ("tummy", "abdomen"), ("belly-button", "navel"), ("bellybutton", "navel"), ("bum", "buttock"),
      ("left cheek of bum", "left-buttock"), ("left cheek", "left-cheek"), ("lips", "lips"),
      ("upper lip", "lips"), ("inside of my mouth", "mouth"), ("back of neck", "nape"),
      ("throat", "neck-front"), ("back of knee", "back-of-knee"), ("kneecaps", "knee"),
      ("inner thighs", "thigh-inner"), ("front of right thigh", "right-thigh-front"),
      ("shins", "shin"), ("r shin", "right-shin"), ("all over", "body"), ("everywhere", "body"),
      ("eyelids", "eye-area"), ("around the left eye", "left-eye-area"), ("either ear", "both-ear"),
      ("each side of nose", "both-nose"), ("left shoulder blade", "left-shoulder-blade"),
      ("epig", "upper-abdomen"), ("left hamst", "left-thigh-back"),
      ("middle fing", "finger"), ("ches", "chest"), ("tailb", "tailbone"), ("r ear", "right-ear"),
      ("hand, left side", "left-hand"), ("both sides of hand", "both-hand"),
      ("chest, left-hand side", "left-chest"),
      ("rear", "buttock"), ("around the anus", "perianal"),
    ]) func understands(phrase: String, slug: String) throws
  {
    #expect(try BodyPlace(phrase: phrase).slug == slug)
  }

  @Test(
    "shows a place",
    arguments: [
      (BodyPlace(site: .forearm, side: .left), "Left forearm"), (BodyPlace(site: .chest), "Chest"),
      (BodyPlace(site: .forearm, side: .both), "Forearm, both sides"),
      (BodyPlace(site: .nape, side: .midline), "Back of neck, midline"),
      (BodyPlace(site: .forearmFront, side: .right), "Right inner (front of) forearm"),
    ]) func shows(place: BodyPlace, label: String)
  {
    #expect(place.label == label)
  }

  @Test(
    "says what to write instead",
    arguments: [
      ("left", "\"left\" is a side without a site; write both, such as left forearm"),
      ("my left", "\"my left\" is a side without a site; write both, such as left forearm"),
      (
        "left and right",
        "\"left and right\" is a side without a site; write both, such as left forearm"
      ),
      ("", "\"\" is not a site; `spotter sites` lists them all"),
      ("my", "\"my\" is not a site; `spotter sites` lists them all"),
      ("left of", "\"left of\" is not a site; `spotter sites` lists them all"),
      ("--", "\"--\" is not a site; `spotter sites` lists them all"),
      (
        "left right arm",
        "\"left right arm\" names more than one side, left and right; write only one"
      ),
      (
        "both left arms",
        "\"both left arms\" names more than one side, both and left; write only one"
      ),
      (
        "left middle chest",
        "\"left middle chest\" names more than one side, left and middle; write only one"
      ),
      (
        "left forarm",
        "\"left forarm\" is not a site that Spotter knows; the nearest is forearm; "
          + "`spotter sites` lists them all"
      ),
      (
        "elbwo",
        "\"elbwo\" is not a site that Spotter knows; the nearest is elbow; "
          + "`spotter sites` lists them all"
      ),
      ("xyzzy", "\"xyzzy\" is not a site that Spotter knows; `spotter sites` lists them all"),
      ("日本", "\"日本\" is not a site that Spotter knows; `spotter sites` lists them all"),
      (
        "ar",
        "\"ar\" is not a site that Spotter knows; the nearest are ear and arm; `spotter sites` lists them all"
      ),
      (
        "fore",
        "\"fore\" could be forehead, forearm, forearm-front or forearm-back; write one of these"
      ),
      (
        "left fore",
        "\"left fore\" could be forehead, forearm, forearm-front or forearm-back; write one of these"
      ),
      ("should", "\"should\" could be shoulder-blade or shoulder; write one of these"),
    ]) func helps(phrase: String, sentence: String)
  {
    let error = #expect(throws: PhraseError.self) { try BodyPlace(phrase: phrase) }
    #expect(error?.description == sentence)
  }

  @Test("suggests three at most", arguments: ["toee", "hant", "lep", "heap", "sin"])
  func suggestsThree(phrase: String) {
    let error = #expect(throws: PhraseError.self) { try BodyPlace(phrase: phrase) }
    #expect(error.map { $0.description.filter { $0 == "," }.count <= 1 } == true)
  }

  @Test func survivesAnything() {
    let long = String(repeating: "left right middle both l r ", count: 200)
    for phrase in [long, long + "arm", String(repeating: "a", count: 100_000), "\u{0}\u{1B}[31m"] {
      let error = #expect(throws: PhraseError.self) { try BodyPlace(phrase: phrase) }
      #expect((error?.description.count ?? 0) < 20_000)
    }
  }
}
