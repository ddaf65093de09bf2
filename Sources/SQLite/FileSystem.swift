internal import CSQLite

/// What kind of file system a path lies on: the number of statfs(2) on Linux, 1 on a Mac for one that is
/// not of its own, and nil where that is not known.
package func fileSystemNumber(at path: String) -> UInt32? {
  let number = unsafe csqlite_file_system(path)
  return number == 0 ? nil : number
}
