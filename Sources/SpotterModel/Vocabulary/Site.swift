/// A part of the skin where a spot can be, from the whole body down to a toe.
///
/// The raw values are permanent; labels and aliases may grow. In the order in which they are shown.
package enum Site: String, CaseIterable, Sendable {
  /// Whole body, of several sites.
  case body
  /// Head, of several sites.
  case head
  /// Face, of several sites.
  case face
  /// Scalp.
  case scalp
  /// Forehead.
  case forehead
  /// Temple, left or right.
  case temple
  /// Eye area, left or right.
  case eyeArea = "eye-area"
  /// Ear, left or right.
  case ear
  /// Nose.
  case nose
  /// Cheek, left or right.
  case cheek
  /// Lips and mouth area.
  case lips
  /// Chin and jaw.
  case chin
  /// Inside of mouth.
  case mouth
  /// Neck, of several sites.
  case neck
  /// Front of neck.
  case neckFront = "neck-front"
  /// Side of neck, left or right.
  case neckSide = "neck-side"
  /// Back of neck.
  case nape
  /// Trunk (torso), of several sites.
  case trunk
  /// Front of trunk, of several sites.
  case frontTrunk = "front-trunk"
  /// Chest.
  case chest
  /// Breast, left or right.
  case breast
  /// Armpit, left or right.
  case armpit
  /// Abdomen (belly), of several sites.
  case abdomen
  /// Upper abdomen.
  case upperAbdomen = "upper-abdomen"
  /// Navel.
  case navel
  /// Lower abdomen.
  case lowerAbdomen = "lower-abdomen"
  /// Flank (side of trunk), left or right.
  case flank
  /// Back, of several sites.
  case back
  /// Upper back.
  case upperBack = "upper-back"
  /// Shoulder blade, left or right.
  case shoulderBlade = "shoulder-blade"
  /// Middle of back.
  case midBack = "mid-back"
  /// Lower back.
  case lowerBack = "lower-back"
  /// Tailbone area.
  case tailbone
  /// Buttock, left or right.
  case buttock
  /// Groin and genital area, of several sites.
  case genitalArea = "genital-area"
  /// Groin, left or right.
  case groin
  /// Genitals.
  case genitals
  /// Around the anus.
  case perianal
  /// Arm, of several sites.
  case arm
  /// Shoulder, left or right.
  case shoulder
  /// Upper arm, of several sites.
  case upperArm = "upper-arm"
  /// Front of upper arm, left or right.
  case upperArmFront = "upper-arm-front"
  /// Back of upper arm, left or right.
  case upperArmBack = "upper-arm-back"
  /// Inner elbow (crease), left or right.
  case innerElbow = "inner-elbow"
  /// Elbow, left or right.
  case elbow
  /// Forearm, of several sites.
  case forearm
  /// Inner (front of) forearm, left or right.
  case forearmFront = "forearm-front"
  /// Outer (back of) forearm, left or right.
  case forearmBack = "forearm-back"
  /// Wrist, left or right.
  case wrist
  /// Hand, of several sites.
  case hand
  /// Palm, left or right.
  case palm
  /// Back of hand, left or right.
  case backOfHand = "back-of-hand"
  /// Finger, left or right.
  case finger
  /// Thumb, left or right.
  case thumb
  /// Leg, of several sites.
  case leg
  /// Hip, left or right.
  case hip
  /// Thigh, of several sites.
  case thigh
  /// Front of thigh, left or right.
  case thighFront = "thigh-front"
  /// Inner thigh, left or right.
  case thighInner = "thigh-inner"
  /// Back of thigh, left or right.
  case thighBack = "thigh-back"
  /// Knee, left or right.
  case knee
  /// Back of knee, left or right.
  case backOfKnee = "back-of-knee"
  /// Lower leg, of several sites.
  case lowerLeg = "lower-leg"
  /// Shin, left or right.
  case shin
  /// Calf, left or right.
  case calf
  /// Ankle, left or right.
  case ankle
  /// Foot, of several sites.
  case foot
  /// Top of foot, left or right.
  case topOfFoot = "top-of-foot"
  /// Sole, left or right.
  case sole
  /// Heel, left or right.
  case heel
  /// Toe, left or right.
  case toe
}
