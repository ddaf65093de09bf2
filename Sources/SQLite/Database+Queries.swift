internal import CSQLite

extension Database {
  /// Compiles a statement, and binds what its literal interpolates.
  ///
  /// With placeholders written out and nothing interpolated the values are
  /// bound later: the way to run one statement many times.
  ///
  ///     var insert = try database.prepare("INSERT INTO spot VALUES (?, ?)")
  ///     for spot in spots {
  ///       try insert.bind(spot.name, at: 1)
  ///       try insert.bind(spot.site, at: 2)
  ///       try insert.execute()
  ///     }
  @_lifetime(borrow self)
  package func prepare(_ sql: SQL) throws(SQLiteError) -> Statement {
    var statement = try Statement(sql.text, on: self)
    if !sql.bindings.isEmpty { try statement.bind(sql.bindings) }
    return statement
  }

  /// Compiles a statement that is about to run, so that every placeholder must
  /// have its value.
  @usableFromInline
  @_lifetime(borrow self)
  func prepareBound(_ sql: SQL) throws(SQLiteError) -> Statement {
    var statement = try Statement(sql.text, on: self)
    try statement.bind(sql.bindings)
    return statement
  }

  /// Runs a statement to its end and returns how many rows it changed: 0 for
  /// all but `INSERT`, `UPDATE` and `DELETE`.
  @discardableResult
  package func run(_ sql: SQL) throws(SQLiteError) -> Int {
    // A statement of another kind leaves sqlite3_changes as it was, with the
    // count of an earlier statement.
    let before = unsafe sqlite3_total_changes64(handle)
    var statement = try prepareBound(sql)
    while try statement.step() {}
    return unsafe sqlite3_total_changes64(handle) == before ? 0 : changeCount
  }

  /// Runs a script of any number of statements, such as a migration.
  ///
  /// This is the one way in for text that is not a literal, and it binds
  /// nothing: the script must be ours from end to end.
  package func execute(script: String) throws(SQLiteError) {
    guard !script.utf8.contains(0) else {
      throw SQLiteError(.misuse, "the script holds a NUL character", sql: script)
    }
    let code = unsafe sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw unsafe SQLiteError(code, on: handle, sql: script) }
  }

  /// Reads every row of a query into a value.
  @inlinable
  package func all<Value: SQLiteRowReadable>(
    _ type: Value.Type = Value.self, _ sql: SQL
  ) throws(SQLiteError) -> [Value] {
    var values: [Value] = []
    var statement = try prepareBound(sql)
    while try statement.step() {
      var row = statement.row
      values.append(try Value(reading: &row))
    }
    return values
  }

  /// Reads the first column of every row.
  ///
  /// One column gets its own overload: a pack of one is not the type itself to
  /// the 6.3 type checker, so that `all(...)[0].count` would not compile.
  @inlinable
  package func all<Value: SQLiteReadable>(
    _ sql: SQL, as type: Value.Type
  ) throws(SQLiteError) -> [Value] {
    var values: [Value] = []
    var statement = try prepareBound(sql)
    while try statement.step() {
      var row = statement.row
      values.append(try row.next())
    }
    return values
  }

  /// Reads the leading columns of every row into a tuple.
  @inlinable
  package func all<each Value: SQLiteReadable>(
    _ sql: SQL, as columns: (repeat (each Value).Type)
  ) throws(SQLiteError) -> [(repeat each Value)] {
    var values: [(repeat each Value)] = []
    var statement = try prepareBound(sql)
    while try statement.step() {
      var row = statement.row
      values.append((repeat try row.next(each columns)))
    }
    return values
  }
}
