extension Site {
  /// Arm.
  static let armFacts: [SiteFacts] = [
    SiteFacts(
      .arm, in: .body, "Arm", ["whole arm"], shareOfEach: 0,
      Coding("371311000", "Skin structure of upper limb", .exact, .dicom)),
    SiteFacts(
      .shoulder, in: .arm, "Shoulder", ["top of arm", "deltoid"], shareOfEach: 0.8,
      Coding("76552005", "Skin structure of shoulder", .exact, .skinWound)),
    SiteFacts(
      .upperArm, in: .arm, "Upper arm", ["bicep", "biceps", "tricep", "triceps"], shareOfEach: 0,
      Coding("371309009", "Skin structure of upper arm", .exact, .skinWound)),
    SiteFacts(
      .upperArmFront, in: .upperArm, "Front of upper arm", ["inner upper arm"], shareOfEach: 1.6,
      Coding("45981001", "Skin structure of anterior surface of upper arm", .exact, .dicom)),
    SiteFacts(
      .upperArmBack, in: .upperArm, "Back of upper arm", ["outer upper arm", "back of arm"],
      shareOfEach: 1.6,
      Coding("72939005", "Skin structure of posterior surface of upper arm", .exact, .dicom)),
    SiteFacts(
      .innerElbow, in: .arm, "Inner elbow (crease)",
      ["elbow crease", "elbow fold", "inside elbow", "crook of arm", "antecubital"],
      shareOfEach: 0.3, Coding("17957002", "Skin structure of antecubital fossa", .exact, .dicom)),
    SiteFacts(
      .elbow, in: .arm, "Elbow", ["outer elbow", "tip of elbow"], shareOfEach: 0.3,
      Coding("74757004", "Skin structure of elbow", .exact, .skinWound)),
    SiteFacts(
      .forearm, in: .arm, "Forearm", ["lower arm", "fore arm"], shareOfEach: 0,
      Coding("5742000", "Skin structure of forearm", .exact, .skinWound)),
    SiteFacts(
      .forearmFront, in: .forearm, "Inner (front of) forearm",
      ["inner forearm", "front of forearm", "underside of forearm", "volar forearm"],
      shareOfEach: 1.1,
      Coding("70559009", "Skin structure of anterior surface of forearm", .exact, .dicom)),
    SiteFacts(
      .forearmBack, in: .forearm, "Outer (back of) forearm",
      ["outer forearm", "back of forearm", "top of forearm"], shareOfEach: 1.1,
      Coding("41550009", "Skin structure of posterior surface of forearm", .exact, .dicom)),
    SiteFacts(
      .wrist, in: .arm, "Wrist", ["under watch", "watch strap"], shareOfEach: 0.2,
      Coding("24785000", "Skin structure of wrist", .exact, .skinWound)),
    SiteFacts(
      .hand, in: .arm, "Hand", ["whole hand"], shareOfEach: 0,
      Coding("33712006", "Skin structure of hand", .exact, .dicom, .skinWound)),
    SiteFacts(
      .palm, in: .hand, "Palm", ["palm of hand", "heel of hand"], shareOfEach: 0.8,
      Coding("70887009", "Skin structure of palmar area of hand", .exact, .dicom)),
    SiteFacts(
      .backOfHand, in: .hand, "Back of hand", ["dorsal hand", "knuckle", "knuckles"],
      shareOfEach: 0.8,
      Coding("281642007", "Skin of part of dorsal surface of hand", .exact, .dicom)),
    SiteFacts(
      .finger, in: .hand, "Finger",
      [
        "fingers", "index finger", "middle finger", "ring finger", "little finger", "pinky",
        "fingertip", "between fingers",
      ], shareOfEach: 0.75, Coding("56213003", "Skin of finger", .exact, .skinWound)),
    SiteFacts(
      .thumb, in: .hand, "Thumb", [], shareOfEach: 0.15,
      Coding("244169007", "Skin of fingers and thumb", .broader, .dicom)),
  ]
}
