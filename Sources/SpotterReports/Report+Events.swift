internal import SpotterAnalysis
internal import SpotterCatalogue
package import SpotterModel

extension Report {
  /// What was done with one remedy in the period.
  package struct CareGiven: Sendable {
    /// The remedy's id.
    package let remedy: String
    package let sessions: Int

    /// The days with a session, each once, oldest first.
    package let days: [Day]

    /// The names of the spots that it was for, in order, each once.
    package let spots: [String]

    /// Whether some of it was for all spots.
    package let isForAll: Bool
  }

  /// What was met in the period, under one label.
  package struct Met: Sendable {
    package let label: String

    /// Each once, oldest first.
    package let days: [Day]
  }

  /// What was done for the skin in the period, in the order of the catalogue.
  package var care: [CareGiven] { care(for: nil) }

  /// What was done for some spots in the period, or for all of them, in the order of the catalogue.
  ///
  /// - Parameter names: The names of the spots; nil for every spot.
  /// - Returns: Nothing of what was for another spot alone.
  func care(for names: Set<String>?) -> [CareGiven] {
    let given = entries.compactMap { entry -> (day: Day, care: Care)? in
      guard case .care(let care) = entry.content else { return nil }
      guard let names, let spot = care.spot else { return (entry.day, care) }
      return names.contains(spot) ? (entry.day, care) : nil
    }
    let order = Remedy.all.map(\.id)
    return Dictionary(grouping: given, by: \.care.remedy).map { remedy, given in
      CareGiven(
        remedy: remedy, sessions: given.count, days: Set(given.map(\.day)).sorted(),
        spots: Set(given.compactMap(\.care.spot)).sorted {
          $0.utf8.lexicographicallyPrecedes($1.utf8)
        },
        isForAll: given.contains { $0.care.spot == nil })
    }.sorted { a, b in
      let (i, j) = (order.firstIndex(of: a.remedy), order.firstIndex(of: b.remedy))
      return (i ?? .max, a.remedy) < (j ?? .max, b.remedy)
    }
  }

  /// What was met in the period, that with the earliest day first.
  package var exposures: [Met] {
    let met = entries.compactMap { entry -> (day: Day, label: String)? in
      guard case .exposure(let exposure) = entry.content else { return nil }
      return (entry.day, exposure.label)
    }
    return Dictionary(grouping: met, by: \.label).map { label, met in
      Met(label: label, days: Set(met.map(\.day)).sorted())
    }.sorted { ($0.days[0].number, $0.label) < ($1.days[0].number, $1.label) }
  }

  private var entries: [Entry] {
    assessment.examination.diary.entries.map(\.entry).filter { period ~= $0.day }
  }
}

extension Report {
  /// One sentence about care; nil without any.
  var careInWords: String? { careInWords(for: nil) }

  /// One sentence about care for some spots, nil for every spot; nil without any.
  func careInWords(for names: Set<String>?) -> String? {
    let care = care(for: names)
    guard !care.isEmpty else { return nil }
    return "Care: " + care.map(\.inWords).joined(separator: "; ") + "."
  }

  /// One sentence about exposures; nil without any.
  var exposuresInWords: String? {
    guard !exposures.isEmpty else { return nil }
    let met = exposures.map { "\($0.label) \($0.days.inWords)" }
    return "Exposures: " + met.joined(separator: "; ") + "."
  }
}

extension Report.CareGiven {
  /// "cold compress 5 times on 4 days (left-forearm)".
  fileprivate var inWords: String {
    let name = Remedy(id: remedy)?.name.uncapitalized ?? remedy
    let times = sessions == 1 ? "once" : sessions == 2 ? "twice" : "\(sessions) times"
    let places = (spots + (isForAll ? ["all spots"] : [])).joined(separator: ", ")
    return "\(name) \(times) \(days.inWords) (\(places))"
  }

  var json: JSONValue {
    var object = JSONObject()
    object.add("remedy", remedy)
    object.add("sessions", sessions)
    object.add("days", days.map(\.description))
    object.add("spots", spots)
    object.add("allSpots", isForAll)
    return object.value
  }
}

extension Report.Met {
  var json: JSONValue {
    var object = JSONObject()
    object.add("label", label)
    object.add("days", days.map(\.description))
    return object.value
  }
}

extension [Day] {
  /// "on 12 and 14 March", or of more than three "on 9 days".
  fileprivate var inWords: String {
    guard count <= 3 else { return "on \(count) days" }
    let months = Dictionary(grouping: self) { $0.year * 12 + $0.month }.sorted { $0.key < $1.key }
    return "on "
      + list(
        months.map { _, days in
          "\(list(days.map { "\($0.dayOfMonth)" })) \(days[0].monthName)"
        })
  }
}
