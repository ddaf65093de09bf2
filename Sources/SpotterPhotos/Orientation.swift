/// How a stored picture is turned and mirrored to be looked at (Exif 3.0, tag 0x0112).
package enum Orientation: Int, Hashable, Sendable, CaseIterable {
  case upright = 1
  case mirrored = 2
  case halfTurn = 3
  case mirroredHalfTurn = 4
  case mirroredTurnLeft = 5
  case turnRight = 6
  case mirroredTurnRight = 7
  case turnLeft = 8

  /// What a viewer does with the stored picture, in words.
  package var description: String {
    switch self {
    case .upright: "as stored"
    case .mirrored: "mirrored"
    case .halfTurn: "turned by 180°"
    case .mirroredHalfTurn: "mirrored, then turned by 180°"
    case .mirroredTurnLeft: "mirrored, then turned left by 90°"
    case .turnRight: "turned right by 90°"
    case .mirroredTurnRight: "mirrored, then turned right by 90°"
    case .turnLeft: "turned left by 90°"
    }
  }

  /// Whether width and height change places when the picture is looked at.
  package var swapsSides: Bool { rawValue >= 5 }
}
