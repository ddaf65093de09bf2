internal import Platform

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Something that any bytes may be given to.
///
/// A new one is a file in `Targets` with a value of this, a word in ``all``, and a folder of first
/// inputs in `Fuzz/Corpus`.
struct FuzzTarget: Sendable {
  let name: String

  /// How many bytes an input has at most.
  let longest: Int

  /// Does with the bytes what the program does, and expects of the outcome what must hold of any.
  let run: @Sendable ([UInt8]) -> Void

  static let all: [FuzzTarget] = [
    .control, .csv, .days, .exif, .header, .json, .jsonValue, .ndjson, .overrun, .photo, .places,
    .replies,
    .settings, .sizes, .visible, .words,
  ]

  /// The one that the variable `SPOTTER_FUZZ` names.
  static let chosen = all.first { $0.name == environmentVariable("SPOTTER_FUZZ") }
}

/// What libFuzzer calls first: where no target is named, the names of all are printed, each with the
/// longest input, and the process ends.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>?, _ words: UnsafeMutableRawPointer?
) -> CInt {
  guard FuzzTarget.chosen == nil else { return 0 }
  for target in FuzzTarget.all { print(target.name, target.longest) }
  exit(environmentVariable("SPOTTER_FUZZ") == nil ? 0 : 64)
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen?.run(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
