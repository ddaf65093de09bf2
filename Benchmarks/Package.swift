// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "interop", targets: ["interop"])],
  dependencies: [.package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0")],
  targets: [
    .executableTarget(
      name: "interop",
      dependencies: ["CBaseline", "SQLite", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "CBaseline", dependencies: ["CSQLite"]),

    // Links to the folders of the program: `package` declarations do not cross
    // packages, and a copy would be measured in place of what ships.
    .target(
      name: "SQLite", dependencies: ["CSQLite"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.name != "CBaseline" {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
}
