#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The words after the program's name, or nil when one of them is not UTF-8.
///
/// `CommandLine.arguments` repairs what is not UTF-8, and a repaired file name is another file.
package func commandLineWords() -> [String]? {
  var words: [String] = []
  for index in 1..<max(1, Int(CommandLine.argc)) {
    guard let word = unsafe CommandLine.unsafeArgv[index],
      let text = unsafe String(validatingCString: word)
    else { return nil }
    words.append(text)
  }
  return words
}

/// Keeps a crash from writing health notes into a core file, and a write to a closed pipe or past
/// a size limit an error instead of a sudden end.
package func protectProcess() {
  var limit = rlimit(rlim_cur: 0, rlim_max: 0)
  #if canImport(Glibc)
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
  #else
    unsafe setrlimit(RLIMIT_CORE, &limit)
  #endif
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}

/// Ends the process at once.
package func endProcess(_ status: Int32) -> Never {
  exit(status)
}
