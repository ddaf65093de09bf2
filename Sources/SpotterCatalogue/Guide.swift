/// How to use a remedy, with its limits.
///
/// What the sources leave out is `nil` or empty here, and the page says so.
struct Guide: Sendable {
  var helps: [String]
  var usedFor: [String]
  var why: [String]
  var ingredients: [String]
  var steps: [String] = []

  /// How long one use takes, in minutes.
  var minutes: ClosedRange<Int>? = nil

  /// After so many minutes at the latest it has to end, whatever one would like.
  var longestMinutes: Int? = nil

  /// After so many days it has to end, unless a doctor says otherwise.
  var longestDays: Int? = nil

  /// How often, as a sentence.
  var frequency: String
  var timesPerDay: Int? = nil
  var water: String? = nil
  var after: [String] = []

  /// The most important limit, for the overview of all remedies.
  var limit: String
  var stop: [String] = []
  var sources: [Reference]
}

extension Guide {
  var contents: Page.Contents {
    let stopping =
      stop + [
        "It gets worse, or the remedy itself stings: stop.",
        "No better after a week of it: ask a doctor or a pharmacist (R9).",
        "Any warning sign comes first: `spotter learn warning-signs`.",
      ]
    var sections = [
      Section(
        "What it is for", text: ["It is used for: \(usedFor.joined(separator: ", "))."] + why),
      .list("What it helps against", helps, orSay: unsaid),
      Section("What you need", items: ingredients + [water].compactMap(\.self)),
    ]
    if !steps.isEmpty {
      sections.append(Section("How to do it", text: [], items: steps, isNumbered: true))
    }
    sections += [
      Section("How long and how often", items: limits),
      .list("Afterwards", after, orSay: "Our sources name nothing to do afterwards."),
      Section("When to stop", items: stopping),
    ]
    return Page.Contents(sections, sources: sources)
  }

  private var limits: [String] {
    var limits: [String] = []
    if let minutes {
      limits.append("\(minutes.lowerBound) to \(minutes.upperBound) minutes each time.")
    } else if longestDays == nil {
      limits.append("How many minutes: our sources do not say.")
    }
    if let longestMinutes { limits.append("Never longer than \(longestMinutes) minutes.") }
    if let longestDays {
      limits.append("At most \(longestDays) days, unless a doctor says otherwise.")
    }
    limits.append(frequency)
    if let timesPerDay {
      limits.append("At most \(timesPerDay) time\(timesPerDay == 1 ? "" : "s") a day.")
    } else if longestDays == nil {
      limits.append("A highest number of times a day: our sources name none.")
    }
    return limits
  }
}
