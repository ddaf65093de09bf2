extension PhotoFormat {
  /// Baseline, extended and progressive JPEG with Huffman coding (ITU-T T.81), which is what cameras
  /// write and programs show.
  package static let jpeg = PhotoFormat(name: "JPEG", signature: [0xFF, 0xD8]) { stream in
    var cleaner = JPEGCleaner(stream)
    return try cleaner.clean()
  }
}
