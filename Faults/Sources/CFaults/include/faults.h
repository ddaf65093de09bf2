#ifndef SPOTTER_FAULTS_H
#define SPOTTER_FAULTS_H

// A library for LD_PRELOAD that stands between a program and its disk, and between SQLite and its
// memory. SQLite's unix VFS reaches the disk by the same calls of the C library as Spotter does
// itself, so that one place sees all that either of them writes. It is told what to do by variables:
//
//   FAULTS_ROOT    the folder that is watched; nothing outside is seen, counted or failed
//   FAULTS_RECORD  a file to which every change of the disk is appended, for the model of a power cut
//   FAULTS_COUNT   a file that gets the numbers of calls of each class, of allocations, of bytes that
//                  SQLite holds at the end, and of descriptors under the root that are open then
//   FAULTS_PLAN    CLASS:NUMBER:ERROR[:always]  which call fails, counted from 1 in its class
//   FAULTS_MEMORY  NUMBER[:always]  which of SQLite's allocations fails
//   FAULTS_DISK    the kind of file system that the root is said to lie on, as statfs(2) numbers them, in
//                  hexadecimal
//   FAULTS_NOW     the seconds since 1970 that it is, and random numbers that are always the same
//
// ERROR is a number of errno, `half` for a write that gets half of its bytes to the disk and then
// fails with EIO, `lie` for a write that says that it was done and was not, or `kill`.

/// The classes of calls, in the order in which FAULTS_COUNT has them.
enum fault_class {
  FAULT_READ,
  FAULT_WRITE,
  FAULT_SYNC,
  FAULT_TRUNCATE,
  FAULT_OPEN,
  FAULT_CREATE,
  FAULT_UNLINK,
  FAULT_NAME,
  FAULT_FOLDER,
  FAULT_STATUS,
  FAULT_LOCK,
  FAULT_ANSWER,
  FAULT_CLASSES
};

/// What a record says; the numbers are those of `Tests/Promises/disk.py`.
enum fault_event {
  EVENT_CREATE = 'c',
  EVENT_WRITE = 'w',
  EVENT_TRUNCATE = 't',
  EVENT_SYNC = 's',
  EVENT_UNLINK = 'u',
  EVENT_LINK = 'l',
  EVENT_RENAME = 'r',
  EVENT_FOLDER = 'd',
  EVENT_ANSWER = 'a'
};

/// Whether the next call of a class fails: 0, or what FAULTS_PLAN says.
int fault_now(enum fault_class class);

#endif
