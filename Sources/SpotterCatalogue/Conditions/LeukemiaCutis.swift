internal import SpotterModel

extension Condition {
  static let leukemiaCutis = Condition(
    "leukemia-cutis", "Leukaemia affecting the skin", alsoCalled: "leukaemia cutis",
    "A blood cancer that reaches the skin."
  ) {
    Profile(
      about: [
        "Leukaemia is a cancer of the blood and of the bone marrow, where blood is made. It "
          + "is called leukaemia cutis when it gets into the skin. Small bumps or spots then show in the skin and in the layer "
          + "below it."
      ],
      look: ["Dots, bumps or patches.", "Red to purple-red, and sometimes darker."],
      places: .init(typical: []),
      signs: [
        "Small red spots.", "Sores in the mouth.", "Swollen gums.",
        "Bruises that come from a light knock or from none.", "Bleeding that starts easily.",
        "Skin that changes its colour.", "One infection after another.",
      ],
      isLasting: true,
      home: ["Our sources offer nothing for home: medical care is what counts."],
      doctor: [
        "Chemotherapy (medicines against cancer), chosen for the exact type of leukaemia; the skin may "
          + "get better with it too.",
        "Radiation, for cases that are hard to treat, or to make somebody feel better.",
      ],
      avoid: [],
      urgency: .prompt,
      sooner: [
        "Most red spots are mild and pass. It is the signs above, together, that a doctor should "
          + "hear about.",
        "Spotter's report watches bruising and bleeding (P5), the mouth (P6) and the colour (D3).",
      ],
      doubts: [
        "Our source says that medical care matters, and not how soon. The 24 to 48 hours are our own "
          + "choice."
      ],
      sources: [.article, .petechiae, .ownChoice])
  }
}
