/// A photo on its way from where it comes to where it goes.
struct PhotoStream {
  var reader: ByteReader
  var writer: ByteWriter

  /// Lets go by what follows the picture, and gives out what is pending.
  ///
  /// - Returns: The size of the cleaned photo in bytes.
  mutating func finish() throws -> Int {
    try reader.dropRest()
    try writer.finish()
    return writer.count
  }
}
