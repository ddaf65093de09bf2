/// The members of an entry's JSON object, taken one by one; what nobody takes is one too many.
struct EntryFields {
  private var members: [JSONValue.Member]

  init(_ value: JSONValue) throws(PhraseError) {
    guard case .object(let members) = value else {
      throw PhraseError("An entry is a JSON object in braces, not \(value.typeName).")
    }
    self.members = members
  }

  /// Takes a member out; a null counts as left out.
  mutating func take(_ name: String) -> JSONValue? {
    guard let index = members.firstIndex(where: { $0.name == name }) else { return nil }
    let value = members.remove(at: index).value
    return value == .null ? nil : value
  }

  /// A member that stays to be taken.
  func peek(_ name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  mutating func text(_ name: String) throws(PhraseError) -> String? {
    switch take(name) {
    case nil: return nil
    case .string(let text): return text
    case .some(let value): throw PhraseError("\(name) takes text, not \(value.typeName).")
    }
  }

  mutating func number(_ name: String) throws(PhraseError) -> Double? {
    switch take(name) {
    case nil: return nil
    case .number(let number): return number
    case .some(let value): throw PhraseError("\(name) takes a number, not \(value.typeName).")
    }
  }

  mutating func flag(_ name: String) throws(PhraseError) -> Bool? {
    switch take(name) {
    case nil: return nil
    case .bool(let flag): return flag
    case .some(let value):
      throw PhraseError("\(name) takes true or false, not \(value.typeName).")
    }
  }

  mutating func texts(_ name: String) throws(PhraseError) -> [String] {
    guard let value = take(name) else { return [] }
    guard case .array(let values) = value else {
      throw PhraseError("\(name) takes a list of words, not \(value.typeName).")
    }
    var texts: [String] = []
    for value in values {
      guard case .string(let text) = value else {
        throw PhraseError("\(name) takes a list of words, not of \(value.typeName).")
      }
      texts.append(text)
    }
    return texts
  }

  /// One word of a closed list, such as the cases of an enum.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Word.Type = Word.self
  ) throws(PhraseError) -> Word? {
    guard let text = try text(name) else { return nil }
    return try Word(word: text, for: name)
  }

  mutating func rating(_ name: String) throws(PhraseError) -> Rating? {
    guard let number = try number(name) else { return nil }
    guard let level = Int(exactly: number), let rating = Rating(level) else {
      throw PhraseError("\(name) takes a number from 0 to 10, not \(jsonText(of: number)).")
    }
    return rating
  }

  mutating func whole(
    _ name: String, _ range: ClosedRange<Int>
  ) throws(PhraseError) -> Int? {
    guard let number = try number(name) else { return nil }
    guard let whole = Int(exactly: number), range.contains(whole) else {
      throw PhraseError(
        "\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), not "
          + "\(jsonText(of: number)).")
    }
    return whole
  }

  mutating func day(_ name: String) throws(PhraseError) -> Day? {
    guard case .string(let typed)? = peek(name), let fields = Day.isoFields(typed) else {
      return try strict(name, such: "2026-03-01") { Day(iso: $0) }
    }
    members.removeAll { $0.name == name }
    do throws(PhraseError) {
      return try Day(fields: fields)
    } catch {
      throw PhraseError("\(name): \(error.description)")
    }
  }

  /// A text in exactly one form.
  mutating func strict<Value>(
    _ name: String, such example: String, _ parse: (String) -> Value?
  ) throws(PhraseError) -> Value? {
    guard let text = try text(name) else { return nil }
    guard let value = parse(text) else {
      throw PhraseError("\(name) takes a form such as \(example), not \"\(text.visible)\".")
    }
    return value
  }

  /// Refuses what is left: a misspelt field would be lost in silence.
  func finish(_ kind: Entry.Kind) throws(PhraseError) {
    guard let member = members.first else { return }
    let known = Entry.fieldNames.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    guard !known.contains(member.name) else {
      throw PhraseError(
        "An entry of type \(kind.rawValue) has no \(member.name); it takes "
          + "\(Entry.fieldNames[kind, default: []].joined(separator: ", ")).")
    }
    let near = nearest(to: member.name, among: known.sorted())
    let hint = near.first.map { " Did you mean \($0)?" } ?? ""
    throw PhraseError("There is no field \"\(member.name.visible)\".\(hint)")
  }
}

extension RawRepresentable where RawValue == String, Self: CaseIterable {
  /// The case with this raw value.
  ///
  /// - Throws: ``PhraseError``, which lists the words that are possible.
  package init(word: String, for name: String) throws(PhraseError) {
    guard let value = Self(rawValue: word) else {
      throw PhraseError(
        "\(name) takes \(Self.allCases.map(\.rawValue).joined(separator: ", ")), not "
          + "\"\(word.visible)\".")
    }
    self = value
  }
}
