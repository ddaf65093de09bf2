internal import Foundation

// False alarms and detection of the shipped rules, in journals of which the truth is known.
guard let arguments = Arguments(Array(CommandLine.arguments.dropFirst())) else {
  print(Arguments.usage)
  exit(64)
}
let study = await Study(
  [
    .stableSize, .growingSize, .stableSlowSize, .growingSlowSize,
    .stableItch(correlation: 0, weekly: [0, 0, 2.2, 3, 2.4, 3.2]),
    .stableItch(correlation: 0.4, weekly: [0, 1.8, 13, 17.6, 14.8, 18]),
    .risingItch, .steadyArrivals, .burst,
  ], Simulation(journals: arguments.journals, seed: arguments.seed))

switch arguments.task {
case .print:
  print(study.markdown)
case .write(let file):
  try MarkedText(path: file).write(study.markdown)
case .check(let file):
  var problems = study.problems
  if try MarkedText(path: file).content != study.markdown {
    problems.append("\(file) has other tables: make them anew with --write")
  }
  for problem in problems { print(problem) }
  guard problems.isEmpty else { exit(1) }
  print("\(file) has these tables, and every difference in them is explained.")
}
