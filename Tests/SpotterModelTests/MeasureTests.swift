import SpotterModel
import Testing

@Suite struct MeasureTests {
  @Test(
    "understands sizes",
    arguments: [
      ("6", 6, MeasuringMethod.ruler), ("6mm", 6, .ruler), ("6 mm", 6, .ruler), ("6 MM", 6, .ruler),
      ("0.6cm", 0.6 * 10, .ruler), (".5cm", 5, .ruler), ("1/4in", 6.35, .ruler),
      ("1/4\"", 6.35, .ruler), ("1/4 inch", 6.35, .ruler), ("0.25 inch", 6.35, .ruler),
      ("1 1/2 in", 38.1, .ruler), ("1/3in", 8.466667, .ruler), ("~6", 6, .eye),
      ("~ 6 mm", 6, .eye), ("≈0,6cm", 6, .eye), ("about 6", 6, .eye), ("6,5", 6.5, .ruler),
      ("6.", 6, .ruler), ("2000", 2000, .ruler), ("200cm", 2000, .ruler), ("0.1", 0.1, .ruler),
      ("0.3cm", 3, .ruler), ("2.54 centimetres", 25.4, .ruler), ("6 millimeters", 6, .ruler),
      ("006", 6, .ruler), ("0.3333333333333333", 0.333333, .ruler), ("0.7in", 17.78, .ruler),
      ("3/8″", 9.525, .ruler), ("0.000001", 0.000001, .ruler),
    ]) func understandsSizes(phrase: String, millimetres: Double, method: MeasuringMethod) throws
  {
    #expect(try Size(phrase: phrase) == Size(millimetres: millimetres, method: method))
  }

  @Test func givesCleanNumbersForEveryTenth() throws {
    for tenth in 1...2000 {
      let text = "\(tenth / 10).\(tenth % 10)"
      #expect(try Size(phrase: "\(text)cm").millimetres == Double(tenth))
      #expect(try Size(phrase: text).millimetres.description == text)
    }
  }

  @Test(
    "shows the forms of a size",
    arguments: [
      "", "big", "6 feet", "0.1m", "1e3", "0x10", "nan", "inf", "-6", "+6", "6x4", "1/0", "1/2/3",
      "1.2.3", "6 5", "٦", "~", "mm", ".", ",", "1/12345", "1.5 1/2", "6mm mm",
    ]) func showsTheForms(phrase: String)
  {
    let error = #expect(throws: PhraseError.self) { try Size(phrase: phrase) }
    #expect(
      error?.description
        == "\"\(phrase)\" is not a size; write 6, 6mm, 0.6cm or 1/4in, or ~6 if judged by eye")
  }

  @Test(
    "says what is wrong with a size",
    arguments: [
      ("0", "a size is over 0, not 0; log a spot that is no longer there as --gone"),
      ("0.0cm", "a size is over 0, not 0.0cm; log a spot that is no longer there as --gone"),
      ("0/4in", "a size is over 0, not 0/4in; log a spot that is no longer there as --gone"),
      ("2001", "a size is at most 2000 mm, not 2001"),
      ("79in", "a size is at most 2000 mm, not 79in"),
      ("99999999999999999999999", "a size is at most 2000 mm, not 99999999999999999999999"),
    ]) func saysWhy(phrase: String, sentence: String)
  {
    let error = #expect(throws: PhraseError.self) { try Size(phrase: phrase) }
    #expect(error?.description == sentence)
  }

  @Test("refuses numbers that are no sizes", arguments: [0, -1, .nan, .infinity, 2000.1, 1e300])
  func checksSizes(millimetres: Double) {
    #expect(throws: PhraseError.self) { try Size.checked(millimetres: millimetres) }
  }

  @Test func checksSizesFromElsewhere() throws {
    #expect(try Size.checked(millimetres: 6.35) == 6.35)
    #expect(try Size.checked(millimetres: 0.1 + 0.2) == 0.3)
    let error = #expect(throws: PhraseError.self) { try Size.checked(millimetres: 3000) }
    #expect(error?.description == "a size is at most 2000 mm, not 3000 mm")
  }

  @Test func printsSizes() {
    #expect(Size(millimetres: 6.5).description == "6.5 mm")
    #expect(Size(millimetres: 6, method: .eye).description == "~6 mm")
    #expect(Size(millimetres: 8.466667).description == "8.466667 mm")
    #expect(Size(millimetres: 0.000001).description == "0.000001 mm")
  }

  @Test(
    "understands temperatures",
    arguments: [
      ("38.4", 38.4), ("38.4C", 38.4), ("38,4 °C", 38.4), ("38.4 c", 38.4), ("101F", 38.3),
      ("101 °f", 38.3), ("98.6F", 37), ("104°F", 40), ("30", 30), ("45", 45), ("86F", 30),
      ("113F", 45), ("37.25", 37.25),
    ]) func understandsTemperatures(phrase: String, celsius: Double) throws
  {
    #expect(try Temperature(phrase: phrase).celsius == celsius)
  }

  @Test(
    "says what is wrong with a temperature",
    arguments: [
      ("101", "a temperature is from 30 to 45 °C, not 101; for Fahrenheit write 101F"),
      ("98,6", "a temperature is from 30 to 45 °C, not 98,6; for Fahrenheit write 98.6F"),
      ("20", "a temperature is from 30 to 45 °C (86 to 113 °F), not 20"),
      ("45.1C", "a temperature is from 30 to 45 °C (86 to 113 °F), not 45.1C"),
      ("101C", "a temperature is from 30 to 45 °C (86 to 113 °F), not 101C"),
      ("200F", "a temperature is from 30 to 45 °C (86 to 113 °F), not 200F"),
      ("hot", "\"hot\" is not a temperature; write 38.4 or 101F"),
      ("", "\"\" is not a temperature; write 38.4 or 101F"),
      ("1e2", "\"1e2\" is not a temperature; write 38.4 or 101F"),
      ("77/2", "\"77/2\" is not a temperature; write 38.4 or 101F"),
    ]) func refusesTemperatures(phrase: String, sentence: String)
  {
    let error = #expect(throws: PhraseError.self) { try Temperature(phrase: phrase) }
    #expect(error?.description == sentence)
  }

  @Test("refuses numbers that are no temperatures", arguments: [0, 29.9, 45.1, .nan, .infinity])
  func checksTemperatures(celsius: Double) {
    #expect(throws: PhraseError.self) { try Temperature.checked(celsius: celsius) }
    #expect(throws: PhraseError.self) { try Temperature(checkedCelsius: celsius) }
  }

  @Test func rates() throws {
    #expect((0...10).allSatisfy { Rating($0)?.level == $0 })
    #expect(Rating(-1) == nil && Rating(11) == nil)
    #expect(try Rating(phrase: " 7 ", of: "itch").level == 7)
    #expect(try Rating(phrase: "7/10", of: "itch").level == 7)
    #expect(try Rating(phrase: "10", of: "pain").level == 10)
  }

  @Test(
    "says what a rating takes",
    arguments: [
      ("11", "11"), ("-1", "-1"), ("7.5", "7.5"), ("many", "many"), ("", "\"\""), ("/10", "/10"),
      ("0x5", "0x5"),
    ]) func refusesRatings(phrase: String, echo: String)
  {
    let error = #expect(throws: PhraseError.self) { try Rating(phrase: phrase, of: "itch") }
    #expect(error?.description == "itch takes a number from 0 to 10, not \(echo)")
  }
}
