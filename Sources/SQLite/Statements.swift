internal import CSQLite

/// Statements that are compiled when they are first used, and kept by their positions in a list.
///
/// For loops that need several of them in turn: to compile an `INSERT` into a table with constraints
/// takes many times as long as to run it.
@safe
package struct Statements: ~Copyable, ~Escapable {
  private let list: [SQL]
  private var handles: [OpaquePointer?]
  private let connection: OpaquePointer

  /// - Parameters:
  ///   - list: The statements; what their literals interpolate is bound when they are compiled.
  ///   - database: Where they run.
  @_lifetime(borrow database)
  package init(_ list: [SQL], on database: borrowing Database) {
    self.list = list
    unsafe handles = Array(repeating: nil, count: list.count)
    unsafe connection = database.handle
  }

  deinit {
    for position in list.indices { unsafe sqlite3_finalize(handles[position]) }
  }

  /// Starts a statement over with one value for each placeholder.
  package mutating func bind(_ values: [SQLiteValue], to position: Int) throws(SQLiteError) {
    try compile(position)
    var statement = unsafe Statement(lent: handle(position), by: self)
    try statement.bind(values)
  }

  /// Moves a statement to its next row, and tells whether there is one.
  package mutating func step(_ position: Int) throws(SQLiteError) -> Bool {
    try compile(position)
    var statement = unsafe Statement(lent: handle(position), by: self)
    return try statement.step()
  }

  /// Runs a statement to its end, with one value for each placeholder.
  package mutating func execute(_ values: [SQLiteValue], by position: Int) throws(SQLiteError) {
    try compile(position)
    var statement = unsafe Statement(lent: handle(position), by: self)
    try statement.bind(values)
    try statement.execute()
  }

  /// Goes back to before a statement's first row, and lets go of what it reads.
  package mutating func reset(_ position: Int) {
    unsafe sqlite3_reset(handles[position])
  }

  /// The current row of a statement that was stepped, until any of them moves on.
  @_lifetime(borrow self)
  package func row(_ position: Int) -> Row { Row(of: self, at: position) }

  func handle(_ position: Int) -> OpaquePointer {
    guard let handle = unsafe handles[position] else {
      preconditionFailure("statement \(position) was not bound or stepped")
    }
    return unsafe handle
  }

  private mutating func compile(_ position: Int) throws(SQLiteError) {
    guard unsafe handles[position] == nil else { return }
    let sql = list[position]
    unsafe handles[position] = try Statement.compiled(sql.text, on: connection)
    guard !sql.bindings.isEmpty else { return }
    var statement = unsafe Statement(lent: handle(position), by: self)
    try statement.bind(sql.bindings)
  }
}
