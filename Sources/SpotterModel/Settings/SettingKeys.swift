extension SettingKey {
  /// Every setting, in the order in which they are listed.
  package static let all: [SettingKey] =
    person + persistence + growth + itch + spreading + illness

  static let person: [SettingKey] = [dayStartsAt, birthYear, immuneSuppressed]

  static let persistence: [SettingKey] = [
    persistDays, persistEscalateDays, bridgeDays, staleDays, lapseDays, recurClearDays,
    recurWindowDays,
  ]

  private static let ownChoice = "our own choice; no published figure"
  private static let simulated = "our own choice, checked by simulation of false alarms"

  package static let dayStartsAt = SettingKey(
    "day.startsAt", "00:00", .clockTime,
    "when a new day begins, for people who log after midnight; changes no entry", ownChoice)
  package static let birthYear = SettingKey(
    "person.birthYear", "", .whole(1900...2100),
    "the year of birth; a child's rash that does not fade under a glass is more urgent",
    "optional; used as an age by the rules that ask for one")
  package static let immuneSuppressed = SettingKey(
    "person.immuneSuppressed", "", .flag,
    "whether the immune system is weakened; kept for the doctor, read by no rule", "optional")

  package static let persistDays = SettingKey(
    "persist.days", "14", .whole(1...365),
    "days after which a spot that is still there is worth an appointment",
    "our own choice; public advice goes from a few days to four weeks")
  package static let persistEscalateDays = SettingKey(
    "persist.escalateDays", "28", .whole(1...730),
    "days after which a spot that is still there should be seen within two weeks",
    "NHS: a mark not healed after 4 weeks")
  package static let bridgeDays = SettingKey(
    "gap.bridgeDays", "3", .whole(0...60),
    "days without an entry up to which a course counts as watched throughout",
    "the urticaria diary's rule that 4 of 7 days make a week")
  package static let staleDays = SettingKey(
    "gap.staleDays", "7", .whole(1...365),
    "days without an entry after which an open spot asks for one", ownChoice)
  package static let lapseDays = SettingKey(
    "episode.lapseDays", "14", .whole(1...365),
    "days without an entry after which an episode is over", ownChoice)
  package static let recurClearDays = SettingKey(
    "recur.clearDays", "7", .whole(1...365),
    "days a spot must have been gone for its return to be a recurrence", ownChoice)
  package static let recurWindowDays = SettingKey(
    "recur.windowDays", "90", .whole(1...730),
    "days in which recurrences are counted", ownChoice)

  static let growth: [SettingKey] = [
    sdcAbsolute, sdcRelative, jumpAbsolute, jumpRelative, jumpMaxDays, growWindowDays, growMinN,
    growMinSpanDays, growFastAlpha, growFastDoublingDays, growModAlpha, growModDoublingDays,
    growSlowWindowWeeks, growSlowMinWeeks, growSlowAlpha, ringMinMm, ringMinGainMm, ringMinDays,
    ringMaxDays, largeMm,
  ]

  package static let sdcAbsolute = SettingKey(
    "sdc.absMm", "2", .number(0.1...100), "the smallest change in size taken as real, in mm",
    "RECIST 1.1 has such a floor for scans; 2 mm for a ruler on skin is our own choice")
  package static let sdcRelative = SettingKey(
    "sdc.rel", "0.2", .number(0.01...5),
    "the smallest change taken as real, as a share of the size", "RECIST 1.1: 20 %")
  package static let jumpAbsolute = SettingKey(
    "jump.absMm", "5", .number(0.1...500), "the smallest jump in size, in mm", simulated)
  package static let jumpRelative = SettingKey(
    "jump.rel", "0.5", .number(0.01...10), "the smallest jump, as a share of the size", simulated)
  package static let jumpMaxDays = SettingKey(
    "jump.maxDays", "3", .whole(1...30), "days within which a jump happens", simulated)
  package static let growWindowDays = SettingKey(
    "grow.windowDays", "14", .whole(3...365), "days that the trend of a size looks at", simulated)
  package static let growMinN = SettingKey(
    "grow.minN", "4", .whole(2...50), "measured days that a trend needs",
    "with fewer, no trend can reach the error level of 0.05")
  package static let growMinSpanDays = SettingKey(
    "grow.minSpanDays", "3", .whole(1...365), "days that the measured days must span", simulated)
  package static let growFastAlpha = SettingKey(
    "growFast.alpha", "0.05", .number(0.0001...0.5), "error level of fast growth", simulated)
  package static let growFastDoublingDays = SettingKey(
    "growFast.doublingDays", "7", .number(0.5...365),
    "days in which the area doubles, or less, in fast growth", simulated)
  package static let growModAlpha = SettingKey(
    "growMod.alpha", "0.01", .number(0.0001...0.5), "error level of moderate growth", simulated)
  package static let growModDoublingDays = SettingKey(
    "growMod.doublingDays", "28", .number(0.5...365),
    "days in which the area doubles, or less, in moderate growth", simulated)
  package static let growSlowWindowWeeks = SettingKey(
    "growSlow.windowWeeks", "8", .whole(3...52), "weeks that slow growth looks at",
    "NHS: watch a mole for 8 weeks with ruler and photos")
  package static let growSlowMinWeeks = SettingKey(
    "growSlow.minWeeks", "5", .whole(2...52), "weeks with a size that slow growth needs",
    simulated)
  package static let growSlowAlpha = SettingKey(
    "growSlow.alpha", "0.01", .number(0.0001...0.5), "error level of slow growth", simulated)
  package static let ringMinMm = SettingKey(
    "ring.minMm", "50", .number(1...1000), "the smallest large ring, in mm",
    "Lyme surveillance: 5 cm")
  package static let ringMinGainMm = SettingKey(
    "ring.minGainMm", "20", .number(1...1000), "how much a large ring has grown, in mm",
    "erythema migrans grows 2 to 3 cm a day")
  package static let ringMinDays = SettingKey(
    "ring.minDays", "2", .whole(1...365), "days that its growth takes at least",
    "a bite's own reaction shrinks from 48 hours on")
  package static let ringMaxDays = SettingKey(
    "ring.maxDays", "30", .whole(1...365), "days that its growth takes at most",
    "CDC: 3 to 30 days after the bite")
  package static let largeMm = SettingKey(
    "large.mm", "7", .number(0.5...1000), "a large spot, in mm", "seven-point checklist: 7 mm")

  static let itch: [SettingKey] = [
    itchRiseDelta, itchRiseAlpha, itchRiseFloor, itchStrongDelta, itchSevereLevel,
    itchSevereDays, itchChronicDays,
  ]

  package static let itchRiseDelta = SettingKey(
    "itchRise.delta", "2", .number(0.1...10),
    "points by which the weekly mean of itch must rise, or fall, to count",
    "smallest difference that patients notice: 2 to 3 points")
  package static let itchRiseAlpha = SettingKey(
    "itchRise.alpha", "0.01", .number(0.0001...0.5), "error level of rising itch", simulated)
  package static let itchRiseFloor = SettingKey(
    "itchRise.floor", "4", .number(0...10), "mean itch from which a rise counts",
    "moderate itch begins at 4")
  package static let itchStrongDelta = SettingKey(
    "itchStrong.delta", "4", .number(0.1...10), "points of a strong rise of itch",
    "a 4-point change is a response in trials")
  package static let itchSevereLevel = SettingKey(
    "itchSevere.level", "7", .whole(1...10), "severe itch", "severe itch begins at 7")
  package static let itchSevereDays = SettingKey(
    "itchSevere.days", "3", .whole(1...7), "days of severe itch in the last 7", ownChoice)
  package static let itchChronicDays = SettingKey(
    "itchChronic.days", "42", .whole(1...365), "days of itch that make it chronic",
    "chronic itch lasts over 6 weeks")

  static let spreading: [SettingKey] = [
    burstDays, burstMin, burstAlpha, burstRefDays, regionsDays, regionsTwoWeeks, regionsPrompt,
    widespreadShare,
  ]

  package static let burstDays = SettingKey(
    "burst.days", "3", .whole(1...30), "days in which a burst of new spots happens", simulated)
  package static let burstMin = SettingKey(
    "burst.min", "3", .whole(1...100), "new spots in a burst", simulated)
  package static let burstAlpha = SettingKey(
    "burst.alpha", "0.01", .number(0.0001...0.5), "error level of a burst", simulated)
  package static let burstRefDays = SettingKey(
    "burst.refDays", "14", .whole(3...365), "days before, that a burst is compared with",
    simulated)
  package static let regionsDays = SettingKey(
    "regions.days", "7", .whole(1...90), "days in which new regions are counted", ownChoice)
  package static let regionsTwoWeeks = SettingKey(
    "regions.twoWeeks", "2", .whole(1...7), "new regions to be seen within two weeks", ownChoice)
  package static let regionsPrompt = SettingKey(
    "regions.prompt", "3", .whole(1...7), "new regions to be seen promptly", ownChoice)
  package static let widespreadShare = SettingKey(
    "widespread.share", "50", .number(1...100),
    "share of the body's areas that are touched, in percent (an upper bound)",
    "American Academy of Dermatology: a rash over most of the body")

  static let illness: [SettingKey] = [fever, fatigueMinDays, painHigh, painSome]

  package static let fever = SettingKey(
    "fever.celsius", "38", .number(36...42), "temperature that counts as fever, in °C",
    "NHS: 38 °C")
  package static let fatigueMinDays = SettingKey(
    "fatigue.minDays", "1", .whole(1...7),
    "days of fatigue or joint pain in the last 7 that count", ownChoice)
  package static let painHigh = SettingKey(
    "pain.high", "7", .whole(1...10), "pain that counts on one day", ownChoice)
  package static let painSome = SettingKey(
    "pain.some", "4", .whole(1...10), "pain that counts on two days", ownChoice)
}
