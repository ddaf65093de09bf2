extension Site {
  /// Trunk, groin and genitals.
  static let trunkFacts: [SiteFacts] = [
    SiteFacts(.trunk, in: .body, "Trunk (torso)", ["torso", "body trunk", "stem"]),
    SiteFacts(
      .frontTrunk, in: .trunk, "Front of trunk", ["front of torso", "anterior trunk"],
      Coding("181491009", "Skin structure of anterior trunk", .exact, .dicom)),
    SiteFacts(
      .chest, in: .frontTrunk, "Chest",
      ["breastbone", "sternum", "pecs", "upper chest", "collarbone"], share: 4.0,
      Coding("74160004", "Skin structure of chest", .exact, .skinWound)),
    SiteFacts(
      .breast, in: .frontTrunk, "Breast", ["boob", "under breast", "nipple", "areola"],
      shareOfEach: 1.0, Coding("82038008", "Skin structure of breast", .exact, .skinWound)),
    SiteFacts(
      .armpit, in: .frontTrunk, "Armpit", ["arm pit", "axilla", "underarm", "under arm"],
      shareOfEach: 0.5, Coding("76261009", "Skin structure of axilla", .exact, .dicom, .skinWound)),
    SiteFacts(
      .abdomen, in: .frontTrunk, "Abdomen (belly)", ["belly", "stomach", "tummy", "midriff"],
      Coding("75093004", "Skin structure of abdomen", .exact, .dicom, .skinWound)),
    SiteFacts(
      .upperAbdomen, in: .abdomen, "Upper abdomen", ["upper belly", "above navel", "epigastrium"],
      share: 2.0, Coding("699935000", "Skin structure of upper abdomen", .exact, .dicom)),
    SiteFacts(
      .navel, in: .abdomen, "Navel", ["belly button", "bellybutton", "umbilicus"], share: 0.1,
      Coding("315003", "Skin structure of umbilicus", .exact, .dicom, .skinWound)),
    SiteFacts(
      .lowerAbdomen, in: .abdomen, "Lower abdomen",
      ["lower belly", "below navel", "bikini line", "waistband"], share: 2.4,
      Coding("699914002", "Skin structure of lower abdomen", .exact, .dicom)),
    SiteFacts(
      .flank, in: .frontTrunk, "Flank (side of trunk)",
      ["side", "side of body", "ribs", "waist", "love handle"], shareOfEach: 0.75,
      Coding("34284005", "Skin structure of flank", .exact, .skinWound)),
    SiteFacts(
      .back, in: .trunk, "Back", [],
      Coding("66643007", "Skin structure of back", .exact, .dicom, .skinWound)),
    SiteFacts(
      .upperBack, in: .back, "Upper back", ["between shoulder blades", "top of back"], share: 4.0,
      Coding("699893008", "Skin structure of back of upper thoracic region", .exact, .dicom)),
    SiteFacts(
      .shoulderBlade, in: .back, "Shoulder blade", ["scapula", "shoulderblade"], shareOfEach: 1.5,
      Coding("45980000", "Skin structure of scapular region of back", .exact, .skinWound)),
    SiteFacts(
      .midBack, in: .back, "Middle of back", ["middle back", "bra line"], share: 3.0,
      Coding("66643007", "Skin structure of back", .broader, .dicom, .skinWound)),
    SiteFacts(
      .lowerBack, in: .back, "Lower back", ["small of back", "lumbar", "loin"], share: 2.6,
      Coding("113182001", "Skin structure of lower back", .exact, .dicom)),
    SiteFacts(
      .tailbone, in: .back, "Tailbone area", ["coccyx", "sacrum", "top of bum crack"], share: 0.4,
      Coding("22115004", "Skin structure of coccygeal region", .exact, .skinWound)),
    SiteFacts(
      .buttock, in: .trunk, "Buttock",
      ["buttocks", "bum", "bottom", "butt", "glute", "cheek of bum", "rear"], shareOfEach: 2.5,
      Coding("22180002", "Skin structure of buttock", .exact, .dicom, .skinWound)),
    SiteFacts(
      .genitalArea, in: .body, "Groin and genital area",
      ["groin area", "private parts", "privates", "intimate area"]),
    SiteFacts(
      .groin, in: .genitalArea, "Groin", ["groin crease", "groin fold", "inguinal", "jock area"],
      shareOfEach: 0.2,
      Coding("39687006", "Skin structure of inguinal region", .exact, .dicom, .skinWound)),
    SiteFacts(
      .genitals, in: .genitalArea, "Genitals",
      ["genital", "penis", "scrotum", "vulva", "labia", "pubic area", "crotch"], share: 0.4,
      Coding("60944009", "Skin structure of external genitalia", .exact, .dicom)),
    SiteFacts(
      .perianal, in: .genitalArea, "Around the anus",
      ["anus", "perineum", "between legs", "bum crack"], share: 0.2,
      Coding("21308002", "Skin structure of perianal area", .exact, .skinWound)),
  ]
}
