/// One step in the history of the journal's schema.
package struct Migration: Sendable {
  package var name: String
  package var sql: String

  /// Every step, oldest first: append to it, and change nothing that shipped.
  package static let all = [
    Migration("0001_create_journal", PackageResources._001_create_journal_sql),
    Migration("0002_create_views", PackageResources._002_create_views_sql),
    Migration(
      "0003_keep_what_is_taken_back", PackageResources._003_keep_what_is_taken_back_sql),
  ]

  private init(_ name: String, _ sql: [UInt8]) {
    self.init(name: name, sql: String(decoding: sql, as: UTF8.self))
  }

  package init(name: String, sql: String) {
    self.name = name
    self.sql = sql
  }
}
