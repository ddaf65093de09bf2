internal import Platform
internal import SpotterModel
internal import SpotterStore

/// A photo as a person named it, without its metadata.
struct TakenPhoto {
  /// The name of its file, without a folder.
  var file: String
  var picture: CleanedPicture

  var image: Photo.Image { picture.image }

  /// Reads a photo and takes its metadata out.
  ///
  /// - Parameters:
  ///   - file: What was typed.
  ///   - folder: Where its bytes are to wait; nil if nothing is to be stored.
  ///   - environment: The world.
  /// - Throws: ``CommandError`` when there is no such file, it cannot be read, or its format is none
  ///   that is kept.
  init(_ file: String, waitingIn folder: String?, _ environment: Environment) throws {
    let path = try filePath(file, in: environment)
    do {
      let pieces = try Self.pieces(path)
      picture = try CleanedPicture(reading: pieces.next(upTo:), waitingIn: folder)
    } catch let fault as PictureFault {
      var error = CommandError(fault, file, waitingIn: folder)
      error.description += " Nothing was logged."
      throw error
    }
    self.file = path.split(separator: "/").last.map { String($0) } ?? file
  }

  private static func pieces(_ path: String) throws -> FilePieces {
    do {
      return try FilePieces(path: path)
    } catch { throw PictureFault.unreadable(error) }
  }
}

/// The folder in which photos wait for a journal: the journal's, or the nearest that is there before
/// the journal is made.
func waitingFolder(for journal: String) -> String {
  var folder = parentFolder(of: journal) ?? "/"
  while (try? resolvedFolder(folder)) == nil, let above = parentFolder(of: folder),
    above != folder
  {
    folder = above
  }
  return folder
}
