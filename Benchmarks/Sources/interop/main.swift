// Prints what Benchmarks/interop makes tables of: one line a measurement, its
// fields separated by tabs.
struct WrongUsage: Error {
  let hint = "interop time ROUNDS, or interop once LOOP WAY"
}

switch CommandLine.arguments.dropFirst().first {
case "time":
  // Every loop runs all its ways once to warm up, and then ROUNDS times in turn.
  guard let rounds = CommandLine.arguments.last.flatMap(Int.init) else { throw WrongUsage() }
  for loop in try Contenders(rows: 200_000, blobs: 20_000).loops {
    _ = try loop.round()
    for _ in 0..<rounds {
      for (way, time) in zip(loop.ways, try loop.round()) {
        print(loop.name, loop.rows, way.name, time, separator: "\t")
      }
    }
  }
case "once":
  // One way alone, for callgrind: once to warm up, and once to be counted.
  let words = CommandLine.arguments.dropFirst(2)
  guard
    let loop = try Contenders(rows: 5_000, blobs: 1_000).loops.first(where: {
      $0.name == words.first
    }),
    let way = loop.ways.first(where: { $0.name == words.last })
  else { throw WrongUsage() }
  _ = try way.run(Stopwatch())
  _ = try way.run(Stopwatch())
  print(loop.rows)
default:
  throw WrongUsage()
}
