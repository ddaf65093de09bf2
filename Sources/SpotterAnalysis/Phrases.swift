package import SpotterModel

/// "1 day", "33 days".
package func days(_ count: Int) -> String { counted(count, "day") }

/// "1 day", "4.5 days": at most one decimal.
func days(_ count: Double) -> String {
  let number = oneDecimal(count)
  return number == "1" ? "1 day" : "\(number) days"
}

/// "1 new spot", "3 new spots".
func counted(_ count: Int, _ thing: String) -> String {
  count == 1 ? "1 \(thing)" : "\(count) \(thing)s"
}

/// A size as people say it: at most one decimal, such as "7.5 mm".
package func millimetres(_ size: Double) -> String { "\(oneDecimal(size)) mm" }

/// At most one decimal, and none that is zero.
package func oneDecimal(_ number: Double) -> String {
  let tenths = (number * 10).rounded()
  guard tenths.magnitude < 1e15 else { return "\(number)" }
  let whole = Int(tenths)
  let sign = whole < 0 ? "-" : ""
  let (quotient, remainder) = whole.magnitude.quotientAndRemainder(dividingBy: 10)
  return remainder == 0 ? "\(sign)\(quotient)" : "\(sign)\(quotient).\(remainder)"
}

/// Words in a row: "a", "a and b", "a, b and c".
package func list(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

extension Day {
  /// The day as a report says it: "20 October".
  package var inWords: String { "\(dayOfMonth) \(monthName)" }
}

/// "1 more day", "3 more days".
func more(_ count: Int) -> String { counted(count, "more day") }

extension String {
  /// With a small first letter, for use within a sentence.
  package var uncapitalized: String { prefix(1).lowercased() + dropFirst() }

  /// With a capital first letter, for the beginning of a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + String(dropFirst()) }
}
