internal import SpotterModel

extension Condition {
  static let acuteInfection = Condition(
    "acute-infection", "Acute skin infection", "Germs in the skin: swelling, perhaps pus."
  ) {
    Mention(
      about: ["Germs get into the skin. It can swell, and something like pus can come out."],
      urgency: .prompt,
      sooner: [
        "Spotter's report looks for pus, or two of warmth, swelling, pain and a golden crust (P7), "
          + "and for a red streak (P18).",
        "Hot, painful skin that spreads fast in somebody who is unwell: call your local emergency "
          + "number now (E5).",
      ],
      sources: [.article, .academy, .cellulitis, .bites])
  }
}
