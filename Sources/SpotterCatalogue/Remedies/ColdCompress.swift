internal import SpotterModel

extension Remedy {
  package static let coldCompress = Remedy(
    "cold-compress", "Cold compress", alsoCalled: ["ice pack", "ice cubes", "gel pack", "cooling"],
    "Something cold, wrapped, on the skin for a while.",
    limits: Limits(minutes: 15...20, longestMinutes: 20, water: .cold)
  ) {
    Guide(
      helps: ["Itch.", "Swelling.", "Irritation.", "Redness."],
      usedFor: ["psoriasis", "atopic dermatitis"],
      why: [
        "Cold soothes for a time. Longer than 20 minutes it can make the skin sensitive or irritate "
          + "it more."
      ],
      ingredients: [
        "Ice cubes or chopped vegetables from the freezer, in a zip bag or a clean cotton cloth.",
        "Or an ice pack, a gel pack or cold water.",
      ],
      frequency: "Several times a day, if wanted.",
      after: ["Pat the skin dry.", "Moisturise it."],
      sources: [.article, .heatRash])
  }
}
