extension Remedy {
  static let coldCompress = Remedy(
    "cold-compress", "Cold compress", "Something cold, wrapped, on the skin for a while."
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
      minutes: 15...20, longestMinutes: 20, frequency: "Several times a day, if wanted.",
      after: ["Pat the skin dry.", "Moisturise it."],
      limit: "15 to 20 minutes, never longer than 20, several times a day.",
      sources: [.article, .heatRash])
  }
}
