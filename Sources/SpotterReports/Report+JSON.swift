package import SpotterAnalysis
package import SpotterModel

extension Report {
  /// The report as other programs read it: `spotter.report/1`.
  package var json: JSONValue { json(findings: assessment.findings.map(\.json)) }

  func json(findings: [JSONValue], adding others: [(String, JSONValue)] = []) -> JSONValue {
    var period = JSONObject()
    period.add("from", self.period.lowerBound.description)
    period.add("to", self.period.upperBound.description)
    var object = JSONObject()
    object.add("schema", "spotter.report/1")
    object.add("asOf", asOf.description)
    object.add("period", period.value)
    object.add("whatIf", whatIf?.json)
    object.add("urgency", assessment.urgency.rawValue)
    object.add("findings", .array(findings))
    object.add("spots", .array(spots.map(\.json)))
    object.add("care", care.isEmpty ? nil : .array(care.map(\.json)))
    object.add("exposures", exposures.isEmpty ? nil : .array(exposures.map(\.json)))
    for (key, value) in others { object.add(key, value) }
    object.add("notice", Self.notice)
    return object.value
  }
}

extension Finding {
  /// The finding as the report and `log` write it.
  package var json: JSONValue { json(leavingOut: []) }

  /// The finding without some of its entries, and with more keys.
  package func json(
    leavingOut unknown: Set<Entry.ID> = [], adding others: [(String, JSONValue)] = []
  ) -> JSONValue {
    var object = JSONObject()
    object.add("rule", rule)
    object.add("name", name)
    object.add("urgency", urgency.rawValue)
    object.add("spot", spot?.name)
    object.add("site", spot?.place.site.rawValue)
    object.add("side", spot?.place.side?.rawValue)
    object.add("summary", summary)
    object.add("advice", advice)
    object.add("acknowledged", acknowledged?.description)
    object.add("evidence", evidence.json(leavingOut: unknown))
    object.add("source", source)
    for (key, value) in others { object.add(key, value) }
    return object.value
  }
}

extension Evidence {
  fileprivate func json(leavingOut unknown: Set<Entry.ID>) -> JSONValue {
    let entries = entries.filter { !unknown.contains($0) }
    var numbers = JSONObject()
    for value in values { numbers.add(value.name, value.number) }
    var object = JSONObject()
    object.add("from", from.description)
    object.add("to", to.description)
    object.add("entries", .array(entries.map { .number(Double($0.rawValue)) }))
    object.add("values", numbers.value)
    return object.value
  }
}

extension SpotFigures {
  /// The figures as the report and `spots` write them.
  package var json: JSONValue {
    var object = JSONObject()
    object.add("name", course.spot.name)
    object.add("site", course.spot.place.site.rawValue)
    object.add("side", course.spot.place.side?.rawValue)
    object.add("state", state.rawValue)
    object.add("onset", episode.onset.description)
    object.add("lastSeen", episode.lastActive.description)
    object.add("durationDays", episode.duration)
    object.add("entries", episode.entryCount)
    if let first = measurements.first, let last = measurements.last {
      var size = JSONObject()
      size.add("firstMm", first.millimetres)
      size.add("lastMm", last.millimetres)
      size.add("slopeMmPerDay", trend?.slope)
      if let trend, measurements.count >= TheilSen.fewestForInterval {
        let ends = [trend.interval.lowerBound, trend.interval.upperBound]
        size.add("interval", .array(ends.map(JSONValue.number)))
      }
      size.add("days", measurements.count)
      object.add("size", size.value)
    }
    if let lastItch {
      var itch = JSONObject()
      itch.add("last", lastItch)
      itch.add("thisWeek", weeks.thisMean)
      itch.add("lastWeek", weeks.lastMean)
      object.add("itch", itch.value)
    }
    return object.value
  }
}
