internal import Platform
internal import SQLite

/// Names a file system that other machines or programs serve.
///
/// FUSE is among them: folders that are synchronized, and those of sshfs and rclone, come through it.
///
/// - Parameter path: An absolute path; where nothing is yet, the folder that it is to lie in is asked.
/// - Returns: Its name, such as "NFS"; nil for one of this machine, and where that cannot be told.
package func servedFileSystem(at path: String) -> String? {
  var place = path
  while true {
    if let number = fileSystemNumber(at: place) { return servedFileSystems[number] }
    guard let folder = parentFolder(of: place), folder != place else { return nil }
    place = folder
  }
}

#if canImport(Darwin)
  private let servedFileSystems: [UInt32: String] = [1: "not of this Mac"]
#else
  /// By the numbers of statfs(2), and of the modules that are no part of Linux.
  private let servedFileSystems: [UInt32: String] = [
    0x6969: "NFS", 0x517B: "SMB", 0xFF53_4D42: "SMB", 0xFE53_4D42: "SMB", 0x0102_1997: "9P",
    0x6573_5546: "FUSE", 0x5346_414F: "AFS", 0x6B41_4653: "AFS", 0x7375_7245: "Coda",
    0x00C3_6400: "Ceph", 0x0BD0_0BD0: "Lustre", 0x564C: "NCP", 0x786F_4256: "VirtualBox",
    0xBACB_ACBC: "VMware",
  ]
#endif
