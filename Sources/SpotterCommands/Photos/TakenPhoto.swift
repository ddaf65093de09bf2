internal import Platform
internal import SpotterModel
internal import SpotterPhotos
internal import SpotterStore

/// A photo as a person named it, without its metadata.
struct TakenPhoto {
  /// The name of its file, without a folder.
  var file: String
  var image: Photo.Image

  /// Its bytes; nil where none are needed, because nothing is to be stored.
  var bytes: PrivateSpool?

  /// What the journal is to keep.
  var waiting: WaitingPicture? {
    bytes.map { WaitingPicture(image: image, bytes: $0) }
  }

  /// Reads a photo and takes its metadata out.
  ///
  /// - Parameters:
  ///   - file: What was typed.
  ///   - folder: Where its bytes are to wait; nil if nothing is to be stored.
  ///   - environment: The world.
  /// - Throws: ``CommandError`` when there is no such file, it cannot be read, or its format is none
  ///   that is kept.
  init(_ file: String, waitingIn folder: String?, _ environment: Environment) throws {
    let path = file.hasPrefix("/") ? file : environment.workingFolder + "/" + file
    let pieces: FilePieces
    do {
      pieces = try FilePieces(path: path)
    } catch {
      if error.isMissing {
        throw CommandError(.missing, "There is no file \(file.visible). Nothing was logged.")
      }
      throw Self.unreadable(file, error)
    }
    let spool = try folder.map { folder in
      try Self.spooling(in: folder) { () throws(PlatformError) in
        try PrivateSpool(in: folder)
      }
    }
    var digest = SHA256()
    let photo: CleanPhoto
    do {
      photo = try cleanPhoto { most in
        do throws(PlatformError) {
          return try pieces.next(upTo: most)
        } catch { throw Self.unreadable(file, error) }
      } writing: { bytes in
        digest.add(bytes)
        guard let spool, let folder else { return }
        try Self.spooling(in: folder) { () throws(PlatformError) in try spool.write(bytes) }
      }
    } catch let refusal as PhotoRefusal {
      throw CommandError(.data, "\(refusal.sentence(about: file)) Nothing was logged.")
    }
    self.file = path.split(separator: "/").last.map { String($0) } ?? file
    image = Photo.Image(
      mediaType: photo.mediaType, width: photo.width, height: photo.height, bytes: photo.bytes,
      sha256: digest.finish())
    bytes = spool
  }

  private static func unreadable(_ file: String, _ error: PlatformError) -> CommandError {
    CommandError(.inputOutput, "\(file.visible) cannot be read (\(error)). Nothing was logged.")
  }

  /// Runs what writes beside the journal.
  private static func spooling<Value>(
    in folder: String, _ body: () throws(PlatformError) -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch {
      throw CommandError(
        .inputOutput,
        error.isFull
          ? "The disk is full. Nothing was logged; make room first."
          : "The folder \(folder.visible) cannot be written (\(error)). Nothing was logged.")
    }
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
