package import SpotterModel

extension Remedy {
  /// How a remedy is to be used at most: the one place that pages, rules and commands read.
  ///
  /// What no advice names is nil.
  package struct Limits: Hashable, Sendable {
    /// How many minutes a session is to take.
    package var minutes: ClosedRange<Double>? = nil

    /// After so many minutes at the latest it has to end, whatever one would like.
    package var longestMinutes: Double? = nil

    /// How often it may be used on one day.
    package var timesPerDay: Int? = nil

    /// On how many days it may be used before somebody is to be asked.
    package var days: Int? = nil

    /// The only water that is advised.
    package var water: Care.Water? = nil

    /// Whether there are products of it that are not pure, and not advised.
    package var isPureOnly = false
  }
}

extension Remedy.Limits {
  /// No session is to take more minutes.
  package var mostMinutes: Double? { longestMinutes ?? minutes?.upperBound }

  /// Whether so many minutes are fewer or more than are advised.
  package func areMissed(by minutes: Double) -> Bool {
    self.minutes.map { !($0 ~= minutes) } ?? false
  }

  /// The limits in one line: "10 to 15 minutes, once a day at most, lukewarm", for example.
  var inShort: String {
    let parts: [String?] = [
      minutes.map(Self.inWords), longestMinutes.map { "never longer than \(jsonText(of: $0))" },
      timesPerDay.map { "\(Self.times($0)) a day at most" },
      days.map { "\($0) days at most" },
      water?.rawValue, isPureOnly ? "100 % pure only" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ") + "."
  }

  /// The limits as sentences for a page, with what the sources leave open.
  ///
  /// - Parameter frequency: How often, as a sentence.
  /// - Returns: At least two.
  func sentences(_ frequency: String) -> [String] {
    var sentences: [String] = []
    if let minutes {
      sentences.append("\(Self.inWords(minutes)) each time.")
    } else if days == nil {
      sentences.append("How many minutes: our sources do not say.")
    }
    if let longestMinutes {
      sentences.append("Never longer than \(jsonText(of: longestMinutes)) minutes.")
    }
    if let days { sentences.append("At most \(days) days, unless a doctor says otherwise.") }
    sentences.append(frequency)
    if let timesPerDay {
      sentences.append("At most \(timesPerDay) time\(timesPerDay == 1 ? "" : "s") a day.")
    } else {
      sentences.append("A highest number of times a day: our sources name none.")
    }
    return sentences
  }

  private static func inWords(_ minutes: ClosedRange<Double>) -> String {
    "\(jsonText(of: minutes.lowerBound)) to \(jsonText(of: minutes.upperBound)) minutes"
  }

  /// "once", "twice", "3 times".
  package static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }
}
