import SpotterModel
import Testing

@Suite struct VocabularyTests {
  @Test func counts() {
    #expect(Colour.allCases.count == 13)
    #expect(Shape.allCases.count == 21)
    #expect(Symptom.allCases.count == 64)
    #expect(
      Symptom.Scope.allCases.map { scope in Symptom.allCases.filter { $0.scope == scope }.count }
        == [31, 21, 9, 3])
  }

  @Test(arguments: Colour.allCases) func findsAColourByAllItsWords(colour: Colour) throws {
    for word in [colour.slug, colour.label] + colour.aliases {
      #expect(try Colour(phrase: word) == colour)
      #expect(try Colour(phrase: " \(word.uppercased()) ") == colour)
    }
  }

  @Test(arguments: Symptom.allCases) func findsASymptomByAllItsWords(symptom: Symptom) throws {
    #expect(symptom.label != symptom.slug)
    for word in [symptom.slug, symptom.label] + symptom.aliases {
      #expect(try Symptom(phrase: word) == symptom)
      #expect(try Symptom(phrase: " \(word.uppercased()) ") == symptom)
    }
  }

  @Test(arguments: Shape.allCases) func findsAShapeByAllItsWords(shape: Shape) throws {
    #expect(!shape.definition.isEmpty)
    let shared: Set = ["lump", "blister"]
    for word in [shape.slug, shape.label] + shape.aliases where !shared.contains(word) {
      #expect(try Shape(phrase: word) == shape)
    }
  }

  @Test(
    "understands colours",
    arguments: [
      ("gray", Colour.grey), ("Grey", .grey), ("skin-colored", .skinColoured),
      ("skin color", .skinColoured), ("multicolored", .mixed), ("bruise-colored", .purple),
      ("several colors", .mixed), ("dark red", .darkRed), ("DARK-RED", .darkRed),
      ("darkred", .darkRed), ("flushed", .red), ("pur", .purple), ("vio", .purple), ("whi", .white),
      ("bluish", .blue), ("blue black", .blue), ("none", .skinColoured), ("oran", .orange),
    ]) func understandsColours(phrase: String, colour: Colour) throws
  {
    #expect(try Colour(phrase: phrase) == colour)
  }

  @Test(
    "understands symptoms",
    arguments: [
      ("itchy", Symptom.itch), ("joint pain", .jointPain), ("Joint-Pain", .jointPain),
      ("sore joint", .jointPain), ("sore", .pain), ("sore eyes", .eyePain), ("red", .redness),
      ("red eye", .eyeRed), ("raw", .peeling), ("scale", .scaling), ("scales", .scaling),
      ("can't sleep", .sleepLoss), ("can’t swallow", .troubleSwallowing), ("bull's-eye", .target),
      ("bullseye", .target), ("blisters", .blister), ("non blanching", .nonblanching),
      ("nonblanching", .nonblanching), ("petechia", .petechiae), ("petechiae", .petechiae),
      ("swollen", .swelling), ("swollen gum", .swollenGums), ("more than one color", .multicolour),
      ("mixed colors", .multicolour), ("multicolor", .multicolour), ("sensitive", .newFeeling),
      ("sensitive to light", .lightHurts), ("sun sensitive", .photosensitive), ("feve", .fever),
      ("headaches", .headache), ("ulcers", .openSore), ("mouth ulcers", .mouthSores),
      ("bleeding", .bleeding), ("bleeding gums", .bleedingGums), ("tearing", .eyeTearing),
      ("sore that won't heal", .openSore), ("fluid filled", .blister), ("lump", .raised),
      ("light hurts my eyes", .lightHurts),
    ]) func understandsSymptoms(phrase: String, symptom: Symptom) throws
  {
    #expect(try Symptom(phrase: phrase) == symptom)
  }

  @Test(
    "understands shapes",
    arguments: [
      ("bump", Shape.papule), ("pimples", .papule), ("hives", .wheal), ("petechiae", .petechia),
      ("bullae", .bulla), ("comedones", .comedo), ("pinprick", .petechia), ("bulls eye", .target),
      ("bullseye", .target), ("bruises", .ecchymosis), ("patches", .patch), ("flakes", .scale),
      ("small blister", .vesicle), ("big blisters", .bulla), ("scab", .crust), ("rings", .annular),
    ]) func understandsShapes(phrase: String, shape: Shape) throws
  {
    #expect(try Shape(phrase: phrase) == shape)
  }

  @Test(
    "helps with a word that it does not know",
    arguments: [
      (
        "purpel",
        "a colour that Spotter knows; the nearest is purple; `spotter colours` lists them all"
      ),
      ("magenta", "a colour that Spotter knows; `spotter colours` lists them all"),
      ("re", "a colour that Spotter knows; the nearest is red; `spotter colours` lists them all"),
      ("", "a colour; `spotter colours` lists them all"),
    ]) func helpsWithColours(phrase: String, rest: String)
  {
    let error = #expect(throws: PhraseError.self) { try Colour(phrase: phrase) }
    #expect(error?.description == "\"\(phrase)\" is not \(rest)")
  }

  @Test func leavesAChoiceToThePerson() {
    let lump = #expect(throws: PhraseError.self) { try Shape(phrase: "lumps") }
    #expect(lump?.description == "\"lumps\" could be papule or nodule; write one of these")
    let blister = #expect(throws: PhraseError.self) { try Shape(phrase: "blister") }
    #expect(blister?.description == "\"blister\" could be vesicle or bulla; write one of these")
    let dark = #expect(throws: PhraseError.self) { try Colour(phrase: "dark") }
    #expect(dark?.description == "\"dark\" could be dark-red or brown; write one of these")
    let sore = #expect(throws: PhraseError.self) { try Symptom(phrase: "unexplained") }
    #expect(
      sore?.description
        == "\"unexplained\" could be easy-bruising or weight-loss; write one of these")
  }

  @Test func listsTheShapesForWantOfACommand() {
    let error = #expect(throws: PhraseError.self) { try Shape(phrase: "blob") }
    #expect(
      error?.description
        == "\"blob\" is not a shape that Spotter knows; there are macule, patch, papule, plaque, "
        + "nodule, vesicle, bulla, pustule, wheal, petechia, purpura, ecchymosis, telangiectasia, "
        + "crust, scale, erosion, ulcer, comedo, burrow, target and annular")
  }

  @Test func carriesTheVerifiedSymptomCodes() {
    let codes = Symptom.allCases.compactMap { word in word.coding.map { (word.slug, $0.code) } }
    #expect(codes.count == verifiedSymptomCodes.count)
    #expect(zip(codes, verifiedSymptomCodes).allSatisfy { $0 == $1 })
    #expect(Symptom.itch.coding?.display == "Itching")
    #expect(Symptom.fever.coding?.display == nil)
    #expect(Symptom.fever.coding?.sources == [.symptoms, .phenotype])
  }

  @Test func carriesTheVerifiedCodesOfColoursAndShapes() {
    let colours = Colour.allCases.map { $0.coding?.code ?? "-" }
    #expect(
      colours == [
        "371243003", "371240000", "371240000", "371250004", "405738005", "371254008", "371252007",
        "-", "371251000", "371253002", "371244009", "371242008", "-",
      ])
    let shapes = Shape.allCases.map { $0.coding?.code ?? "-" }
    #expect(
      shapes == [
        "112629002", "-", "25694009", "128177006", "95319004", "417237009", "417237009", "47002008",
        "247472004", "271813007", "423902002", "302227002", "112641009", "-", "271761007",
        "93448009", "46742003", "-", "-", "-", "-",
      ])
  }

  @Test func carriesTheVerifiedCodesOfSides() {
    #expect(
      Side.allCases.map(\.coding.code) == ["7771000", "24028007", "51440002", "399488007"])
    #expect(Side.both.coding.display == "Bilateral")
    #expect(Side.midline.coding.display == nil)
  }

  @Test func showsAndSortsColours() {
    #expect(Colour.darkRed.label == "Dark red")
    #expect(Colour.skinColoured.label == "Skin-coloured")
    #expect(Colour.allCases.map(\.darkness) == [2, 3, 4, 5, 6, 5, 7, 1, 0, 3, 1, 2, nil])
    #expect(Colour.allCases.filter { $0.htmlHint == nil } == [.skinColoured, .mixed])
    #expect(Colour.allCases.filter { $0.family == .redLike } == [.pink, .red, .darkRed, .orange])
    #expect(Colour.allCases.filter { $0.family == .bruiseLike } == [.purple, .blue])
    #expect(Colour.allCases.filter { $0.family == .pale } == [.skinColoured, .white, .grey])
  }

  @Test func impliesSymptoms() {
    let implied = Shape.allCases.compactMap { shape in shape.impliedSymptom.map { (shape, $0) } }
    let expected: [(Shape, Symptom)] = [
      (.papule, .raised), (.plaque, .raised), (.nodule, .raised), (.vesicle, .blister),
      (.bulla, .blister), (.petechia, .petechiae), (.purpura, .petechiae), (.crust, .crusting),
      (.erosion, .openSore), (.ulcer, .openSore), (.target, .target),
    ]
    #expect(implied.elementsEqual(expected, by: ==))
  }
}
