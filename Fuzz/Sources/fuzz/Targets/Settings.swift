@testable internal import SpotterModel

extension FuzzTarget {
  /// The value of a setting, which the first byte chooses; the name of one, too, where that is 255.
  static let settings = FuzzTarget(name: "settings", longest: 48) { bytes in
    guard let first = bytes.first else { return }
    let key = SettingKey.all[Int(first) % SettingKey.all.count]
    let phrase = Array(bytes.dropFirst()).text
    if first == .max { _ = read { () throws(PhraseError) in try SettingKey(named: phrase) } }
    guard let text = read({ () throws(PhraseError) in try key.checked(phrase) }) else { return }
    expect((try? key.checked(text)) == text, "\(key.name): \(text) is stored as another value")
    var settings = Settings()
    guard (try? settings.set(key, to: phrase)) != nil else { return }
    _ = settings.whole(key)
    _ = settings.dayStart
  }
}
