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

/// The schema's steps, oldest first; `Migration.all` lists them too, and a test compares both.
let migrations = ["0001_create_journal", "0002_create_views", "0003_keep_what_is_taken_back"]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "spotter",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "spotter", targets: ["spotter"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
  ],
  targets: [
    .executableTarget(
      name: "spotter", dependencies: ["Platform", "SpotterCommands", argumentParser]),
    .target(
      name: "SpotterCommands",
      dependencies: [
        "Platform", "SpotterAnalysis", "SpotterCatalogue", "SpotterModel", "SpotterPhotos",
        "SpotterReports", "SpotterStore", argumentParser,
      ]),
    .target(
      name: "SpotterReports", dependencies: ["SpotterAnalysis", "SpotterCatalogue", "SpotterModel"]),
    .target(name: "SpotterAnalysis", dependencies: ["SpotterCatalogue", "SpotterModel"]),
    .target(
      name: "SpotterStore", dependencies: ["Migrations", "Platform", "SpotterModel", "SQLite"]),
    .target(name: "SpotterCatalogue", dependencies: ["SpotterModel"]),
    .target(name: "SpotterPhotos", dependencies: ["SpotterModel"]),
    .target(name: "SpotterModel"),
    .target(
      name: "Migrations", path: "Migrations",
      resources: migrations.map { .embedInCode("\($0).sql") }),
    .target(name: "Platform"),
    .target(
      name: "SQLite", dependencies: ["CSQLite"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),

    .target(
      name: "SpotterTestSupport",
      dependencies: ["SpotterCommands", "SpotterModel", "SpotterReports", argumentParser],
      path: "Tests/SpotterTestSupport"),
    .executableTarget(
      name: "statistics-filter", dependencies: ["SpotterAnalysis"],
      path: "Tests/StatisticsFilter", exclude: ["compare.py"]),
    .executableTarget(
      name: "photo-filter", dependencies: ["SpotterModel", "SpotterPhotos"],
      path: "Tests/PhotoFilter", exclude: ["check.py"]),
    .executableTarget(
      name: "simulation", dependencies: ["SpotterAnalysis", "SpotterModel"],
      path: "Benchmarks/simulation"),
    .executableTarget(name: "scan-loop", dependencies: ["SQLite"], path: "Benchmarks/scan-loop"),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"]),
    .testTarget(name: "SpotterModelTests", dependencies: ["SpotterModel", "SpotterTestSupport"]),
    .testTarget(
      name: "SpotterPhotosTests",
      dependencies: ["SpotterModel", "SpotterPhotos", "SpotterTestSupport"], exclude: ["Corpus"]),
    .testTarget(
      name: "SpotterStoreTests",
      dependencies: [
        "Migrations", "Platform", "SQLite", "SpotterModel", "SpotterStore", "SpotterTestSupport",
      ],
      exclude: ["Fixtures", "Snapshots"]),
    .testTarget(
      name: "SpotterAnalysisTests",
      dependencies: [
        "SpotterAnalysis", "SpotterCatalogue", "SpotterModel", "SpotterReports",
        "SpotterTestSupport",
      ],
      exclude: ["Fixtures", "Snapshots"]),
    .testTarget(
      name: "SpotterReportsTests",
      dependencies: ["SpotterAnalysis", "SpotterModel", "SpotterReports", "SpotterTestSupport"],
      exclude: ["Charts/Snapshots", "FHIR/Snapshots", "Visit/Snapshots"]),
    .testTarget(
      name: "SpotterCommandsTests",
      dependencies: [
        "SQLite", "SpotterAnalysis", "SpotterCatalogue", "SpotterCommands", "SpotterModel",
        "SpotterStore", "SpotterTestSupport", argumentParser,
      ],
      exclude: ["Fixtures", "Snapshots"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["SQLite", "SpotterTestSupport", "spotter"],
      exclude: ["Snapshots", "terminal.py"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
}
