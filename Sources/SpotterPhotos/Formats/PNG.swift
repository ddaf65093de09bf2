extension PhotoFormat {
  /// Portable Network Graphics (W3C, third edition); of an animated one the still picture.
  package static let png = PhotoFormat(
    name: "PNG", signature: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  ) { stream in
    var cleaner = PNGCleaner(stream)
    return try cleaner.clean()
  }
}
