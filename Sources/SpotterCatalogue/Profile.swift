internal import SpotterModel

/// What is known about a condition that is described in full.
///
/// What the sources leave out is `nil` or empty here, and the page says so.
struct Profile: Sendable {
  var about: [String]
  var look: [String]

  /// The diameter of one spot, in millimetres.
  var millimetres: ClosedRange<Int>? = nil
  var places: Places
  var signs: [String]

  /// How it goes on; what lasts and what passes is told besides.
  var course: [String] = []
  var isLasting: Bool

  /// Whether the sources say that it does not pass from one person to another.
  var isNotCatching = false
  var home: [String]
  var doctor: [String]
  var avoid: [String]

  /// How soon it should be seen when nothing else is the matter.
  var urgency: Urgency

  /// What makes it sooner, and what else there is to say about being seen.
  var sooner: [String] = []

  /// Sections of its own.
  var more: [Section] = []

  /// Where sources differ, are old or are odd.
  var doubts: [String] = []
  var sources: [Reference]

  /// Where on the body it shows.
  struct Places: Sendable {
    var typical: [String]
    var occasional: [String] = []
    var spared: [String] = []

    /// Sentences about places that depend on age.
    var byAge: [String] = []
  }
}

extension Profile {
  var contents: Page.Contents {
    let sections = [
      Section("What it is", text: about),
      Section("What it looks like", items: look),
      Section("How big", size),
      Section("Where it shows", text: places.sentences),
      Section("What goes with it", items: signs),
      Section("How it goes on", text: course.isEmpty ? [unsaid, lasting] : course + [lasting]),
      Section("Is it catching?", catching),
      .list("What helps at home", home, orSay: "Our sources name nothing to do at home."),
      Section("What a doctor can do", items: doctor),
      .list("What to avoid", avoid, orSay: "Our sources name nothing to avoid."),
      .whenToBeSeen(urgency, sooner),
    ]
    let doubts = doubts.isEmpty ? [] : [Section("Good to know", items: doubts)]
    return Page.Contents(sections + more + doubts, sources: sources)
  }

  private var size: String {
    guard let millimetres else { return unsaid }
    return "\(millimetres.lowerBound) to \(millimetres.upperBound) mm across."
  }

  private var lasting: String {
    isLasting ? "It is of the kind that lasts." : "It is of the kind that passes."
  }

  private var catching: String {
    isNotCatching ? "In general no: it does not pass from one person to another." : unsaid
  }
}

extension Profile.Places {
  fileprivate var sentences: [String] {
    let mostly =
      typical.isEmpty
      ? "Our sources name no typical place." : "Mostly: \(typical.joined(separator: ", "))."
    let seldom =
      spared.isEmpty
      ? "No place is named that it spares." : "Seldom: \(spared.joined(separator: ", "))."
    let sometimes =
      occasional.isEmpty ? [] : ["Now and then: \(occasional.joined(separator: ", "))."]
    return [mostly] + byAge + sometimes + [seldom]
  }
}
