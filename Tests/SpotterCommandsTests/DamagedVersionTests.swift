import Foundation
import SQLite
import SpotterTestSupport
import Testing

@Suite("A version number that is damaged") struct DamagedVersionTests {
  let world = TestWorld()
  let whole: String

  init() throws {
    let path = "Tests/SpotterPhotosTests/Corpus/Pictures/progressive.jpg"
    try FileManager.default.copyItem(
      at: packageRoot().appending(path: path), to: world.folder.appending(path: "arm.jpg"))
    for line in ["log nose --size 3 --photo arm.jpg", "log chest --size 4", "void 3"] {
      #expect(world.spotter(line).status == 0)
    }
    whole = world.spotter("export --voided").output
  }

  @Test("is told as damage, and costs no entry", arguments: [0, 1, 2]) func lowered(to version: Int)
    throws
  {
    try setVersion(version)
    let bytes = try #require(world.journalBytes)
    let report = world.spotter("report")
    #expect(report.status == 65)
    #expect(report.remarks.contains("is damaged"))
    let restoring = world.spotter("restore \(world.journal.path) --journal other.db")
    #expect(restoring.status == 65)
    #expect(restoring.remarks.contains("is damaged"))
    #expect(world.journalBytes == bytes)
    let salvage = world.spotter("verify --salvage saved.db")
    #expect(salvage.status == 65)
    #expect(
      salvage.output.split(separator: "\n") == [
        "Damaged: the file: its header says version \(version), and its tables are not of that version.",
        "2 entries are whole.", "Saved 2 entries in saved.db.",
      ])
    #expect(world.spotter("export --voided --journal saved.db").output == whole)
  }

  @Test("is no damage where the tables are of that version") func control() throws {
    #expect(world.spotter("verify").status == 0)
    try setVersion(3)
    #expect(world.spotter("verify").status == 0)
  }

  private func setVersion(_ version: Int) throws {
    let database = try Database(.file(path: world.journal.path), .readWrite)
    try database.execute(script: "PRAGMA user_version = \(version)")
    try database.close()
  }
}
