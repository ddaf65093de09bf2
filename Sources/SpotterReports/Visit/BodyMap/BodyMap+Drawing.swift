internal import SpotterAnalysis
internal import SpotterModel

extension BodyMap {
  /// The figures side by side, with the numbers of the spots.
  func drawing(of spots: [VisitSpot]) -> HTML {
    "<div class=\"map\">\(Figure.all.map { drawing(of: $0, spots) })</div>\n"
  }

  private func drawing(of figure: Figure, _ spots: [VisitSpot]) -> HTML {
    let marks = marks.filter { $0.figure == figure.name }
    let edge = figure.edges.map(\.path).reduce(into: PathData(), +=)
    let (left, right) = figure.leftIsRight ? ("Right", "Left") : ("Left", "Right")
    return """
      <figure class="figure \(figure.name)"><svg viewBox="0 0 \(Figure.width) \(figure.height + 14)" \
      role="img" aria-labelledby="map-\(figure.name) map-\(figure.name)-text">
      <title id="map-\(figure.name)">\(figure.title)</title>
      <desc id="map-\(figure.name)-text">\(description(of: marks))</desc>
      <clipPath id="edge-\(figure.name)"><path d="\(edge)"/></clipPath>
      <g clip-path="url(#edge-\(figure.name))"><rect class="skin" width="\(Figure.width)" \
      height="\(figure.height)"/>\(figure.regions.map { outline($0, spots) })</g>
      <path class="edge" id="edge-line-\(figure.name)" d="\(edge)"/>
      \(marks.map(drawing))
      <text class="side" x="2" y="\(figure.height + 10)">\(left)</text>\
      <text class="side" x="\(Figure.width - 2)" y="\(figure.height + 10)" \
      text-anchor="end">\(right)</text>
      </svg><figcaption>\(figure.title)\(marks.filter { $0.spots.count > 1 }.map(contents))\
      </figcaption></figure>

      """
  }

  private func description(of marks: [Mark]) -> String {
    if marks.isEmpty { return "No spot is marked here." }
    let words = marks.flatMap(\.spots).map { "\($0.number), \($0.course.spot.labelInSentence)" }
    return "Marked: " + words.joined(separator: "; ") + "."
  }

  private func outline(_ region: BodyRegion, _ spots: [VisitSpot]) -> HTML {
    let side: HTML? = region.side.map { " data-side=\"\($0.rawValue)\"" }
    return """
      <path class="\(touches(region, spots) ? "site hit" : "site")" \
      data-site="\(region.site.slug)"\(side) d="\(region.outline.path)"/>
      """
  }

  /// Which spots a mark stands for that has not their numbers.
  private func contents(of mark: Mark) -> HTML {
    """
    <br>\(mark.label), \(mark.place.label.uncapitalized): spots \(mark.spots.map(\.number).inRuns)
    """
  }

  private func drawing(_ mark: Mark) -> HTML {
    let side: HTML? = mark.place.side.map { " data-side=\"\($0.rawValue)\"" }
    let unknown = mark.isSideUnknown ? " unknown-side" : ""
    let names = mark.spots.map { "\($0.number), \($0.course.spot.labelInSentence)" }
    return """
      <g class="mark \(mark.state.rawValue) \(mark.urgency.rawValue)\(unknown)" \
      data-spots="\(mark.spots.map { "\($0.number)" }.joined(separator: " "))" \
      data-site="\(mark.place.site.slug)"\(side) data-region="\(mark.region.site.slug)" \
      data-x="\(mark.centre.x)" data-y="\(mark.centre.y)">\
      <title>\(names.joined(separator: "; "))</title>\
      <path d="\(mark.urgency.shape(around: mark.centre, BodyMap.markRadius))"/>\
      <text\(mark.label.count > 2 ? " class=\"long\"" : nil as HTML?) x="\(mark.centre.x)" \
      y="\(mark.centre.y + 2.8)">\(mark.label)</text></g>

      """
  }
}

extension BodyMap.Mark {
  /// The number of its spot, or how many spots there are.
  fileprivate var label: String {
    if spots.count == 1, let spot = spots.first { return "\(spot.number)" }
    return "+\(spots.count)"
  }

  /// One that is open counts, as the most urgent does: they are what is looked for.
  fileprivate var state: Course.State { spots.first?.state ?? .open }

  fileprivate var urgency: Urgency { spots.map(\.urgency).max() ?? .selfCare }
}

extension [Int] {
  /// "4, 6 to 9, 12": ascending numbers, with those that follow each other as one.
  var inRuns: String {
    var runs: [ClosedRange<Int>] = []
    for number in self {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound) to \(run.upperBound)"
      }
    }.joined(separator: ", ")
  }
}

extension Urgency {
  /// A shape for each urgency, so that colour is not needed to tell them: circle, square, diamond,
  /// triangle and octagon, each about as large as a circle of the radius.
  func shape(around centre: Point, _ radius: Double) -> PathData {
    func polygon(_ corners: Int, _ radius: Double, turned: Double, lower: Double = 0) -> PathData {
      Outline(
        points: (0..<corners).map { corner in
          let angle = (Double(corner) / Double(corners) + turned) * 2 * .pi
          return Point(
            x: centre.x + radius * sine(angle), y: centre.y + lower - radius * cosine(angle))
        }
      ).path
    }
    switch self {
    case .selfCare: return polygon(24, radius, turned: 0)
    case .routine: return polygon(4, radius * 1.3, turned: 0.125)
    case .twoWeeks: return polygon(4, radius * 1.4, turned: 0)
    case .prompt: return polygon(3, radius * 1.7, turned: 0, lower: -radius * 0.1)
    case .emergency: return polygon(8, radius * 1.25, turned: 0.0625)
    }
  }
}
