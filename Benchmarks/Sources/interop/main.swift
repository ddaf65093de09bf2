internal import SQLite

// Runs each loop in C and in Swift, in turn, and prints a table in Markdown.
let rows = 200_000
let pairs = 25

let notes = CLoops.notes
let cLoops = try CLoops()
let swiftLoops = try SwiftLoops()
_ = cLoops.insert(rows: rows)
_ = try swiftLoops.insert(rows: rows, notes: notes)

print("\(rows) rows in memory, \(pairs) pairs, SQLite \(SQLiteLibrary.version)\n")
print(Comparison.header)
print(
  try Comparison("insert integer, double, text", rows: rows, pairs: pairs) { stopwatch in
    let loops = try CLoops()
    return stopwatch { loops.insert(rows: rows) }
  } swift: { stopwatch in
    let loops = try SwiftLoops()
    return try stopwatch { try loops.insert(rows: rows, notes: notes) }
  }.line)
print(
  try Comparison("scan integer, double", rows: rows, pairs: pairs) { stopwatch in
    stopwatch { cLoops.scanNumbers() }
  } swift: { stopwatch in
    try stopwatch { try swiftLoops.scanNumbers() }
  }.line)
print(
  try Comparison("scan integer, text in place", rows: rows, pairs: pairs) { stopwatch in
    stopwatch { cLoops.scanText() }
  } swift: { stopwatch in
    try stopwatch { try swiftLoops.scanText() }
  }.line)
print(
  try Comparison("scan integer, text copied", rows: rows, pairs: pairs) { stopwatch in
    stopwatch { cLoops.scanTextCopies() }
  } swift: { stopwatch in
    try stopwatch { try swiftLoops.scanTextCopies() }
  }.line)
print(
  try Comparison("collect integer, double in structs", rows: rows, pairs: pairs) { stopwatch in
    stopwatch { cLoops.collect() }
  } swift: { stopwatch in
    try stopwatch { try swiftLoops.collect() }
  }.line)
print(
  try Comparison("collect integer, double in tuples", rows: rows, pairs: pairs) { stopwatch in
    stopwatch { cLoops.collect() }
  } swift: { stopwatch in
    try stopwatch { try swiftLoops.collectTuples() }
  }.line)
