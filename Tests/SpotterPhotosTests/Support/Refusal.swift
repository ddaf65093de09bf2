import SpotterPhotos
import Testing

/// The reason why a photo is refused; an issue if it is not.
func refusal(of bytes: [UInt8], at location: SourceLocation = #_sourceLocation) -> String? {
  #expect(throws: PhotoRefusal.self, sourceLocation: location) { try Cleaned(bytes) }?.reason
}
