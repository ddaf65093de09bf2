internal import SpotterModel

extension Condition {
  static let sunburn = Condition("sunburn", "Sunburn", "Red, sore skin after too much sun.") {
    Mention(
      about: ["Sun on the skin makes it red, and sometimes leaves red spots."],
      home: ["Oatmeal may soothe it: `spotter learn oatmeal-bath`."],
      urgency: .selfCare,
      sooner: [
        "Dizzy or sick after heat: cool down and get help (P17). Confused, or 40 °C and more: call "
          + "your local emergency number now (E6)."
      ],
      sources: [.article, .heat])
  }
}
