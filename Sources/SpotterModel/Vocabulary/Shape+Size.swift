extension Shape {
  /// A remark if the size goes with another word, such as 14 mm with `macule`; `nil` if it fits.
  ///
  /// Small forms go up to 10 mm, exactly 10.0 mm included, large ones begin over it; petechiae go
  /// up to 2 mm. It is a hint: the person's own word stays as it is. Clinical reference: the terms
  /// of the International League of Dermatological Societies as reprinted in BJA Education 2021,
  /// and https://www.learnderm.com/lessons/lesson-identification/purpuric/petechiae/ for petechiae.
  package func sizeRemark(millimetres: Double) -> String? {
    guard let range = sizeRange, let other = fitting(millimetres) else { return nil }
    return "\(withArticle) is \(range.words), and this is \(plain(millimetres)) mm; "
      + "at that size the word is \(other.slug)"
  }

  /// The form of the same kind that has this size; `nil` if it is this one, or any size will do.
  private func fitting(_ millimetres: Double) -> Shape? {
    guard let range = sizeRange, !range.contains(millimetres) else { return nil }
    return sizeForms.first { $0.sizeRange?.contains(millimetres) == true }
  }

  /// The forms of this kind from small to large.
  private var sizeForms: [Shape] {
    switch self {
    case .macule, .patch: [.macule, .patch]
    case .papule, .plaque: [.papule, .plaque]
    case .nodule: [.papule, .nodule]
    case .vesicle, .bulla: [.vesicle, .bulla]
    case .petechia, .purpura, .ecchymosis: [.petechia, .purpura, .ecchymosis]
    default: []
    }
  }

  /// The longest diameters in millimetres that go with the word.
  private var sizeRange: SizeRange? {
    switch self {
    case .macule, .papule, .vesicle: .upTo(10)
    case .patch, .plaque, .nodule, .bulla, .ecchymosis: .over(10)
    case .petechia: .upTo(2)
    case .purpura: .between(2, 10)
    default: nil
    }
  }

  private var withArticle: String {
    switch self {
    case .ecchymosis: "an \(slug)"
    case .purpura: slug
    default: "a \(slug)"
    }
  }

  private enum SizeRange {
    case upTo(Double)
    case over(Double)
    case between(Double, Double)

    func contains(_ size: Double) -> Bool {
      switch self {
      case .upTo(let limit): size <= limit
      case .over(let limit): size > limit
      case .between(let least, let most): (least...most).contains(size)
      }
    }

    var words: String {
      switch self {
      case .upTo(let limit): "up to \(plain(limit)) mm"
      case .over(let limit): "over \(plain(limit)) mm"
      case .between(let least, let most): "\(plain(least)) to \(plain(most)) mm"
      }
    }
  }
}
