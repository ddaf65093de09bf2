internal import SpotterModel

/// Takes the metadata out of a JPEG (ITU-T T.81), segment by segment.
///
/// Frame, tables and scans go through; application segments, comments and all that follows the end
/// of the picture do not. Of those, Exif is read for the orientation, JFIF and Adobe for what colours
/// the components mean.
struct JPEGCleaner {
  var stream: EntropyStream

  /// The segments before the first scan, which are written once it is known what goes before them.
  private var head: [UInt8]? = []

  private var orientation: Orientation?
  private var colour = JPEGColour()
  private(set) var frame: JPEGFrame?
  var tables = JPEGTables()

  /// How many units come between two restart markers, or 0 for no such markers (Ri of T.81).
  private(set) var restartInterval = 0

  /// What is known of the coefficients of a progressive picture, a component each.
  var history: [CoefficientHistory] = []

  private var scans = 0

  /// Progressive pictures have ten or so; a hostile one could cost a pass over all blocks for each few
  /// bytes.
  private static let mostScans = 250

  /// Far more than all the tables that a picture can have.
  private static let mostHead = 64 << 10

  init(_ stream: PhotoStream) { self.stream = EntropyStream(stream) }

  mutating func clean() throws -> CleanPhoto {
    _ = try stream.takeBytes(2)  // The start of the image, by which the format was known.
    var marker = try stream.takeMarker()
    while marker != Marker.endOfImage {
      marker = try pass(marker)
    }
    guard let frame, scans > 0 else { throw PhotoRefusal.damaged("JPEG", "it has no picture") }
    guard frame.components.allSatisfy(\.isCoded) else {
      throw PhotoRefusal.damaged("JPEG", "one of its colours is missing")
    }
    try stream.write(marker: Marker.endOfImage)
    return CleanPhoto(
      mediaType: .jpeg, width: frame.width, height: frame.height,
      orientation: orientation ?? .upright, bytes: try stream.finish())
  }

  /// Lets a segment through, or not.
  ///
  /// - Returns: The marker after it.
  private mutating func pass(_ marker: UInt8) throws -> UInt8 {
    switch marker {
    case Marker.startOfScan: return try passScan()
    case Marker.huffmanTables, Marker.quantizationTables, Marker.restartInterval,
      Marker.baseline, Marker.extended, Marker.progressive:
      try keep(marker)
    case Marker.applications, Marker.comment, Marker.numberOfLines: try drop(marker)
    case _ where Marker.unusual[marker] != nil:
      throw PhotoRefusal.unusual("JPEG", Marker.unusual[marker] ?? "")
    default:
      throw PhotoRefusal.damaged("JPEG", "something stands where no program would write it")
    }
    return try stream.takeMarker()
  }

  private mutating func keep(_ marker: UInt8) throws {
    let payload = try stream.takeBytes(try payloadLength())
    switch marker {
    case Marker.huffmanTables: try tables.addHuffman(payload)
    case Marker.quantizationTables: try tables.addQuantization(payload)
    case Marker.restartInterval:
      guard payload.count == 2 else { throw PhotoRefusal.damaged("JPEG", "a segment is too long") }
      restartInterval = payload.bigEndian
    default:
      guard frame == nil else { throw PhotoRefusal.damaged("JPEG", "it begins twice") }
      frame = try JPEGFrame(payload, isProgressive: marker == Marker.progressive)
    }
    try write(marker, payload)
  }

  private mutating func drop(_ marker: UInt8) throws {
    var length = try payloadLength()
    if head != nil, [Marker.jfif, Marker.exif, Marker.adobe].contains(marker) {
      let payload = try stream.takeBytes(length)
      length = 0
      switch marker {
      case Marker.exif where orientation == nil && payload.starts(with: Self.exifName):
        orientation = Orientation(tiff: payload.dropFirst(6)) ?? .upright
      default: colour.add(marker, payload)
      }
    }
    try stream.drop(length)
  }

  private mutating func passScan() throws -> UInt8 {
    guard var frame else { throw PhotoRefusal.damaged("JPEG", "its size is missing") }
    let payload = try stream.takeBytes(try payloadLength())
    let scan = try JPEGScan(payload, of: frame)
    scans += 1
    guard scans <= Self.mostScans else {
      throw PhotoRefusal.unusual("JPEG", "it has over \(Self.mostScans) passes")
    }
    for part in scan.parts { frame.components[part.index].isCoded = true }
    self.frame = frame
    try writeHead(of: frame)
    try write(Marker.startOfScan, payload)
    return try passData(of: scan, in: frame)
  }

  /// Writes what goes before the first scan.
  private mutating func writeHead(of frame: JPEGFrame) throws {
    guard let segments = head else { return }
    head = nil
    try stream.write(marker: Marker.startOfImage)
    if let tiff = orientation?.tiff { try write(Marker.exif, Self.exifName + [0] + tiff) }
    if let adobe = colour.adobeSegment(for: frame) { try write(Marker.adobe, adobe) }
    try stream.write(segments)
  }

  /// Writes a segment, or keeps it until the first scan.
  private mutating func write(_ marker: UInt8, _ payload: [UInt8]) throws {
    let segment = [0xFF, marker] + .init(bigEndian: UInt16(payload.count + 2)) + payload
    guard let head else { return try stream.write(segment) }
    guard head.count + segment.count <= Self.mostHead else {
      throw PhotoRefusal.unusual("JPEG", "it has more tables than any picture needs")
    }
    self.head = head + segment
  }

  private mutating func payloadLength() throws -> Int {
    let length = try stream.takeBytes(2).bigEndian - 2
    guard length >= 0 else { throw PhotoRefusal.damaged("JPEG", "a segment has no length") }
    return length
  }

  private static let exifName = Array("Exif\0".utf8)
}
