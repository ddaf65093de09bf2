/// Something felt or seen that is either there or not.
///
/// The raw values are permanent. Itch and pain have a ``Rating`` as well.
package enum Symptom: String, CaseIterable, Sendable {
  /// Itch (0-10).
  case itch
  /// Pain (0-10).
  case pain
  /// Burning.
  case burning
  /// Stinging or prickling.
  case stinging
  /// Tender to touch.
  case tenderness
  /// Warm to touch.
  case warmth
  /// Swelling.
  case swelling
  /// Redness.
  case redness
  /// Dry skin.
  case dryness
  /// Scaling or flaking.
  case scaling
  /// Peeling skin.
  case peeling
  /// Thickened skin.
  case thickening
  /// Crust or scab.
  case crusting
  /// Oozing (clear).
  case oozing
  /// Pus.
  case pus
  /// Bleeding without injury.
  case bleeding
  /// Blister.
  case blister
  /// Open sore or ulcer.
  case openSore = "open-sore"
  /// Irregular border or shape.
  case irregularBorder = "irregular-border"
  /// More than one colour.
  case multicolour
  /// Firm to touch.
  case firm
  /// Raised.
  case raised
  /// Changed or lost sensation.
  case newFeeling = "new-feeling"
  /// Does not fade when pressed (glass test).
  case nonblanching
  /// Pin-prick red/purple dots.
  case petechiae
  /// Red streak from the spot.
  case redStreak = "red-streak"
  /// Ring or bull's-eye shape.
  case target
  /// Visible small blood vessels.
  case visibleVessels = "visible-vessels"
  /// Flushing episodes.
  case flushing
  /// Less or no sweating in the area.
  case noSweat = "no-sweat"
  /// Skin reacts to sunlight.
  case photosensitive
  /// Fever (>= 38 C).
  case fever
  /// Shivering or chills.
  case chills
  /// Fatigue.
  case fatigue
  /// Joint pain.
  case jointPain = "joint-pain"
  /// Headache.
  case headache
  /// Stiff neck.
  case stiffNeck = "stiff-neck"
  /// Light hurts the eyes.
  case lightHurts = "light-hurts"
  /// Confused or very drowsy.
  case confusion
  /// Difficulty breathing.
  case breathingDifficulty = "breathing-difficulty"
  /// Trouble swallowing.
  case troubleSwallowing = "trouble-swallowing"
  /// Swollen lips, tongue, face or eyes.
  case faceSwelling = "face-swelling"
  /// Vomiting.
  case vomiting
  /// Nausea.
  case nausea
  /// Dizziness or faintness.
  case dizziness
  /// Swollen glands.
  case swollenGlands = "swollen-glands"
  /// Easy bruising.
  case easyBruising = "easy-bruising"
  /// Easy or unexplained bleeding.
  case easyBleeding = "easy-bleeding"
  /// Repeated infections.
  case recurrentInfection = "recurrent-infection"
  /// Unexplained weight loss.
  case weightLoss = "weight-loss"
  /// Night sweats.
  case nightSweats = "night-sweats"
  /// Mouth sores.
  case mouthSores = "mouth-sores"
  /// Swollen gums.
  case swollenGums = "swollen-gums"
  /// Bleeding gums.
  case bleedingGums = "bleeding-gums"
  /// Blurred vision.
  case blurredVision = "blurred-vision"
  /// Dry eyes.
  case eyeDry = "eye-dry"
  /// Red eyes.
  case eyeRed = "eye-red"
  /// Watery eyes.
  case eyeTearing = "eye-tearing"
  /// Burning or tingling eyes.
  case eyeBurning = "eye-burning"
  /// Feeling of something in the eye.
  case eyeGritty = "eye-gritty"
  /// Inflamed eyelids.
  case eyelidSwelling = "eyelid-swelling"
  /// Eye pain.
  case eyePain = "eye-pain"
  /// Sleep disturbed by itch.
  case sleepLoss = "sleep-loss"
  /// Emotional distress.
  case distress
}

extension Symptom {
  /// The symptom within a sentence, such as "joint pain".
  package var words: String { String(slug.map { $0 == "-" ? " " : $0 }) }
}
