internal import SpotterModel

/// The little that the sources say about a condition which they only mention.
struct Mention: Sendable {
  var about: [String]
  var home: [String] = []

  /// How soon it should be seen when nothing else is the matter.
  var urgency: Urgency

  /// What makes it sooner, and what else there is to say about being seen.
  var sooner: [String] = []

  /// Sections of its own.
  var more: [Section] = []

  /// Where sources differ, are old or are odd.
  var doubts: [String] = []
  var sources: [Reference]
}

extension Mention {
  var contents: Page.Contents {
    let brief = "Our sources only mention it, so this page is short."
    var sections = [Section("What it is", text: about + [brief])]
    if !home.isEmpty { sections.append(Section("What may help at home", items: home)) }
    sections += [.whenToBeSeen(urgency, sooner)] + more
    if !doubts.isEmpty { sections.append(Section("Good to know", items: doubts)) }
    return Page.Contents(sections, sources: sources)
  }
}
