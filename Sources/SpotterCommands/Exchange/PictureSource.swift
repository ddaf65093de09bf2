internal import Platform
internal import SpotterModel
internal import SpotterPhotos
internal import SpotterStore

/// What an import does about photos whose picture the journal does not hold.
enum LackingPictures {
  case refused
  case leftOut
  case taken(PictureSource)
}

/// The folder in which an import finds the pictures of photos.
struct PictureSource {
  /// The folder as the person named it.
  let name: String

  private let path: String

  /// Where a picture waits until the journal keeps it; one at a time.
  private let waitingFolder: String

  /// - Parameters:
  ///   - name: What was typed; a link to a folder will do.
  ///   - waitingFolder: Where pictures may wait.
  ///   - environment: The world.
  /// - Throws: ``CommandError`` of status `missing` when there is no such folder.
  init(_ name: String, waitingIn waitingFolder: String, _ environment: Environment) throws {
    let typed = try folderPath(name, in: environment)
    do {
      path = try Self.folder(typed)
    } catch {
      throw CommandError(
        error.isMissing ? .missing : .inputOutput,
        error.isMissing
          ? "There is no folder \(name.visible)."
          : "The folder \(name.visible) cannot be read (\(error)).")
    }
    self.name = name
    self.waitingFolder = waitingFolder
  }

  private static func folder(_ path: String) throws(PlatformError) -> String {
    let path = try resolvedFolder(path)
    guard case (.folder, _) = try peek(at: path, bytes: 0) else { throw .missing }
    return path
  }

  /// Reads a picture and takes its metadata out.
  ///
  /// - Parameter file: The name of an ordinary file in the folder; no link is followed to it.
  /// - Returns: The picture, whose bytes wait to be kept.
  /// - Throws: `PhraseError` of what the person can set right, ``CommandError`` of a disk's failure.
  func picture(_ file: String) throws -> CleanedPicture {
    try Photo.check(file: file)
    do {
      return try cleaned(path + "/" + file)
    } catch PictureFault.unreadable(let error) where error.isMissing {
      throw PhraseError("there is no picture \"\(file)\" in \(name)")
    } catch PictureFault.unreadable(let error) where error.isLink {
      throw PhraseError("\"\(file)\" in \(name) is a link: put the picture itself there")
    } catch PictureFault.unreadable(let error) where error.isNoFile {
      throw PhraseError("\"\(file)\" in \(name) is no file: put the picture itself there")
    } catch PictureFault.refused(let refusal) {
      throw PhraseError(refusal.sentence(about: file))
    } catch let fault as PictureFault {
      throw CommandError(fault, "\(name)/\(file)", waitingIn: waitingFolder)
    }
  }

  private func cleaned(_ path: String) throws -> CleanedPicture {
    let reader = try Self.opened(path)
    var offset = 0
    return try CleanedPicture(
      reading: { most in
        let bytes = try reader.read(at: offset, count: most)
        offset += bytes.count
        return bytes
      }, waitingIn: waitingFolder)
  }

  private static func opened(_ path: String) throws -> ReadableFile {
    do {
      return try ReadableFile(path)
    } catch { throw PictureFault.unreadable(error) }
  }
}
