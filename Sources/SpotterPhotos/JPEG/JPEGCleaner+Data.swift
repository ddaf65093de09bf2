/// The coded data of a scan (T.81, annexes F and G).
///
/// It is decoded as far as it takes to know where it ends. That way a photo that was cut off is
/// noticed, and nothing that is not picture goes through with the picture.
extension JPEGCleaner {
  /// Lets the coded data of a scan through.
  ///
  /// - Returns: The marker after it.
  mutating func passData(of scan: JPEGScan, in frame: JPEGFrame) throws -> UInt8 {
    let reader = try BlockReader(scan, of: frame, tables)
    if scan.band.lowerBound > 0 {
      if history.isEmpty {
        history = frame.components.map { _ in CoefficientHistory() }
      }
      try history[scan.parts[0].index].begin(blocks: scan.units)
    }
    var restart = Marker.restarts.lowerBound
    var unit = 0
    while true {
      let end = restartInterval == 0 ? scan.units : min(scan.units, unit + restartInterval)
      if scan.band.lowerBound > 0 {
        try reader.readBand(unit..<end, &history[scan.parts[0].index], &stream)
      } else {
        for _ in unit..<end { try reader.readUnit(&stream) }
      }
      unit = end
      let marker = try stream.endStretch()
      if unit == scan.units { return try afterRestarts(marker) }
      guard marker == restart else {
        throw PhotoRefusal.damaged("JPEG", "a part of its picture is missing")
      }
      try stream.write(marker: marker)
      restart = restart == Marker.restarts.upperBound ? Marker.restarts.lowerBound : restart + 1
    }
  }

  /// The next marker that is none of a restart, of which there may be one too many at the end.
  private mutating func afterRestarts(_ marker: UInt8) throws -> UInt8 {
    var marker = marker
    while Marker.restarts.contains(marker) { marker = try stream.endStretch() }
    return marker
  }
}
