/// One of the seven parts of the body in which new spots are counted.
///
/// The left and the right limb of a kind are one region.
package enum Region: String, CaseIterable, Sendable {
  /// Scalp, face, ears and the inside of the mouth.
  case head
  /// All around the neck.
  case neck
  /// Chest, belly, flanks and armpits.
  case frontTrunk = "front-trunk"
  /// The back and the buttocks.
  case back
  /// Groin, genitals and around the anus.
  case genitalArea = "genital-area"
  /// From the shoulder to the fingers.
  case arm
  /// From the hip to the toes.
  case leg
}
