internal import SpotterModel

extension Condition {
  static let sunburn = Condition("sunburn", "Sunburn", "Red, sore skin after too much sun.") {
    Mention(
      about: ["Sun on the skin makes it red, and sometimes leaves red spots."],
      home: ["Oatmeal may soothe it: `spotter learn oatmeal-bath`."],
      urgency: .selfCare,
      sooner: [
        "Dizzy or sick in the heat: rest in a cool place, and drink. No better after 30 minutes: call "
          + "your local emergency number now.",
        "Confused, or 40 °C and more: call that number at once (E6).",
      ],
      sources: [.article, .heat])
  }
}
