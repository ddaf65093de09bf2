internal import ArgumentParser
internal import Platform
internal import SpotterCommands

protectProcess()
keepNewFilesPrivate()
endProcess(SpotterCommand.run(commandLineWords(), in: .live))
