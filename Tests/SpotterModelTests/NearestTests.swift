import SpotterModel
import Testing

@Suite struct NearestTests {
  @Test(
    "finds the likely slips",
    arguments: [
      ("reprot", ["report"]), ("lgo", ["log"]), ("histry", ["history"]), ("REPORT", ["report"]),
      ("spot", ["spots"]), ("zzz", []), ("", []), ("setings", ["settings"]),
      ("left-forarm", ["left-forearm", "left-forearm-2"]),
    ]) func finds(text: String, expected: [String])
  {
    let words = [
      "log", "history", "spots", "report", "settings", "left-forearm", "left-forearm-2",
    ]
    #expect(nearest(to: text, among: words) == expected)
  }

  @Test func namesThreeAtMostNearestFirst() {
    #expect(nearest(to: "abc", among: ["abd", "abc", "abe", "abf"]) == ["abc", "abd", "abe"])
    #expect(nearest(to: "abc", among: []) == [])
  }
}
