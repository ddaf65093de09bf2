import Foundation
import Testing

extension EndToEnd {
  /// Sets and dictionaries have another order in every process: nothing of that may show.
  @Suite("The same journal in another process") struct RepetitionTests {
    /// Spots whose shares of the body add up to a sum that depends on their order, and what else
    /// findings are about.
    static let diary: String = {
      let places = [
        "\"trunk\"", "\"arm\",\"side\":\"left\"", "\"thigh\",\"side\":\"both\"", "\"head\"",
        "\"shin\",\"side\":\"right\"", "\"ear\",\"side\":\"left\"", "\"genitals\"",
      ]
      let seen = places.flatMap { place in
        (1...4).map { day in
          #"{"date":"2026-03-0\#(day)","site":\#(place),"size":\#(day * day),"itch":\#(day + 4),"#
            + #""symptoms":["blister","pus","warmth","fever","fatigue"],"kind":"eczema"}"#
        }
      }
      let others = (1...3).map { day in
        #"{"date":"2026-03-0\#(day)","type":"care","remedy":"oatmeal-bath","minutes":30}"# + "\n"
          + #"{"date":"2026-02-2\#(day)","type":"exposure","label":"nickel"}"#
      }
      return (seen + others).joined(separator: "\n")
    }()

    @Test(
      "gives the same bytes",
      arguments: [
        ["report", "--json", "--explain", "--as-of", "2026-03-04"], ["export"],
        ["export", "--format", "fhir"], ["export", "--format", "fhir-ndjson"],
      ])
    func repetition(words: [String]) throws {
      let folder = try TemporaryFolder()
      let binary = Binary(in: folder)
      #expect(try binary.run(["import", "-"], input: Self.diary).status == 0)
      let first = try binary.run(words)
      #expect(first.status == 0 && first.output.count > 1000)
      for _ in 0..<12 { #expect(try binary.run(words).output == first.output) }
    }
  }
}
