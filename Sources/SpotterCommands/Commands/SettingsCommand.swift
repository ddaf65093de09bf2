package import ArgumentParser
internal import SpotterModel
internal import SpotterReports
internal import SpotterStore

/// Shows and changes the settings, which live in the journal.
package struct SettingsCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Show or change the settings, which live in the journal.",
    discussion: """
      EXAMPLES
        spotter settings
        spotter settings set persist.days 21
        spotter settings reset persist.days
      """,
    subcommands: [List.self, Get.self, Set.self, Reset.self], defaultSubcommand: List.self)

  package init() {}

  /// Lists every setting.
  package struct List: EnvironmentCommand {
    package static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List every setting with its value and meaning.",
      discussion: """
        EXAMPLES
          spotter settings list
          spotter settings list itch        told in full, with ranges and sources
          spotter settings list --csv
        """)

    @Argument(
      help: "A setting, or how settings begin, to be told in full.", completion: .offering(.setting)
    )
    var key: String?
    @OptionGroup var output: ListOptions
    @OptionGroup var journal: JournalOptions

    package init() {}

    package func run(in environment: Environment) throws {
      let settings = try journal.settings(in: environment)
      let keys = try chosen
      let listing = Listing(keys: keys, in: settings)
      func json() -> JSONValue {
        var object = JSONObject()
        object.add("schema", "spotter.settings/1")
        object.add("settings", .array(keys.map { $0.json(in: settings) }))
        return object.value
      }
      guard key != nil else {
        return try output.show(listing, orSay: "", in: environment, json: json)
      }
      let page = SettingPage(keys, in: settings)
      try output.show(listing, as: page.lines, in: environment, json: json)
    }

    private var chosen: [SettingKey] {
      get throws {
        guard let key else { return SettingKey.all }
        let found = SettingKey.all.filter { $0.name.lowercased().hasPrefix(key.lowercased()) }
        // Says what is near.
        return try found.isEmpty ? [SettingKey(typed: key)] : found
      }
    }
  }

  /// Shows one setting.
  package struct Get: EnvironmentCommand {
    package static let configuration = CommandConfiguration(
      commandName: "get", abstract: "Show the value of a setting.",
      discussion: """
        EXAMPLES
          spotter settings get persist.days
          spotter settings get fever.celsius --json
        """)

    @Argument(help: "The setting, such as persist.days.", completion: .offering(.setting))
    var key: String
    @OptionGroup var output: JSONOption
    @OptionGroup var journal: JournalOptions

    package init() {}

    package func run(in environment: Environment) throws {
      let key = try SettingKey(typed: key)
      let settings = try journal.settings(in: environment)
      guard output.isJSON else {
        try environment.print(settings.text(key))
        return
      }
      var object = JSONObject()
      object.add("schema", "spotter.setting/1")
      object.add("setting", key.json(in: settings))
      try environment.print(object.value.indentedText)
    }
  }

  /// Changes one setting.
  package struct Set: EnvironmentCommand {
    package static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Change a setting.",
      discussion: """
        EXAMPLES
          spotter settings set persist.days 21
          spotter settings set day.startsAt 04:00
        """)

    @Argument(help: "The setting, such as persist.days.", completion: .offering(.setting))
    var key: String
    @Argument(help: "Its new value.", completion: .offering(.settingValue))
    var value: String
    @OptionGroup var journal: JournalOptions

    package init() {}

    package func run(in environment: Environment) throws {
      let key = try SettingKey(typed: key)
      let text: String
      do {
        text = try key.checked(value)
      } catch {
        throw CommandError.usage(error.sentence)
      }
      try key.check(text, Clock(environment, Settings()))
      environment.warn(ofFileSystemAt: try journal.location(in: environment))
      let store = try journal.create(in: environment)
      try store.set(key, to: text, at: Clock(environment, try store.settings()).stamp)
      try environment.answer(after: "It is done") {
        try environment.print("\(key.name) is \(text) now.")
      }
    }
  }

  /// Takes one setting back to its default.
  package struct Reset: EnvironmentCommand {
    package static let configuration = CommandConfiguration(
      commandName: "reset", abstract: "Take a setting back to its default.",
      discussion: """
        EXAMPLES
          spotter settings reset persist.days
          spotter settings reset person.birthYear
        """)

    @Argument(help: "The setting, such as persist.days.", completion: .offering(.setting))
    var key: String
    @OptionGroup var journal: JournalOptions

    package init() {}

    package func run(in environment: Environment) throws {
      let key = try SettingKey(typed: key)
      let path = try journal.location(in: environment)
      if try JournalStore.exists(at: path) {
        let store = try journal.openToWrite(in: environment)
        try store.set(key, to: nil, at: Clock(environment, try store.settings()).stamp)
      }
      try environment.answer(after: "It is done") {
        try environment.print(
          key.isOptional
            ? "\(key.name) is not set now."
            : "\(key.name) is \(key.defaultText) again, its default.")
      }
    }
  }
}

extension SettingKey {
  init(typed name: String) throws {
    do {
      try self.init(named: name)
    } catch {
      throw CommandError.usage(error.sentence)
    }
  }

  fileprivate func json(in settings: Settings) -> JSONValue {
    var object = JSONObject()
    object.add("key", name)
    object.add("value", json(settings.text(self)))
    object.add("default", json(defaultText))
    object.add("meaning", meaning)
    object.add("range", range)
    object.add("source", source)
    return object.value
  }
}
