import SpotterModel
import Testing

@Suite struct ShapeSizeTests {
  @Test(
    "hints at the word for the size",
    arguments: [
      (
        Shape.macule, 14,
        "a macule is up to 10 mm, and this is 14 mm; at that size the word is patch"
      ),
      (
        .macule, 10.1,
        "a macule is up to 10 mm, and this is 10.1 mm; at that size the word is patch"
      ),
      (.patch, 10, "a patch is over 10 mm, and this is 10 mm; at that size the word is macule"),
      (.papule, 12, "a papule is up to 10 mm, and this is 12 mm; at that size the word is plaque"),
      (.plaque, 5, "a plaque is over 10 mm, and this is 5 mm; at that size the word is papule"),
      (.nodule, 5, "a nodule is over 10 mm, and this is 5 mm; at that size the word is papule"),
      (.vesicle, 11, "a vesicle is up to 10 mm, and this is 11 mm; at that size the word is bulla"),
      (.bulla, 9, "a bulla is over 10 mm, and this is 9 mm; at that size the word is vesicle"),
      (
        .petechia, 3, "a petechia is up to 2 mm, and this is 3 mm; at that size the word is purpura"
      ),
      (
        .petechia, 12,
        "a petechia is up to 2 mm, and this is 12 mm; at that size the word is ecchymosis"
      ),
      (.purpura, 1, "purpura is 2 to 10 mm, and this is 1 mm; at that size the word is petechia"),
      (
        .purpura, 11,
        "purpura is 2 to 10 mm, and this is 11 mm; at that size the word is ecchymosis"
      ),
      (
        .ecchymosis, 4,
        "an ecchymosis is over 10 mm, and this is 4 mm; at that size the word is purpura"
      ),
    ]) func hints(shape: Shape, size: Double, remark: String)
  {
    #expect(shape.sizeRemark(millimetres: size) == remark)
  }

  @Test(
    "says nothing where the size fits",
    arguments: [
      (Shape.macule, 10), (.patch, 10.1), (.papule, 10), (.plaque, 11), (.vesicle, 10),
      (.bulla, 10.01), (.petechia, 2), (.purpura, 2), (.purpura, 10), (.ecchymosis, 10.5),
      (.nodule, 20), (.wheal, 300), (.telangiectasia, 30), (.crust, 1), (.annular, 80),
    ]) func fits(shape: Shape, size: Double)
  {
    #expect(shape.sizeRemark(millimetres: size) == nil)
  }
}
