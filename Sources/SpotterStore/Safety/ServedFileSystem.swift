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
    if let number = fileSystemNumber(at: place) { return served(number) }
    guard let folder = parentFolder(of: place), folder != place else { return nil }
    place = folder
  }
}

#if canImport(Darwin)
  private func served(_ number: UInt32) -> String? { number == 1 ? "not of this Mac" : nil }
#else
  /// By the numbers of statfs(2), and of the modules that are no part of Linux.
  private func served(_ number: UInt32) -> String? {
    switch number {
    case 0x6969: "NFS"
    case 0x517B, 0xFF53_4D42, 0xFE53_4D42: "SMB"
    case 0x0102_1997: "9P"
    case 0x6573_5546: "FUSE"
    case 0x5346_414F, 0x6B41_4653: "AFS"
    case 0x7375_7245: "Coda"
    case 0x00C3_6400: "Ceph"
    case 0x0BD0_0BD0: "Lustre"
    case 0x564C: "NCP"
    case 0x786F_4256: "VirtualBox"
    case 0xBACB_ACBC: "VMware"
    default: nil
    }
  }
#endif
