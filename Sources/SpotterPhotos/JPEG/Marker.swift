/// The second bytes of the markers of JPEG (T.81, table B.1); the first is 0xFF.
enum Marker {
  static let baseline: UInt8 = 0xC0
  static let extended: UInt8 = 0xC1
  static let progressive: UInt8 = 0xC2
  static let huffmanTables: UInt8 = 0xC4
  static let restarts: ClosedRange<UInt8> = 0xD0...0xD7
  static let startOfImage: UInt8 = 0xD8
  static let endOfImage: UInt8 = 0xD9
  static let startOfScan: UInt8 = 0xDA
  static let quantizationTables: UInt8 = 0xDB

  /// Only a frame without height needs it, and such a frame is refused.
  static let numberOfLines: UInt8 = 0xDC
  static let restartInterval: UInt8 = 0xDD
  static let applications: ClosedRange<UInt8> = 0xE0...0xEF
  static let jfif: UInt8 = 0xE0
  static let exif: UInt8 = 0xE1
  static let adobe: UInt8 = 0xEE
  static let comment: UInt8 = 0xFE

  /// What is JPEG, but shown by no browser: the markers with what they mean.
  static let unusual: [UInt8: String] = {
    var kinds: [UInt8: String] = [0xC8: "it is extended", 0xF7: "it is JPEG-LS"]
    for marker in [0xC3, 0xC7, 0xCB, 0xCF] as [UInt8] { kinds[marker] = "it is lossless" }
    for marker in [0xC9, 0xCA, 0xCC] as [UInt8] { kinds[marker] = "it has arithmetic coding" }
    for marker in [0xC5, 0xC6, 0xCD, 0xCE, 0xDE, 0xDF] as [UInt8] {
      kinds[marker] = "it is hierarchical"
    }
    return kinds
  }()
}
