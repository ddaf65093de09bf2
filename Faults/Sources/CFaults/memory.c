#include "plan.h"
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

static sqlite3_mem_methods real;
static long made, failing;
static bool always;

static bool is_refused(void) {
  made++;
  return failing > 0 && (made == failing || (always && made > failing));
}

static void *allocate(int size) { return is_refused() ? NULL : real.xMalloc(size); }

static void *reallocate(void *memory, int size) {
  return is_refused() ? NULL : real.xRealloc(memory, size);
}

void install_memory(void) {
  const char *plan = getenv("FAULTS_MEMORY");
  if (plan) {
    failing = atol(plan);
    always = strstr(plan, ":always") != NULL;
  }
  if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real) != SQLITE_OK) abort();
  sqlite3_mem_methods methods = real;
  methods.xMalloc = allocate;
  methods.xRealloc = reallocate;
  if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK) abort();
}

long allocations(void) { return made; }

long bytes_held(void) { return (long)sqlite3_memory_used(); }
