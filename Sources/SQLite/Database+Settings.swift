internal import CSQLite

extension Database {
  /// Waits this long for another connection's lock before giving up with
  /// ``ResultCode/busy``; 0, the default, does not wait at all.
  package func setBusyTimeout(milliseconds: Int) {
    unsafe sqlite3_busy_timeout(handle, Int32(clamping: milliseconds))
  }

  /// Turns a feature of this connection on or off.
  ///
  /// - Throws: ``SQLiteError`` if the library was built without the feature.
  package func set(_ option: ConfigOption, to isOn: Bool) throws(SQLiteError) {
    var result: Int32 = -1
    let code = unsafe csqlite_db_config_flag(handle, option.rawValue, isOn ? 1 : 0, &result)
    guard code == SQLITE_OK else { throw unsafe SQLiteError(code, on: handle) }
    // A library built without a feature may accept the call and ignore it.
    guard result == (isOn ? 1 : 0) else {
      throw SQLiteError(.misuse, "this SQLite cannot turn an option \(isOn ? "on" : "off")")
    }
  }

  /// Lowers or raises a limit of this connection.
  ///
  /// - Parameters:
  ///   - limit: What to limit.
  ///   - value: The new limit, from 0 to the library's own upper bound; values
  ///     outside are brought to the nearest end.
  package func setLimit(_ limit: Limit, to value: Int) {
    // A negative limit would mean "no change" to SQLite.
    unsafe sqlite3_limit(handle, limit.rawValue, Int32(clamping: max(0, value)))
  }

  /// The limit in force.
  package func value(of limit: Limit) -> Int {
    unsafe Int(sqlite3_limit(handle, limit.rawValue, -1))
  }
}

extension Database {
  /// A feature that a connection can turn on and off.
  package struct ConfigOption: Hashable, Sendable {
    let rawValue: Int32

    /// Refuses SQL that could corrupt the file on purpose, such as
    /// `PRAGMA writable_schema=ON` or a write to a shadow table.
    package static let defensive = ConfigOption(rawValue: SQLITE_DBCONFIG_DEFENSIVE)

    /// Lets the schema, which may come from someone else's file, call functions
    /// and virtual tables that were not declared harmless.
    package static let trustedSchema = ConfigOption(rawValue: SQLITE_DBCONFIG_TRUSTED_SCHEMA)

    /// Runs triggers.
    package static let enableTriggers = ConfigOption(rawValue: SQLITE_DBCONFIG_ENABLE_TRIGGER)

    /// Reads views.
    package static let enableViews = ConfigOption(rawValue: SQLITE_DBCONFIG_ENABLE_VIEW)

    /// Enforces foreign keys, also from within a transaction, where
    /// `PRAGMA foreign_keys` does nothing.
    package static let foreignKeys = ConfigOption(rawValue: SQLITE_DBCONFIG_ENABLE_FKEY)

    /// Takes an unknown `"name"` in a query for a string; off from the start.
    package static let dqsDML = ConfigOption(rawValue: SQLITE_DBCONFIG_DQS_DML)

    /// Takes an unknown `"name"` in a `CREATE` for a string; off from the start.
    package static let dqsDDL = ConfigOption(rawValue: SQLITE_DBCONFIG_DQS_DDL)
  }

  /// A quantity that a connection can limit.
  package struct Limit: Hashable, Sendable {
    let rawValue: Int32

    /// The bytes of a text, of a blob or of a row.
    package static let length = Limit(rawValue: SQLITE_LIMIT_LENGTH)

    /// The bytes of one SQL statement.
    package static let sqlLength = Limit(rawValue: SQLITE_LIMIT_SQL_LENGTH)

    /// The columns of a table, of a result or of an index.
    package static let columns = Limit(rawValue: SQLITE_LIMIT_COLUMN)

    /// The depth of an expression's tree.
    package static let expressionDepth = Limit(rawValue: SQLITE_LIMIT_EXPR_DEPTH)

    /// The terms of a `UNION` and its like.
    package static let compoundSelects = Limit(rawValue: SQLITE_LIMIT_COMPOUND_SELECT)

    /// The instructions of a compiled statement.
    package static let instructions = Limit(rawValue: SQLITE_LIMIT_VDBE_OP)

    /// The arguments of a function.
    package static let functionArguments = Limit(rawValue: SQLITE_LIMIT_FUNCTION_ARG)

    /// The databases beside the main one: 0 forbids `ATTACH`, and with it `VACUUM`.
    package static let attached = Limit(rawValue: SQLITE_LIMIT_ATTACHED)

    /// The bytes of a `LIKE` or `GLOB` pattern.
    package static let likePatternLength = Limit(rawValue: SQLITE_LIMIT_LIKE_PATTERN_LENGTH)

    /// The placeholders of a statement.
    package static let parameters = Limit(rawValue: SQLITE_LIMIT_VARIABLE_NUMBER)

    /// The triggers that run within each other.
    package static let triggerDepth = Limit(rawValue: SQLITE_LIMIT_TRIGGER_DEPTH)

    /// The helper threads of one statement.
    package static let workerThreads = Limit(rawValue: SQLITE_LIMIT_WORKER_THREADS)
  }
}
