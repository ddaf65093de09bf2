internal import SpotterModel

extension Condition {
  static let burn = Condition("burn", "Burn", alsoCalled: "by fire", "Skin hurt by fire.") {
    Mention(
      about: ["Fire has hurt the skin."],
      home: [
        "Oatmeal may soothe it: `spotter learn oatmeal-bath`.",
        "Aloe may ease the pain and help it to heal faster: `spotter learn aloe-vera`.",
      ],
      urgency: .selfCare,
      sooner: [
        "That is for small, mild burns. Our sources say nothing about large or deep ones: have them "
          + "seen at once. That caution is our own choice."
      ],
      sources: [.article, .ownChoice])
  }
}
