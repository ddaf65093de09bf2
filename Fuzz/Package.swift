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

/// The schema's steps, oldest first, as in the program's own package.
let migrations = ["0001_create_journal", "0002_create_views", "0003_keep_what_is_taken_back"]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "fuzz", targets: ["fuzz"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "PhotoPieces", "Platform", "SpotterCommands", "SpotterModel", "SpotterPhotos",
        "SpotterReports",
        "SpotterStore", argumentParser,
      ],
      // libFuzzer has the main function.
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),

    // Links to the folders of the program: `package` declarations do not cross packages, and a copy
    // would be fuzzed in place of what ships.
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
    .target(name: "Migrations", resources: migrations.map { .embedInCode("\($0).sql") }),
    .target(name: "Platform"),
    .target(
      name: "SQLite", dependencies: ["CSQLite"],
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),

    // What looks for metadata in the tests, without the code that takes it out.
    .target(
      name: "PhotoPieces", dependencies: ["SpotterModel", "SpotterPhotos"],
      exclude: ["Fixture.swift", "JPEGPieces+Fixtures.swift", "Refusal.swift"],
      sources: [
        "Cleaning.swift", "Cleanliness.swift", "JPEGPieces.swift", "PNGPieces.swift",
        "Planted.swift",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
  // Fuzzers call what is internal, as tests do.
  target.swiftSettings?.append(.unsafeFlags(["-enable-testing"]))
}
