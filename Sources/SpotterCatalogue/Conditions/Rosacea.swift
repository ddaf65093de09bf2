internal import SpotterModel

extension Condition {
  static let rosacea = Condition(
    "rosacea", "Rosacea", "A face that flushes again and again."
  ) {
    Profile(
      about: [
        "A common disease of the face: inflammation lasts, and flushing keeps coming back. Inflamed "
          + "skin is red, warm and swollen.",
        "The article links it with diseases of the nerves (neurological), of the bowel (inflammatory "
          + "bowel disease) and of the heart. A link does not say that one brings the other.",
      ],
      look: [
        "Redness.", "Small blood vessels that can be seen.",
        "Small red bumps or pimples in clusters.", "Thickened skin of the face.",
      ],
      places: .init(typical: ["nose", "chin", "cheeks", "forehead"]),
      signs: [
        "Flushing.", "Redness.", "Blood vessels that show.", "Thickened skin.",
        "Swollen eyelids.", "Blurred sight.", "Dry eyes.", "Red eyes.", "Eyes full of tears.",
        "Burning eyes.", "Eyes that feel as if sand were in them.", "Light that hurts the eyes.",
      ],
      course: ["It is chronic, and comes back again and again."],
      isLasting: true,
      home: [
        "A mild cleanser.", "Moisturise often.",
        "Always a sunscreen of SPF 30 or higher that is broad-spectrum (against UVA and UVB).",
      ],
      doctor: [
        "Medicine to swallow.", "Medicine to put on the skin.", "Treatment with laser or light.",
      ],
      avoid: ["Sunlight.", "Alcohol.", "Harsh chemicals."],
      urgency: .routine,
      sooner: [
        "Blurred sight, painful eyes, or light that hurts: speak to a doctor within 24 to 48 hours "
          + "(P9).",
        "Dry, red, tearing, burning or gritty eyes, or swollen lids, on 2 of 14 days: within 2 weeks "
          + "(D11).",
      ],
      sources: [.article, .eyes])
  }
}
