/// A JSON text in memory.
///
/// Objects keep the order of their members.
///
/// Of our own, because `JSONEncoder` has no order but the alphabet's, `JSONDecoder` cannot say
/// which member is one too many, and both need Foundation, which costs 2 ms of each start.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name and its value.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value of the member with this name, if this is an object that has one.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// What this is, for a sentence, such as "a number".
  package var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// Builds an object member by member, and leaves out what is nil.
package struct JSONObject {
  package private(set) var members: [JSONValue.Member] = []

  package init() {}

  package mutating func add(_ name: String, _ value: JSONValue?) {
    if let value { members.append(.init(name, value)) }
  }
  package mutating func add(_ name: String, _ text: String?) {
    add(name, text.map(JSONValue.string))
  }
  package mutating func add(_ name: String, _ number: Double?) {
    add(name, number.map(JSONValue.number))
  }
  package mutating func add(_ name: String, _ number: Int?) {
    add(name, number.map { JSONValue.number(Double($0)) })
  }
  package mutating func add(_ name: String, _ flag: Bool?) {
    add(name, flag.map(JSONValue.bool))
  }
  package mutating func add(_ name: String, _ words: [String]) {
    if !words.isEmpty { add(name, .array(words.map(JSONValue.string))) }
  }

  package var value: JSONValue { .object(members) }
}
