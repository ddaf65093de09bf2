extension FuzzTarget {
  /// A bug that must be found, or it means nothing that none is: three bytes, and then an index that
  /// an array does not have.
  static let control = FuzzTarget(name: "control", longest: 64) { bytes in
    guard bytes.count > 3, bytes[0] == UInt8(ascii: "S"), bytes[1] == 0x9B, bytes[2] == 0 else {
      return
    }
    _ = bytes[Int(bytes[3]) + 64]
  }

  /// A bug that stops no program, and that AddressSanitizer must find: a byte is read behind what was
  /// allocated.
  static let overrun = FuzzTarget(name: "overrun", longest: 64) { bytes in
    guard bytes.starts(with: [UInt8(ascii: "O"), 0x9B]) else { return }
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: 8)
    unsafe memory.initialize(repeating: 0, count: 8)
    defer { unsafe memory.deallocate() }
    // What is read must be used, or the compiler leaves the reading out.
    var sum = 0
    for index in bytes.indices { sum += Int(unsafe memory[index]) }
    expect(sum >= 0, "\(sum)")
  }
}
