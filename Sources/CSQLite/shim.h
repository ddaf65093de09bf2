#ifndef SPOTTER_CSQLITE_SHIM_H
#define SPOTTER_CSQLITE_SHIM_H

#include <errno.h>
#include <sqlite3.h>

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

// What the operating system said last, which SQLite itself looks at.
static inline int csqlite_last_error(void) { return errno; }
static inline int csqlite_io_error(void) { return EIO; }

#endif
