/// Who says what a page says.
package struct Reference: Hashable, Sendable {
  package let name: String

  /// Where it can be read, if that is known.
  package let address: String?

  package init(_ name: String, at address: String? = nil) {
    self.name = name
    self.address = address
  }
}

extension Reference {
  static let article = Reference(
    "A public health article on red spots on the skin; told in our own words")

  static let academy = Reference(
    "American Academy of Dermatology, on rashes that need care",
    at: "https://www.aad.org/public/everyday-care/itchy-skin/rash/rash-101")

  static let skinCancerSigns = Reference(
    "American Academy of Dermatology, on what skin cancer can look like (ABCDE)")

  static let moles = Reference(
    "NHS, on watching a mole for 8 weeks with a ruler and photos (archived)")

  static let checklist = Reference("NICE guideline NG12, weighted seven-point checklist, reprinted")

  static let fourWeeks = Reference(
    "NHS and Cancer Research UK, on marks that do not heal in 4 weeks")

  static let petechiae = Reference(
    "NICE, on marks that do not fade: blood count within 48 hours, children at once; reprinted")

  static let glassTest = Reference(
    "NHS, on meningitis and sepsis (reprinted)", at: "http://nhsfightback.uk/meningsepsis.htm")

  static let meningitisNow = Reference(
    "Meningitis Now, on the glass test",
    at: "https://meningitisnow.org/meningitis-explained/signs-and-symptoms/glass-test")

  static let cellulitis = Reference("NHS, on cellulitis, reprinted")

  static let bites = Reference("NHS, on insect bites and stings")

  static let heatRash = Reference("NHS 111 Wales and nidirect, on heat rash")

  static let heat = Reference("NHS, on heat exhaustion and heatstroke, reprinted")

  static let hives = Reference("NHS, on hives, reprinted")

  static let contactDuration = Reference("Public advice on how long contact dermatitis lasts")

  static let eyes = Reference("Public advice on rosacea of the eyes")

  static let tickRings = Reference(
    "CDC, and JAMA's rational clinical examination, on rings after ticks")

  static let itchScale = Reference(
    "Itch diaries of clinical trials: the worst itch of the last 24 hours, from 0 to 10")

  static let itchBands = Reference("Bands of the itch scale: Reich and others, 2012")

  static let ruler = Reference(
    "JAMA Dermatology 2017, letter: a ruler measures spots better than the eye")

  static let leaflet = Reference("Package leaflet of hydrocortisone 1 % cream")

  static let survey = Reference("National Health Interview Survey (NCHS), as the article cites it")

  /// For what no source gives.
  package static let ownChoice = Reference("Our own choice, where the page says so")
}
