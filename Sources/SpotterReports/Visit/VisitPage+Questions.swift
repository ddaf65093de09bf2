internal import SpotterAnalysis
internal import SpotterCatalogue
internal import SpotterModel

extension VisitPage {
  /// What the person may want to ask, from what the diary shows.
  var questions: HTML? {
    let items = questionsInWords.map { "<li>\($0)</li>\n" as HTML }
    return Self.section(
      "questions", "Questions to ask", "<ol>\n\(items)</ol>\n<p class=\"lines\">My own:</p>\n")
  }

  private var questionsInWords: [String] {
    var questions = visit.spots.compactMap { spot -> String? in
      let shown = asking.filter { $0.spot?.id == spot.course.spot.id }.map(\.summary)
      return shown.isEmpty ? nil : question(spot.course.spot.label, shown)
    }
    let others = asking.filter { $0.spot == nil }.map(\.summary)
    if !others.isEmpty { questions.insert(question("Beside the spots", others), at: 0) }
    if questions.count > Self.mostQuestions {
      let count = questions.count - Self.mostQuestions
      questions = Array(questions.prefix(Self.mostQuestions))
      questions.append("What of the other \(count) that the findings name?")
    }
    if questions.isEmpty, !visit.spots.isEmpty {
      questions.append("What could these spots be, and does one of them need a closer look?")
    }
    let remedies = visit.care.map { Remedy(id: $0.remedy)?.name.uncapitalized ?? $0.remedy }
    if !remedies.isEmpty {
      questions.append("I used \(list(remedies)). Should I go on with that, or try something else?")
    }
    let met = visit.report.exposures.map(\.label)
    if !met.isEmpty {
      questions.append(
        "Could what I met have to do with it: \(list(Array(met.prefix(Self.mostQuestions))))?")
    }
    return questions + [
      "What may I do myself, and what should I leave alone?",
      "When should it be better, and when should I come back if it is not?",
      "Which signs mean that I should not wait?",
    ]
  }

  private var asking: [Finding] {
    visit.findings.filter { $0.urgency > .selfCare && $0.acknowledged == nil }
  }

  /// - Parameters:
  ///   - subject: What it is about, as a sentence begins.
  ///   - summaries: What the findings say of it, each as a sentence that may begin with the subject.
  /// - Returns: One paragraph.
  private func question(_ subject: String, _ summaries: [String]) -> String {
    let said = summaries.map { summary -> String in
      let text = summary.hasSuffix(".") ? String(summary.dropLast()) : summary
      let lead = "\(subject): "
      return text.hasPrefix(lead) ? String(text.dropFirst(lead.count)) : text.uncapitalized
    }
    return
      "\(subject): \(said.joined(separator: "; ")). What could be behind it, and does it need a "
      + "test or a closer look?"
  }

  private static let mostQuestions = 5
}
