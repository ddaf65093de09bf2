extension Symptom {
  /// Symptoms of a spot.
  static let spotFacts: [SymptomFacts] = [
    SymptomFacts(
      .itch, .spot, "Itch (0-10)", ["itchy", "itching", "pruritus", "scratching"],
      Coding("418363000", "Itching", .exact, .dicom, .phenotype)),
    SymptomFacts(
      .pain, .spot, "Pain (0-10)", ["painful", "hurts", "sore", "soreness"],
      Coding("403598008", "Painful skin", .exact, .dicom)),
    SymptomFacts(.burning, .spot, "Burning", ["burns", "burning sensation", "hot feeling"]),
    SymptomFacts(
      .stinging, .spot, "Stinging or prickling", ["stings", "prickly", "prickling", "tingling"]),
    SymptomFacts(.tenderness, .spot, "Tender to touch", ["tender"]),
    SymptomFacts(
      .warmth, .spot, "Warm to touch", ["hot to touch", "warm"],
      Coding("17038008", "Increased skin temperature", .exact, .skinWound)),
    SymptomFacts(
      .swelling, .spot, "Swelling", ["swollen", "puffy"],
      Coding("95322002", "Edematous skin", .exact, .skinWound)),
    SymptomFacts(
      .redness, .spot, "Redness", ["red", "flushed", "erythema"],
      Coding("247441003", "Erythema", .exact, .dicom, .phenotype)),
    SymptomFacts(
      .dryness, .spot, "Dry skin", ["dry", "cracked"],
      Coding("16386004", "Dry skin", .exact, .skinWound, .phenotype)),
    SymptomFacts(
      .scaling, .spot, "Scaling or flaking", ["scaly", "flaky", "flaking", "scale"],
      Coding("271761007", "Scaly skin", .exact, .skinWound)),
    SymptomFacts(
      .peeling, .spot, "Peeling skin", ["skin coming off", "raw"],
      Coding("271767006", "Peeling", .exact, .dicom, .skinWound, .phenotype)),
    SymptomFacts(
      .thickening, .spot, "Thickened skin", ["thick", "leathery", "lichenified"],
      Coding("19940005", nil, .exact, .phenotype)),
    SymptomFacts(.crusting, .spot, "Crust or scab", ["crust", "scab", "crusty"]),
    SymptomFacts(.oozing, .spot, "Oozing (clear)", ["weeping", "discharge"]),
    SymptomFacts(.pus, .spot, "Pus", ["yellow discharge", "infected"]),
    SymptomFacts(
      .bleeding, .spot, "Bleeding without injury", ["bleeds"],
      Coding("297968009", "Bleeding skin", .exact, .dicom)),
    SymptomFacts(
      .blister, .spot, "Blister", ["blisters", "blistering", "fluid-filled"],
      Coding("417237009", "Blister", .exact, .skinWound)),
    SymptomFacts(
      .openSore, .spot, "Open sore or ulcer", ["ulcer", "sore that wont heal", "erosion"],
      Coding("46742003", nil, .exact, .phenotype)),
    SymptomFacts(
      .irregularBorder, .spot, "Irregular border or shape",
      ["ragged edge", "uneven edge", "asymmetric"]),
    SymptomFacts(.multicolour, .spot, "More than one colour", ["mixed colours", "patchy colour"]),
    SymptomFacts(.firm, .spot, "Firm to touch", ["hard"]),
    SymptomFacts(.raised, .spot, "Raised", ["bump", "elevated", "lump"]),
    SymptomFacts(.newFeeling, .spot, "Changed or lost sensation", ["numb", "tingly", "sensitive"]),
    SymptomFacts(
      .nonblanching, .spot, "Does not fade when pressed (glass test)",
      ["does not blanch", "non-blanching", "stays red under glass"]),
    SymptomFacts(
      .petechiae, .spot, "Pin-prick red/purple dots",
      ["petechia", "pinprick spots", "tiny blood spots"],
      Coding("271813007", nil, .exact, .phenotype)),
    SymptomFacts(.redStreak, .spot, "Red streak from the spot", ["red line", "streaking"]),
    SymptomFacts(.target, .spot, "Ring or bull's-eye shape", ["bullseye", "ring"]),
    SymptomFacts(
      .visibleVessels, .spot, "Visible small blood vessels",
      ["broken veins", "spider veins", "telangiectasia"],
      Coding("112641009", nil, .exact, .phenotype)),
    SymptomFacts(.flushing, .spot, "Flushing episodes", ["flush", "blushing"]),
    SymptomFacts(
      .noSweat, .spot, "Less or no sweating in the area", ["not sweating"],
      Coding("45004005", nil, .exact, .phenotype)),
    SymptomFacts(
      .photosensitive, .spot, "Skin reacts to sunlight", ["sun sensitive", "sun makes it worse"],
      Coding("90128006", nil, .exact, .phenotype)),
  ]
}
