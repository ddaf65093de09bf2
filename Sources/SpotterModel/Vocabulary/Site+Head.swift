extension Site {
  /// The whole body, head and neck.
  static let headFacts: [SiteFacts] = [
    SiteFacts(
      .body, in: nil, "Whole body", ["all over", "everywhere", "generalised", "generalized"],
      Coding("39937001", "Skin structure", .broader, .dicom)),
    SiteFacts(
      .head, in: .body, "Head", [],
      Coding("70762009", "Skin structure of head", .exact, .dicom, .skinWound)),
    SiteFacts(
      .face, in: .head, "Face", ["facial"],
      Coding("73897004", "Skin structure of face", .exact, .dicom, .skinWound)),
    SiteFacts(
      .scalp, in: .head, "Scalp",
      ["hairline", "crown", "back of head", "top of head", "under hair"], share: 3.0,
      Coding("43067004", "Skin structure of scalp", .exact, .dicom, .skinWound)),
    SiteFacts(
      .forehead, in: .face, "Forehead", ["brow", "between eyebrows", "glabella"], share: 0.6,
      Coding("68698007", "Skin structure of forehead", .exact, .dicom, .skinWound)),
    SiteFacts(
      .temple, in: .face, "Temple", ["side of forehead"], shareOfEach: 0.2,
      Coding("16621002", "Skin structure of temporal region", .exact, .dicom, .skinWound)),
    SiteFacts(
      .eyeArea, in: .face, "Eye area",
      ["eyelid", "eye lid", "lid", "around eye", "under eye", "eyebrow", "periorbital"],
      shareOfEach: 0.15, Coding("362916000", "Skin of eye region", .exact, .dicom, .skinWound)),
    SiteFacts(
      .ear, in: .head, "Ear", ["earlobe", "ear lobe", "behind ear", "pinna"], shareOfEach: 0.3,
      Coding("1902009", "Skin structure of ear", .exact, .dicom, .skinWound)),
    SiteFacts(
      .nose, in: .face, "Nose", ["nostril", "bridge of nose", "tip of nose"], share: 0.3,
      Coding("113179006", "Skin structure of nose", .exact, .dicom, .skinWound)),
    SiteFacts(
      .cheek, in: .face, "Cheek", ["cheekbone", "cheeks"], shareOfEach: 0.5,
      Coding("36141000", "Skin structure of cheek", .exact, .dicom)),
    SiteFacts(
      .lips, in: .face, "Lips and mouth area",
      ["lip", "upper lip", "lower lip", "around mouth", "perioral", "corner of mouth"], share: 0.2,
      Coding("88089004", "Skin structure of lip", .exact, .dicom, .skinWound)),
    SiteFacts(
      .chin, in: .face, "Chin and jaw", ["jaw", "jawline", "under chin"], share: 0.6,
      Coding("23747009", "Skin structure of chin", .exact, .dicom, .skinWound)),
    SiteFacts(
      .mouth, in: .head, "Inside of mouth",
      ["inside mouth", "gum", "gums", "tongue", "inner cheek", "palate", "oral"],
      Coding("113277000", "Oral mucous membrane structure", .exact, .dicom)),
    SiteFacts(
      .neck, in: .body, "Neck", [],
      Coding("43081002", "Skin structure of neck", .exact, .dicom, .skinWound)),
    SiteFacts(
      .neckFront, in: .neck, "Front of neck", ["throat", "front neck"], share: 0.8,
      Coding("11584001", "Skin structure of anterior portion of neck", .exact, .dicom)),
    SiteFacts(
      .neckSide, in: .neck, "Side of neck", ["above collarbone", "supraclavicular"],
      shareOfEach: 0.2,
      Coding("5272005", "Skin structure of lateral portion of neck", .exact, .dicom)),
    SiteFacts(
      .nape, in: .neck, "Back of neck", ["scruff"], share: 0.8,
      Coding("4658004", "Skin structure of nuchal region", .exact, .dicom)),
  ]
}
