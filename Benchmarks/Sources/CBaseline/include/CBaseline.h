#ifndef SPOTTER_CBASELINE_H
#define SPOTTER_CBASELINE_H

#include <stdint.h>

// The loops of `interop`, as one writes them in plain C: the return code of
// every call is checked, the type of a column is not. Each returns a checksum
// that depends on every row, or a negative number if a call failed.

typedef struct sqlite3 cbaseline_database;

// Opens an empty database in memory, with the tables `observation` and `picture`; NULL if that fails.
cbaseline_database *cbaseline_open(void);
void cbaseline_close(cbaseline_database *database);

// The text of a row's note: one of `cbaseline_note_count`, in turn.
enum { cbaseline_note_count = 8 };
const char *cbaseline_note(int index);

// Inserts `rows` rows with one prepared statement in one transaction.
int64_t cbaseline_insert(cbaseline_database *database, int64_t rows);

// Reads an integer and a double from each row.
int64_t cbaseline_scan_numbers(cbaseline_database *database);

// Reads an integer and a text, in place, from each row.
int64_t cbaseline_scan_text(cbaseline_database *database);

// Reads an integer and a text from each row, and makes a copy of the text.
int64_t cbaseline_scan_text_copies(cbaseline_database *database);

// Collects an integer and a double from each row in a growing array.
int64_t cbaseline_collect(cbaseline_database *database);

// Collects an integer, a double and a copy of a text from each row in a growing array.
int64_t cbaseline_collect_text(cbaseline_database *database);

// Looks up `times` rows by their key, one prepared statement, and copies the text.
int64_t cbaseline_query(cbaseline_database *database, int64_t rows, int64_t times);

// Inserts `rows` blobs of `cbaseline_blob_size` bytes in one transaction.
enum { cbaseline_blob_size = 1000 };
int64_t cbaseline_insert_blobs(cbaseline_database *database, int64_t rows);

// Reads a blob from each row, in place.
int64_t cbaseline_scan_blobs(cbaseline_database *database);

// Reads a blob from each row, and makes a copy of it.
int64_t cbaseline_scan_blob_copies(cbaseline_database *database);

// The processor time of this thread, in nanoseconds: unlike a clock on the
// wall it does not count what another program does with the processor.
int64_t cbaseline_thread_nanoseconds(void);

#endif
