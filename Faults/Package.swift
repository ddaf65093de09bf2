// swift-tools-version: 6.2
import PackageDescription

// A package of its own: what makes a disk fail is no part of the program, not even of its tests.
let package = Package(
  name: "faults",
  products: [.library(name: "faults", type: .dynamic, targets: ["CFaults"])],
  targets: [
    .target(
      name: "CFaults",
      cSettings: [
        .unsafeFlags(["-std=gnu17", "-Wall", "-Wextra", "-Werror", "-fvisibility=hidden"]),
        .define("_GNU_SOURCE"), .define("_LARGEFILE64_SOURCE"),
      ],
      linkerSettings: [.linkedLibrary("sqlite3")])
  ]
)
