import SpotterAnalysis
import SpotterModel
import SpotterTestSupport

extension RuleTable {
  static let skinLoss = RuleTable(
    .skinLoss,
    [
      .fires(
        "blisters in 2 regions, fever and mouth sores", .emergency, entries: [1, 2, 3, 4],
        values: ["regions": 2, "limitRegions": 2, "withinDays": 3]
      ) {
        $0.see(ago: 0, symptoms: [.blister])
        $0.see("left-shin", ago: 0, symptoms: [.blister])
        $0.feel(ago: 0, [.fever])
        $0.feel(ago: 0, [.mouthSores])
      },
      .fires("a vesicle and peeling, 38.0 °C, red eyes: all 2 days ago", .emergency) {
        $0.see(ago: 2, shape: .vesicle)
        $0.see("left-shin", ago: 2, symptoms: [.peeling])
        $0.feel(ago: 2, [.eyeRed], celsius: 38)
      },
      .silent("the blisters of one region were 3 days ago") {
        ill(&$0)
        $0.see(ago: 0, symptoms: [.blister])
        $0.see("left-shin", ago: 3, symptoms: [.blister])
      },
      .silent("fever 3 days ago") {
        blistered(&$0)
        $0.feel(ago: 3, [.fever])
        $0.feel(ago: 0, [.mouthSores])
      },
      .silent("mouth sores 3 days ago") {
        blistered(&$0)
        $0.feel(ago: 0, [.fever])
        $0.feel(ago: 3, [.mouthSores])
      },
      .fires("an open spot at the genitals stands for the mouth", .emergency, entries: [1, 2, 3]) {
        $0.see("genitals", ago: 0, symptoms: [.blister])
        $0.see("left-shin", ago: 0, symptoms: [.blister])
        $0.feel(ago: 0, [.fever])
      },
      .fires(
        "so does one in the genital area, without blisters", .emergency, entries: [1, 2, 3, 4]
      ) {
        blistered(&$0)
        $0.feel(ago: 0, [.fever])
        $0.see("genital-area", ago: 0)
      },
      .silent("one at the groin does not") {
        blistered(&$0)
        $0.feel(ago: 0, [.fever])
        $0.see("left-groin", ago: 0)
      },
      .silent("nor does one at the genitals that has gone") {
        blistered(&$0)
        $0.feel(ago: 0, [.fever])
        $0.see("genitals", ago: 1)
        $0.gone("genitals", ago: 0)
      },
      .silent("2 spots of one region") {
        ill(&$0)
        $0.see(ago: 0, symptoms: [.blister])
        $0.see("navel", ago: 0, symptoms: [.blister])
      },
      .silent("a left and a right limb are one region") {
        ill(&$0)
        $0.see("left-shin", ago: 0, symptoms: [.blister])
        $0.see("right-shin", ago: 0, symptoms: [.blister])
      },
      .fires("one spot on the trunk, front and back", .emergency) {
        ill(&$0)
        $0.see("trunk", ago: 0, symptoms: [.peeling])
      },
      .silent("the spot of one region has gone") {
        ill(&$0)
        $0.see(ago: 0, symptoms: [.blister])
        $0.see("left-shin", ago: 1, symptoms: [.blister])
        $0.gone("left-shin", ago: 0)
      },
      .silent("oozing and open sores are no blisters") {
        ill(&$0)
        $0.see(ago: 0, symptoms: [.blister])
        $0.see("left-shin", ago: 0, symptoms: [.oozing, .openSore])
      },
      .silent("37.9 °C") {
        blistered(&$0)
        $0.feel(ago: 0, [.mouthSores], celsius: 37.9)
      },
      .silent("mouth, eyes and genitals are not affected") {
        blistered(&$0)
        $0.feel(ago: 0, [.fever])
      },
      .silent("gums are not the sores that count") {
        blistered(&$0)
        $0.feel(ago: 0, [.fever, .swollenGums, .bleedingGums])
      },
      .fires("light that hurts is of the eyes", .emergency) {
        blistered(&$0)
        $0.feel(ago: 0, [.fever, .lightHurts])
      },
    ])

  @Sendable private static func blistered(_ diary: inout SampleDiary) {
    diary.see(ago: 0, symptoms: [.blister])
    diary.see("left-shin", ago: 0, symptoms: [.blister])
  }

  @Sendable private static func ill(_ diary: inout SampleDiary) {
    diary.feel(ago: 0, [.fever, .mouthSores])
  }
}
