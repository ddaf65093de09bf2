@testable internal import SpotterModel

extension FuzzTarget {
  /// Days, spans, times of day, instants and offsets; the first two bytes say what day it is.
  static let days = FuzzTarget(name: "days", longest: 64) { bytes in
    let today = Day(number: 10_000 + bytes.prefix(2).reduce(0) { $0 << 8 | Int($1) })
    let phrase = Array(bytes.dropFirst(2)).text
    if let day = read({ () throws(PhraseError) in
      try Day.pastOrFuture(phrase: phrase, today: today)
    }) {
      expect(day >= .earliest && day <= .latest, "\(day)")
      expect(Day(iso: day.description) == day, "\(day) is another day read again")
      let past = read { () throws(PhraseError) in try Day(phrase: phrase, today: today) }
      expect(past == (day <= today ? day : nil), "\(day) of \(today)")
    }
    if let span = read({ () throws(PhraseError) in try Span(phrase: phrase) }) {
      expect((try? Span(phrase: span.description)) == span, "\(span)")
      expect((try? Span(phrase: span.words)) == span, span.words)
      expect(span.firstDay(endingOn: today) <= today, "\(span) before \(today)")
    }
    if let time = read({ () throws(PhraseError) in try ClockTime(phrase: phrase) }) {
      expect(ClockTime(iso: time.description) == time, "\(time)")
      expect((try? ClockTime(phrase: time.description)) == time, "\(time)")
    }
    if let instant = read({ () throws(PhraseError) in try Instant(phrase: phrase) }),
      instant.day(at: .zero) >= .earliest, instant.day(at: .zero) <= .latest
    {
      expect(Instant(iso: instant.description) == instant, "\(instant)")
    }
    if let offset = read({ () throws(PhraseError) in try UTCOffset(phrase: phrase) }) {
      expect(UTCOffset(iso: offset.description) == offset, "\(offset)")
    }
  }
}
