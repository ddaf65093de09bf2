#ifndef SPOTTER_CSQLITE_SHIM_H
#define SPOTTER_CSQLITE_SHIM_H

#include <errno.h>
#include <stdbool.h>
#include <sqlite3.h>
#include <stdint.h>
#ifdef __APPLE__
#include <sys/mount.h>
#include <sys/param.h>
#else
#include <sys/vfs.h>
#endif

// SQLITE_TRANSIENT is `(sqlite3_destructor_type)-1`: a cast macro, which the
// Clang importer drops. A function that returns it is imported.
static inline sqlite3_destructor_type csqlite_transient(void) {
  return SQLITE_TRANSIENT;
}

// sqlite3_db_config is variadic, and Swift imports no variadic C functions.
// The options that take one switch write its new state to `result`.
static inline int csqlite_db_config_flag(sqlite3 *db, int option, int value, int *result) {
  return sqlite3_db_config(db, option, value, result);
}

// sqlite3_config is variadic too. These are what SQLite allocates with, and what it shall allocate with.
static inline int csqlite_get_memory(sqlite3_mem_methods *methods) {
  return sqlite3_config(SQLITE_CONFIG_GETMALLOC, methods);
}

static inline int csqlite_set_memory(const sqlite3_mem_methods *methods) {
  return sqlite3_config(SQLITE_CONFIG_MALLOC, methods);
}

// Whether the disk failed lately: in the last call of all, or in one for the main file.
static inline bool csqlite_disk_failed(sqlite3 *db) {
  if (errno == EIO) return true;
  int last = 0;
  return db && sqlite3_file_control(db, "main", SQLITE_FCNTL_LAST_ERRNO, &last) == SQLITE_OK && last == EIO;
}

// What kind of file system a path lies on, which Swift's module of the C library does not ask: on Linux
// its number of statfs(2); 0 where that is not known, and on a Mac for a disk of its own.
static inline uint32_t csqlite_file_system(const char *path) {
  struct statfs status;
  if (statfs(path, &status) != 0) return 0;
#ifdef __APPLE__
  return status.f_flags & MNT_LOCAL ? 0 : 1;
#else
  return (uint32_t)status.f_type;
#endif
}

#endif
