// Runs one loop of `interop` so many times: what two runs of different
// lengths differ by is the loop alone, without start-up and preparation.
struct WrongUsage: Error {
  let hint: String
}

let rows = 2_000
let notes = ["no change", "", "a little paler than last week, and the edge is less clear"]

let arguments = CommandLine.arguments.dropFirst()
guard let loop = arguments.first, let times = arguments.last.flatMap(Int.init), times > 0 else {
  throw WrongUsage(hint: "scan-loop numbers|text|copies TIMES")
}
let loops = try SwiftLoops()
_ = try loops.insert(rows: rows, notes: notes)
var sum = 0
for _ in 0..<times {
  switch loop {
  case "numbers": sum &+= try loops.scanNumbers()
  case "text": sum &+= try loops.scanText()
  case "copies": sum &+= try loops.scanTextCopies()
  default: throw WrongUsage(hint: "there is no loop \(loop)")
  }
}
print(sum)
