internal import SpotterAnalysis

// What the shipped statistics say of each line of standard input, for `Scripts/check-statistics`:
//
//     series 0,2,3 4,4.5,5        days and values
//     binomial 4 5 0.17           successes, trials, probability
//
// One line comes out for each, with every number in full: `slope=0.5 intercept=4 …`.
while let line = readLine() {
  guard let question = Question(line) else { fatalError("This is not a question: \(line)") }
  print(question.answer.map { "\($0)=\($1)" }.joined(separator: " "))
}
