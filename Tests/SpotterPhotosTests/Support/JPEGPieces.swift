/// A JPEG taken apart: its segments, each with the coded data behind it, without the start and the end.
struct JPEGPieces: Equatable {
  var pieces: [Piece]

  struct Piece: Equatable {
    var marker: UInt8
    var payload: [UInt8]

    /// The coded data of a scan, with its restart markers.
    var data: [UInt8] = []

    init(_ marker: UInt8, _ payload: [UInt8], data: [UInt8] = []) {
      self.marker = marker
      self.payload = payload
      self.data = data
    }

    var bytes: [UInt8] {
      let length = payload.count + 2
      return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + payload + data
    }
  }

  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// Takes apart a file that begins with the start of an image and ends with its end; nil if it is
  /// not made so.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0xFF, 0xD8]), bytes.suffix(2) == [0xFF, 0xD9] else { return nil }
    pieces = []
    var position = 2
    while position < bytes.count - 2 {
      guard position + 4 <= bytes.count, bytes[position] == 0xFF else { return nil }
      let marker = bytes[position + 1]
      let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
      let start = position + 4
      guard marker >= 0xC0, !(0xD0...0xD9).contains(marker), length >= 2,
        start + length - 2 <= bytes.count - 2
      else { return nil }
      var end = start + length - 2
      let payload = Array(bytes[start..<end])
      let dataStart = end
      if marker == 0xDA {
        while end < bytes.count - 1 {
          if bytes[end] == 0xFF, bytes[end + 1] != 0, !(0xD0...0xD7).contains(bytes[end + 1]) {
            break
          }
          end += 1
        }
      }
      pieces.append(Piece(marker, payload, data: Array(bytes[dataStart..<end])))
      position = end
    }
  }

  var bytes: [UInt8] { [0xFF, 0xD8] + pieces.flatMap(\.bytes) + [0xFF, 0xD9] }

  /// What decoding needs.
  var picture: JPEGPieces {
    JPEGPieces(pieces.filter { !(0xE0...0xEF).contains($0.marker) && $0.marker != 0xFE })
  }
}
