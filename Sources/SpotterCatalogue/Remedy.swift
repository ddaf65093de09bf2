/// A remedy for home care, as reference.
package struct Remedy: Hashable, Sendable, Identifiable {
  /// Such as `cold-compress`.
  package let id: String
  package let name: String

  package static let all: [Remedy] = [
    Remedy(id: "oatmeal-bath", name: "Colloidal oatmeal bath"),
    Remedy(id: "cold-compress", name: "Cold compress"),
    Remedy(id: "aloe-vera", name: "Aloe vera gel"),
    Remedy(id: "hydrocortisone-1", name: "Hydrocortisone 1 % cream"),
  ]
}
