package import ArgumentParser

/// Shows the program at work on a made-up journal.
package struct DemoCommand: EnvironmentCommand {
  package static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Show the program at work on a made-up journal.")

  package init() {}

  package func run(in environment: Environment) throws {}
}
