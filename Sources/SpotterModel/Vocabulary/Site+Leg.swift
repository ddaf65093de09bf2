extension Site {
  /// Leg.
  static let legFacts: [SiteFacts] = [
    SiteFacts(
      .leg, in: .body, "Leg", ["whole leg"], shareOfEach: 0,
      Coding("371304004", "Skin structure of lower limb", .exact, .dicom)),
    SiteFacts(
      .hip, in: .leg, "Hip", ["hip bone"], shareOfEach: 0.8,
      Coding("49812005", "Skin structure of hip", .exact, .skinWound)),
    SiteFacts(
      .thigh, in: .leg, "Thigh", ["upper leg"], shareOfEach: 0,
      Coding("371305003", "Skin structure of thigh", .exact, .skinWound)),
    SiteFacts(
      .thighFront, in: .thigh, "Front of thigh", ["quad", "quads", "outer thigh"], shareOfEach: 3.7,
      Coding("61248009", "Skin structure of anterior surface of thigh", .exact, .dicom)),
    SiteFacts(
      .thighInner, in: .thigh, "Inner thigh", ["inside of thigh", "between thighs"],
      shareOfEach: 1.0,
      Coding("73958006", "Skin structure of medial surface of thigh", .exact, .dicom)),
    SiteFacts(
      .thighBack, in: .thigh, "Back of thigh", ["hamstring"], shareOfEach: 4.0,
      Coding("4578000", "Skin structure of posterior surface of thigh", .exact, .dicom)),
    SiteFacts(
      .knee, in: .leg, "Knee", ["kneecap", "front of knee"], shareOfEach: 0.8,
      Coding("63464009", "Skin structure of knee", .exact, .skinWound)),
    SiteFacts(
      .backOfKnee, in: .leg, "Back of knee",
      ["behind knee", "knee crease", "popliteal", "inside of knee"], shareOfEach: 0.5,
      Coding("84507004", "Skin structure of popliteal fossa", .exact, .dicom)),
    SiteFacts(
      .lowerLeg, in: .leg, "Lower leg", ["below knee"], shareOfEach: 0,
      Coding("75144006", "Skin structure of lower leg", .exact, .skinWound)),
    SiteFacts(
      .shin, in: .lowerLeg, "Shin", ["front of lower leg", "shinbone"], shareOfEach: 2.9,
      Coding("25763004", "Skin of anterior surface of lower leg", .exact, .dicom)),
    SiteFacts(
      .calf, in: .lowerLeg, "Calf", ["back of lower leg", "calves"], shareOfEach: 2.5,
      Coding("51059006", "Skin structure of calf of leg", .exact, .skinWound)),
    SiteFacts(
      .ankle, in: .leg, "Ankle", ["ankle bone", "sock line", "above foot"], shareOfEach: 0.3,
      Coding("67269001", "Skin structure of ankle", .exact, .skinWound)),
    SiteFacts(
      .foot, in: .leg, "Foot", ["feet", "whole foot"], shareOfEach: 0,
      Coding("60496002", "Skin structure of foot", .exact, .dicom, .skinWound)),
    SiteFacts(
      .topOfFoot, in: .foot, "Top of foot", ["instep", "dorsum of foot"], shareOfEach: 1.4,
      Coding("60496002", "Skin structure of foot", .broader, .dicom, .skinWound)),
    SiteFacts(
      .sole, in: .foot, "Sole", ["sole of foot", "bottom of foot", "ball of foot", "arch"],
      shareOfEach: 1.2, Coding("60496002", "Skin structure of foot", .broader, .dicom, .skinWound)),
    SiteFacts(
      .heel, in: .foot, "Heel", ["back of foot"], shareOfEach: 0.4,
      Coding("84607009", "Skin structure of heel", .exact, .dicom, .skinWound)),
    SiteFacts(
      .toe, in: .foot, "Toe", ["toes", "big toe", "between toes", "little toe"], shareOfEach: 0.5,
      Coding("52034004", "Skin structure of toe", .exact, .dicom, .skinWound)),
  ]
}
