internal import Platform
internal import SpotterModel
internal import SpotterPhotos
internal import SpotterStore

/// A picture without its metadata, and its bytes where they are to be kept.
struct CleanedPicture {
  let image: Photo.Image

  /// Nil where no bytes are needed, because nothing is to be stored.
  let bytes: PrivateSpool?

  /// What the journal is to keep.
  var waiting: WaitingPicture? {
    bytes.map { WaitingPicture(image: image, bytes: $0) }
  }

  /// Takes the metadata out of a picture.
  ///
  /// - Parameters:
  ///   - read: Gives the next bytes, at most so many; none at the end.
  ///   - folder: Where the cleaned bytes are to wait; nil if nothing is to be stored.
  /// - Throws: ``PictureFault``.
  init(reading read: (_ most: Int) throws -> [UInt8], waitingIn folder: String?) throws {
    let spool = try folder.map(Self.spool)
    var digest = SHA256()
    let photo: CleanPhoto
    do {
      photo = try cleanPhoto { most in
        do {
          return try read(most)
        } catch let error as PlatformError { throw PictureFault.unreadable(error) }
      } writing: { bytes in
        digest.add(bytes)
        do throws(PlatformError) {
          try spool?.write(bytes)
        } catch { throw PictureFault.unwritable(error) }
      }
    } catch let refusal as PhotoRefusal { throw PictureFault.refused(refusal) }
    image = Photo.Image(
      mediaType: photo.mediaType, width: photo.width, height: photo.height, bytes: photo.bytes,
      sha256: digest.finish())
    bytes = spool
  }

  private static func spool(in folder: String) throws -> PrivateSpool {
    do {
      return try PrivateSpool(in: folder)
    } catch { throw PictureFault.unwritable(error) }
  }
}

/// Why there is no cleaned picture.
enum PictureFault: Error {
  /// It is none that a journal keeps.
  case refused(PhotoRefusal)

  case unreadable(PlatformError)

  /// Its bytes cannot be put aside.
  case unwritable(PlatformError)
}

extension CommandError {
  /// What to tell a person about a picture.
  ///
  /// - Parameters:
  ///   - fault: What is wrong.
  ///   - file: What the picture is called.
  ///   - folder: Where its bytes were to wait.
  init(_ fault: PictureFault, _ file: String, waitingIn folder: String?) {
    switch fault {
    case .refused(let refusal): self.init(.data, refusal.sentence(about: file))
    case .unreadable(let error): self.init(reading: file, error)
    case .unwritable(let error) where error.isFull:
      self.init(.inputOutput, "The disk is full; make room first.")
    case .unwritable(let error):
      self.init(
        .inputOutput, "The folder \(folder?.visible ?? "/") cannot be written (\(error)).")
    }
  }
}
