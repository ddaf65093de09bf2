@testable internal import SpotterCommands
@testable internal import SpotterModel
@testable internal import SpotterStore

/// Reads a file as import does, and expects that what was read is written and read again as it was,
/// and that a journal takes it or says why not.
///
/// - Parameters:
///   - bytes: The file.
///   - format: Its form.
///   - writer: What writes this form.
func readImport(_ bytes: [UInt8], as format: ImportFormat, _ writer: () -> any EntryWriter) {
  guard let entries = imported(bytes, format), !entries.isEmpty else { return }
  let written = export(entries, writer())
  guard let again = imported(written, format) else {
    return expect(false, "what was written is not read: \(written.text)")
  }
  expect(again == entries, "other entries come back from \(written.text)")
  expectSame(export(again, writer()).text, written.text)
  let status = World.run([
    "import", World.file(bytes), "--format", format.name, "--settings", "--without-photos",
    "--dry-run",
  ])
  expect([ExitStatus.done, .data].map(\.rawValue).contains(status), "status \(status)")
}

/// The entries of a file, each also read a second time; nil where it is refused.
private func imported(_ bytes: [UInt8], _ format: ImportFormat) -> [SharedEntry]? {
  let environment = World.environment
  do {
    var source = try EntrySource(
      World.file(bytes), format: format, takesSettings: true, lacking: .leftOut,
      Clock(environment, Settings()), environment)
    var entries: [SharedEntry] = []
    var marks: [EntryMark] = []
    while let entry = try source.next() {
      entries.append(entry)
      marks.append(source.mark)
    }
    for (entry, mark) in zip(entries, marks) {
      expect(try source.again(at: mark) == entry, "line \(mark.line) is another one read again")
    }
    return entries
  } catch let error as CommandError {
    expectSentence(error.description)
    expect(error.status == .data, "status \(error.status)")
    return nil
  } catch {
    expect(false, "an error of another kind, \(error)")
    return nil
  }
}

private func export(_ entries: [SharedEntry], _ writer: any EntryWriter) -> [UInt8] {
  var writer = writer
  var bytes: [UInt8] = []
  writer.start(&bytes)
  for (number, entry) in entries.enumerated() {
    writer.add(entry, Entry.ID(rawValue: number + 1), &bytes)
  }
  writer.finish(&bytes)
  return bytes
}
