package import ArgumentParser

/// Lists photos, shows their facts, takes them out of the journal as files, and voids them.
package struct PhotoCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "photo",
    abstract: "List, show, export or void photos.",
    discussion: """
      `spotter log SITE --photo FILE` keeps a photo. Where and when it was taken, and
      all else but the picture and which way up it is, is left out on the way in.

      EXAMPLES
        spotter log left forearm --photo arm.jpg
        spotter photo list left arm
        spotter photo export 56
      """,
    subcommands: [
      PhotoListCommand.self, PhotoShowCommand.self, PhotoExportCommand.self,
      PhotoVoidCommand.self,
    ])

  package init() {}
}
