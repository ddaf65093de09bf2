/// SQL text whose interpolations become placeholders, never text.
///
///     let sql: SQL = "SELECT name FROM spot WHERE id = \(id)"
///     sql.text      // "SELECT name FROM spot WHERE id = ?"
///     sql.bindings  // [.integer(7)]
///
/// Its text comes out of literals in the source code and from nowhere else:
/// they arrive as `StaticString`, which a program cannot make at run time. So
/// there is no injection to look for in a review, and no door for one.
@usableFromInline
package struct SQL: Hashable, Sendable {
  /// The text, with a `?` for each value.
  package private(set) var text: String

  /// The values, in the order of their placeholders.
  package private(set) var bindings: [SQLiteValue]

  fileprivate init(text: String, bindings: [SQLiteValue]) {
    self.text = text
    self.bindings = bindings
  }
}

extension SQL: ExpressibleByStringInterpolation {
  /// Collects the pieces of a literal.
  @usableFromInline
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var sql = SQL(text: "", bindings: [])

    @usableFromInline
    package init(literalCapacity: Int, interpolationCount: Int) {
      sql.text.reserveCapacity(literalCapacity + interpolationCount)
      sql.bindings.reserveCapacity(interpolationCount)
    }

    @usableFromInline
    package mutating func appendLiteral(_ literal: StaticString) {
      sql.text += literal.description
    }

    /// Binds a value, or `NULL` for `nil`.
    package mutating func appendInterpolation(_ value: (some SQLiteBindable)?) {
      sql.text += "?"
      sql.bindings.append(value?.sqliteValue ?? .null)
    }

    /// Splices in another piece of SQL together with its own values.
    package mutating func appendInterpolation(_ fragment: SQL) {
      sql.text += fragment.text
      sql.bindings += fragment.bindings
    }
  }

  @usableFromInline
  package init(stringLiteral text: StaticString) {
    self.init(text: text.description, bindings: [])
  }

  @usableFromInline
  package init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.sql
  }
}

extension Sequence<SQL> {
  /// Puts `separator` between the pieces; no pieces give empty SQL.
  ///
  ///     let filter: [SQL] = ["site = \(site)", "size_mm > \(size)"]
  ///     try database.all(Spot.self, "SELECT id FROM spot WHERE \(filter.joined(separator: " AND "))")
  package func joined(separator: SQL) -> SQL {
    var joined = SQL(text: "", bindings: [])
    for (index, piece) in enumerated() {
      joined = index == 0 ? piece : "\(joined)\(separator)\(piece)"
    }
    return joined
  }
}
