internal import Foundation
internal import SpotterModel
internal import SpotterPhotos

// Takes the metadata out of a photo, for `Scripts/check-photos`:
//
//     photo-filter <photo >cleaned
//
// It tells what it found on standard error: `image/jpeg 3024 4032 6 1234567`. A photo that is refused
// leaves it with the status 65 and a sentence there.
do {
  let photo = try cleanPhoto { most in
    Array(try FileHandle.standardInput.read(upToCount: most) ?? Data())
  } writing: { bytes in
    try FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }
  let facts = [photo.width, photo.height, photo.orientation.rawValue, photo.bytes]
  let words = [photo.mediaType.rawValue] + facts.map { "\($0)" }
  FileHandle.standardError.write(Data((words.joined(separator: " ") + "\n").utf8))
} catch let refusal as PhotoRefusal {
  FileHandle.standardError.write(Data((refusal.sentence(about: "The photo") + "\n").utf8))
  exit(65)
}
