import SpotterModel
import SpotterPhotos

/// The parts of a cleaned file that should not be there, looked for without the code that cleans.
func remains(in cleaned: Cleaned) -> [String] {
  var remains: [String] = []
  if cleaned.photo.bytes != cleaned.bytes.count { remains.append("another size than was said") }
  let tiff = orientationOnly(cleaned.photo.orientation)
  switch cleaned.photo.mediaType {
  case .jpeg:
    guard let file = JPEGPieces(cleaned.bytes) else { return ["no JPEG"] }
    for (number, piece) in file.pieces.enumerated() {
      let isKnown =
        switch piece.marker {
        case 0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD: true
        case 0xE1: number == 0 && piece.payload == Array("Exif\0\0".utf8) + tiff && !tiff.isEmpty
        case 0xEE: piece.payload.dropLast() == Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0]
        default: false
        }
      if !isKnown { remains.append("a segment \(piece.marker) at \(number)") }
    }
    if file.pieces.first?.marker != 0xE1, !tiff.isEmpty { remains.append("no orientation") }
  case .png:
    guard let file = PNGPieces(cleaned.bytes) else { return ["no PNG"] }
    for chunk in file.chunks where chunk.name != "IDAT" {
      let isKnown =
        switch chunk.name {
        case "IHDR", "PLTE", "tRNS", "IEND": true
        case "eXIf": chunk.payload == tiff && !tiff.isEmpty
        default: false
        }
      if !isKnown { remains.append("a chunk \(chunk.name)") }
    }
    let written = file.chunks.count { $0.name == "eXIf" }
    if written != (tiff.isEmpty ? 0 : 1) { remains.append("\(written) orientations") }
  }
  return remains
}

/// The bytes of a TIFF structure that has this orientation and nothing else; none for upright.
func orientationOnly(_ orientation: Orientation) -> [UInt8] {
  guard orientation != .upright else { return [] }
  var tiff = TIFF(order: .big)
  let value = tiff.number(UInt16(orientation.rawValue)) + [0, 0]
  tiff.write([.init(tag: 0x0112, type: 3, count: 1, bytes: value)], at: 8, next: 0)
  return tiff.bytes
}
