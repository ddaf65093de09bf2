package import SpotterModel

extension Listing {
  /// Body sites, those below a site indented under it.
  package init(sites: [Site]) {
    self.init(
      [
        Column("slug", "Word"), Column("label", "Means"), Column("parent", nil),
        Column("paired", "Sides"), Column("aliases", "Also understood"),
      ],
      rows: sites.map { site in
        [
          Cell(site.slug),
          Cell(site.label), Cell(site.parent?.slug ?? ""),
          Cell(site.isPaired ? "yes" : "no", shown: site.isPaired ? "left, right" : ""),
          Cell(site.aliases.joined(separator: ";"), shown: site.aliases.joined(separator: ", ")),
        ]
      })
  }

  /// Colours, with the words people use for them.
  package init(colours: [Colour]) {
    self.init(
      [Column("slug", "Word"), Column("label", "Means"), Column("aliases", "Also understood")],
      rows: colours.map { colour in
        [
          Cell(colour.slug), Cell(colour.label),
          Cell(
            colour.aliases.joined(separator: ";"), shown: colour.aliases.joined(separator: ", ")),
        ]
      })
  }

  /// Symptoms, by where they belong.
  package init(symptoms: [Symptom]) {
    self.init(
      [
        Column("slug", "Word"), Column("label", "Means"), Column("scope", "Belongs to"),
        Column("aliases", "Also understood"),
      ],
      rows: symptoms.map { symptom in
        [
          Cell(symptom.slug), Cell(symptom.label), Cell(symptom.scope.rawValue),
          Cell(
            symptom.aliases.joined(separator: ";"), shown: symptom.aliases.joined(separator: ", ")),
        ]
      })
  }

  /// Settings with their values.
  package init(keys: [SettingKey], in settings: Settings) {
    self.init(
      [
        Column("key", "Setting"), Column("value", "Value"), Column("default", "Default"),
        Column("meaning", "Meaning"), Column("range", nil), Column("source", nil),
      ],
      rows: keys.map { key in
        [
          Cell(key.name), Cell(settings.text(key)),
          Cell(key.defaultText, shown: settings.isSet(key) ? key.defaultText : ""),
          Cell(key.meaning), Cell(key.range), Cell(key.source),
        ]
      })
  }
}
