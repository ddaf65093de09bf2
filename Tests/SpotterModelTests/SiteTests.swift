import SpotterModel
import Testing

@Suite struct SiteTests {
  @Test func counts() {
    #expect(Site.allCases.count == 71)
    #expect(Site.allCases.filter(\.isLeaf).count == 54)
    #expect(Region.allCases.count == 7)
    #expect(Set(Site.allCases.map(\.label)).count == 71)
    #expect(Site.allCases.allSatisfy { $0.label != $0.slug })
  }

  @Test func sharesOfAllLeavesMake100() {
    let sum = Site.allCases.filter(\.isLeaf)
      .reduce(0) { $0 + $1.sharePercent * ($1.isPaired ? 2 : 1) }
    #expect(abs(sum - 100) < 1e-9)
    #expect(Site.allCases.allSatisfy { $0.isLeaf || $0.sharePercent == 0 })
  }

  @Test(
    "follows the adult chart",
    arguments: [
      (Site.head, 7.0), (.neck, 2), (.frontTrunk, 13), (.back, 13), (.buttock, 5),
      (.genitalArea, 1), (.arm, 19), (.leg, 40), (.body, 100), (.hand, 5), (.foot, 7),
    ]) func followsTheChart(site: Site, share: Double)
  {
    let leaves = Site.allCases.filter { $0.isLeaf && site.contains($0) }
    let sum = leaves.reduce(0) { $0 + $1.sharePercent * ($1.isPaired ? 2 : 1) }
    #expect(abs(sum - share) < 1e-9)
  }

  @Test(arguments: Site.allCases) func hangsOnTheBody(site: Site) {
    #expect((site.parent == nil) == (site == .body))
    #expect(site.ancestors.last ?? .body == .body)
    #expect(site.parent.map { $0.children.contains(site) } ?? true)
    #expect(site.children.allSatisfy { $0.parent == site })
    #expect(site.contains(site) && Site.body.contains(site))
    #expect(site.ancestors.allSatisfy { $0.contains(site) && !site.contains($0) })
    #expect(!site.regions.isEmpty)
  }

  @Test func partsFollowTheirOrder() {
    #expect(Site.forearm.children == [.forearmFront, .forearmBack])
    #expect(Site.thumb.ancestors == [.hand, .arm, .body])
    #expect(Site.arm.contains(.thumb) && !Site.arm.contains(.toe))
  }

  @Test(
    "counts in regions",
    arguments: [
      (Site.body, Region.allCases), (.trunk, [.frontTrunk, .back]), (.buttock, [.back]),
      (.mouth, [.head]), (.eyeArea, [.head]), (.nape, [.neck]), (.neck, [.neck]),
      (.armpit, [.frontTrunk]), (.navel, [.frontTrunk]), (.tailbone, [.back]),
      (.groin, [.genitalArea]), (.shoulder, [.arm]), (.palm, [.arm]), (.backOfHand, [.arm]),
      (.hip, [.leg]), (.backOfKnee, [.leg]), (.toe, [.leg]),
    ]) func countsInRegions(site: Site, regions: [Region])
  {
    #expect(site.regions == regions)
  }

  @Test func carriesTheVerifiedCodes() {
    let codes = Site.allCases.compactMap { site in site.coding.map { (site.slug, $0.code) } }
    #expect(codes.count == verifiedSiteCodes.count)
    #expect(zip(codes, verifiedSiteCodes).allSatisfy { $0 == $1 })
    #expect(Site.trunk.coding == nil && Site.genitalArea.coding == nil)
    let broader = Site.allCases.filter { $0.coding?.match == .broader }
    #expect(broader == [.body, .midBack, .thumb, .topOfFoot, .sole])
  }

  @Test func namesTheSourcesOfItsCodes() {
    #expect(Site.cheek.coding?.sources == [.dicom])
    #expect(Site.chest.coding?.sources == [.skinWound])
    #expect(Site.face.coding?.display == "Skin structure of face")
    #expect(Site.allCases.compactMap(\.coding).allSatisfy { !$0.sources.isEmpty })
  }
}
