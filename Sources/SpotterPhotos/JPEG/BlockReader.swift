/// Reads the blocks of a scan only as far as it takes to find the next one.
struct BlockReader {
  private let scan: JPEGScan
  private let isProgressive: Bool
  private var dc: [HuffmanTable] = []
  private var ac: [HuffmanTable] = []

  init(_ scan: JPEGScan, of frame: JPEGFrame, _ tables: JPEGTables) throws {
    self.scan = scan
    isProgressive = frame.isProgressive
    for part in scan.parts {
      let needsDC = scan.band.lowerBound == 0 && !scan.isRefinement
      let needsAC = scan.band.upperBound > 0
      guard tables.quantization.contains(frame.components[part.index].table),
        let dc = needsDC ? tables.dc[part.dc] : .empty,
        let ac = needsAC ? tables.ac[part.ac] : .empty
      else { throw PhotoRefusal.damaged("JPEG", "a table that it needs is missing") }
      self.dc.append(dc)
      self.ac.append(ac)
    }
  }

  /// Reads a unit of a scan that begins with the first coefficient.
  func readUnit(_ stream: inout EntropyStream) throws {
    for (number, part) in scan.parts.enumerated() {
      for _ in 0..<part.blocks {
        if scan.isRefinement {
          try stream.skip(1)
          continue
        }
        let length = try stream.symbol(dc[number])
        guard length < 16 else { throw Self.undecodable }
        try stream.skip(length)
        if !isProgressive { try readCoefficients(ac[number], &stream) }
      }
    }
  }

  /// Reads the coefficients 1 to 63 of a block of a sequential picture.
  private func readCoefficients(_ table: HuffmanTable, _ stream: inout EntropyStream) throws {
    var place = 1
    while place < 64 {
      let symbol = try stream.symbol(table)
      let (zeros, length) = (symbol >> 4, symbol & 0xF)
      if length == 0, zeros < 15 { return }
      place += zeros + 1
      guard place <= 64 else { throw Self.undecodable }
      try stream.skip(length)
    }
  }

  /// Reads a band of coefficients of blocks of a progressive picture.
  func readBand(
    _ blocks: Range<Int>, _ history: inout CoefficientHistory, _ stream: inout EntropyStream
  ) throws {
    // How many blocks come of which nothing is coded but what refines them.
    var run = 0
    var block = blocks.lowerBound
    while block < blocks.upperBound {
      if scan.isRefinement {
        try refine(&history[block], &run, &stream)
        block += 1
      } else if run > 0 {
        let skipped = min(run, blocks.upperBound - block)
        (run, block) = (run - skipped, block + skipped)
      } else {
        try begin(&history[block], &run, &stream)
        block += 1
      }
    }
    guard run == 0 else { throw Self.undecodable }
  }

  /// The first scan of a band (T.81, G.1.2.2).
  private func begin(
    _ known: inout UInt64, _ run: inout Int, _ stream: inout EntropyStream
  ) throws {
    var place = scan.band.lowerBound
    while place <= scan.band.upperBound {
      let symbol = try stream.symbol(ac[0])
      let (zeros, length) = (symbol >> 4, symbol & 0xF)
      if length == 0, zeros < 15 {
        run = 1 << zeros + (try stream.read(zeros)) - 1
        return
      }
      place += zeros
      guard place <= scan.band.upperBound else { throw Self.undecodable }
      if length > 0 {
        try stream.skip(length)
        known |= 1 << UInt64(place)
      }
      place += 1
    }
  }

  /// A later scan of a band: a bit for each coefficient that is not zero, and new ones between them
  /// (T.81, G.1.2.3).
  private func refine(
    _ known: inout UInt64, _ run: inout Int, _ stream: inout EntropyStream
  ) throws {
    var place = scan.band.lowerBound
    while run == 0, place <= scan.band.upperBound {
      let symbol = try stream.symbol(ac[0])
      var zeros = symbol >> 4
      switch symbol & 0xF {
      case 0 where zeros < 15: run = 1 << zeros + (try stream.read(zeros))
      case 0: break
      case 1: try stream.skip(1)
      default: throw Self.undecodable
      }
      if run > 0 { break }
      while place <= scan.band.upperBound {
        if known >> UInt64(place) & 1 == 1 {
          try stream.skip(1)
        } else if zeros == 0 {
          break
        } else {
          zeros -= 1
        }
        place += 1
      }
      guard place <= scan.band.upperBound else { throw Self.undecodable }
      if symbol & 0xF == 1 { known |= 1 << UInt64(place) }
      place += 1
    }
    guard run > 0 else { return }
    if place <= scan.band.upperBound {
      let band = UInt64.max << UInt64(place) & UInt64.max >> UInt64(63 - scan.band.upperBound)
      try stream.skip((known & band).nonzeroBitCount)
    }
    run -= 1
  }

  private static let undecodable = PhotoRefusal.damaged("JPEG", "its picture cannot be decoded")
}

extension HuffmanTable? {
  /// The table of a scan that has no code words.
  fileprivate static var empty: HuffmanTable? {
    HuffmanTable(counts: [UInt8](repeating: 0, count: 16), symbols: [])
  }
}
