internal import SpotterModel

/// How to use a remedy; its limits stand beside it, since more than its page reads them.
///
/// What the sources leave out is `nil` or empty here, and the page says so.
struct Guide: Sendable {
  var helps: [String]
  var usedFor: [String]
  var why: [String]
  var ingredients: [String]
  var steps: [String] = []

  /// How often, as a sentence.
  var frequency: String

  /// Why no other water than the one that is advised, as the end of a sentence.
  var reasonForWater: String? = nil
  var after: [String] = []
  var stop: [String] = []
  var sources: [Reference]
}

extension Guide {
  func contents(_ limits: Remedy.Limits) -> Page.Contents {
    let water = limits.water.flatMap { water in
      reasonForWater.map {
        "\(water.rawValue.prefix(1).uppercased() + water.rawValue.dropFirst()) water only: \($0)"
      }
    }
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
      Section("How long and how often", items: limits.sentences(frequency)),
      .list("Afterwards", after, orSay: "Our sources name nothing to do afterwards."),
      Section("When to stop", items: stopping),
    ]
    return Page.Contents(sections, sources: sources)
  }
}
