extension FuzzTarget {
  /// A bug that must be found, or it means nothing that none is: three bytes, and then an index that
  /// an array does not have.
  static let control = FuzzTarget(name: "control", longest: 64) { bytes in
    guard bytes.count > 3, bytes[0] == UInt8(ascii: "S"), bytes[1] == 0x9B, bytes[2] == 0 else {
      return
    }
    _ = bytes[Int(bytes[3]) + 64]
  }
}
