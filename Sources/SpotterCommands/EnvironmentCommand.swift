package import ArgumentParser

/// A command that touches the world only through an ``Environment``.
package protocol EnvironmentCommand: ParsableCommand {
  func run(in environment: Environment) throws
}

extension EnvironmentCommand {
  package func run() throws { try run(in: .live) }
}
