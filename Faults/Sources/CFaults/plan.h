#ifndef SPOTTER_FAULTS_PLAN_H
#define SPOTTER_FAULTS_PLAN_H

#include "faults.h"
#include <stdbool.h>
#include <stddef.h>

enum { FAULT_HALF = -1, FAULT_LIE = -2, FAULT_KILL = -3 };

/// The part of a path below FAULTS_ROOT, or NULL when it is not there. Relative paths are taken from
/// `folder`, or from the working folder when that is NULL.
const char *below_root(const char *folder, const char *path, char *buffer, size_t size);

/// Appends an event to FAULTS_RECORD, if there is one.
void record(enum fault_event event, const char *path, const char *other, long offset, const void *bytes,
            size_t count);

bool is_recording(void);

/// Puts SQLite's allocator behind one that fails as FAULTS_MEMORY says.
void install_memory(void);

/// The allocations so far, and the bytes that SQLite holds.
long allocations(void);
long bytes_held(void);

/// How many descriptors under the root are open.
int open_descriptors(void);

#endif
