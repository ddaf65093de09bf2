internal import Platform
internal import SpotterModel
internal import SpotterStore

/// The folder into which an export puts its pictures, a file each.
///
/// What was put there is taken away again unless the whole export is kept. Only a folder that is empty
/// will do: what is in it afterwards is of one export, and nothing in it can be lost or mistaken for
/// a picture of that.
final class PictureFolder {
  /// The folder as the person named it.
  private let name: String
  private let path: String
  private let isNew: Bool
  private var pictures: [Picture] = []

  /// The files that were made.
  private var files: [String] = []
  private var isKept = false

  private struct Picture {
    var file: String
    var image: Photo.Image
    var entry: Entry.ID
  }

  /// How many files there are to be, of photos that share none.
  var count: Int { files.count }

  /// Makes the folder, for its owner alone, or takes one that is there and empty.
  ///
  /// - Throws: ``CommandError``.
  init(_ name: String, in environment: Environment) throws {
    path = try folderPath(name, in: environment)
    self.name = name
    do {
      isNew = try Self.make(path)
    } catch {
      guard !error.isExisting else {
        throw CommandError(
          .cannotCreate,
          "\(name.visible) is there already, and is no empty folder: name another folder.")
      }
      throw CommandError(
        error.isOfDisk ? .inputOutput : .cannotCreate,
        "The folder \(name.visible) cannot be made (\(error)).")
    }
  }

  /// Makes a folder and says so, or finds an empty one.
  private static func make(_ path: String) throws(PlatformError) -> Bool {
    do {
      try makePrivateFolder(at: path)
      return true
    } catch {
      guard error.isExisting, case (.folder, _)? = try? peek(at: path, bytes: 0) else {
        throw error
      }
      guard try names(inFolder: path).isEmpty else { throw .existing }
      return false
    }
  }

  deinit {
    guard !isKept else { return }
    for file in files { try? remove(path + "/" + file) }
    if isNew { try? removeFolder(path) }
  }

  /// Notes the picture of a photo for ``write(from:_:)``, and calls its file in the entry what it is
  /// to be called here.
  func take(_ shared: SharedEntry, _ id: Entry.ID) -> SharedEntry {
    guard case .photo(var photo) = shared.entry.content, let image = photo.image,
      let file = photo.exportedFile
    else { return shared }
    pictures.append(Picture(file: file, image: image, entry: id))
    photo.file = file
    var shared = shared
    shared.entry.content = .photo(photo)
    return shared
  }

  /// Writes the pictures, each when its digest was found right.
  ///
  /// The journal is held for one picture at a time.
  /// - Throws: ``CommandError``, `JournalError`.
  func write(from store: borrowing JournalStore, _ meter: ProgressMeter) throws {
    let total = pictures.reduce(0) { $0 + $1.image.bytes }
    var done = 0
    for picture in pictures {
      let file = path + "/" + picture.file
      // Another photo may show the same picture under the same name.
      if try !holds(picture.image, at: file) {
        do {
          try store.writePicture(
            picture.image, of: picture.entry, to: file, as: "\(name)/\(picture.file)")
          files.append(picture.file)
        } catch let error as JournalError where error.isUnconfirmed {
          // It is taken away with the others: an export is never there in part.
          files.append(picture.file)
          throw CommandError(
            .inputOutput,
            "Nothing was exported, since the disk did not confirm a picture in \(name.visible). Check "
              + "that disk, or name a folder on another one.")
        }
      }
      done += picture.image.bytes
      meter.show(done, of: total)
    }
  }

  private func holds(_ image: Photo.Image, at file: String) throws -> Bool {
    guard let reader = try? ReadableFile(file), reader.size == image.bytes else { return false }
    var digest = SHA256()
    try reader.forEachPiece { digest.add($0) }
    return digest.finish() == image.sha256
  }

  /// Leaves everything where it is.
  func keep() { isKept = true }
}
