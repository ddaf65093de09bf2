#include "CBaseline.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define NOTE(text) {text, sizeof text - 1}

static const struct {
  const char *text;
  size_t size;
} notes[cbaseline_note_count] = {
    NOTE("itchy after the shower"),
    NOTE("no change"),
    NOTE("a little paler than last week, and the edge is less clear"),
    NOTE("new, about the size of a lentil"),
    NOTE(""),
    NOTE("washed with the new soap"),
    NOTE("red, dry, does not hurt"),
    NOTE("fades when pressed with a glass"),
};

const char *cbaseline_note(int index) { return notes[index].text; }

cbaseline_database *cbaseline_open(void) {
  // The flags of the Swift layer: a mutex here and none there would decide the race.
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX |
              SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
  sqlite3 *database;
  if (sqlite3_open_v2(":memory:", &database, flags, NULL) == SQLITE_OK &&
      sqlite3_exec(database,
                   "CREATE TABLE observation ("
                   "id INTEGER PRIMARY KEY, size_mm REAL, note TEXT) STRICT;"
                   "CREATE TABLE picture (id INTEGER PRIMARY KEY, bytes BLOB) STRICT",
                   NULL, NULL, NULL) == SQLITE_OK) {
    return database;
  }
  sqlite3_close_v2(database);
  return NULL;
}

void cbaseline_close(cbaseline_database *database) { sqlite3_close_v2(database); }

static sqlite3_stmt *prepare(sqlite3 *database, const char *sql) {
  sqlite3_stmt *statement;
  return sqlite3_prepare_v2(database, sql, -1, &statement, NULL) == SQLITE_OK ? statement : NULL;
}

int64_t cbaseline_insert(cbaseline_database *database, int64_t rows) {
  if (sqlite3_exec(database, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK) return -1;
  sqlite3_stmt *statement =
      prepare(database, "INSERT INTO observation (id, size_mm, note) VALUES (?, ?, ?)");
  if (statement == NULL) return -1;
  for (int64_t id = 1; id <= rows; id++) {
    int note = id % cbaseline_note_count;
    if (sqlite3_bind_int64(statement, 1, id) != SQLITE_OK ||
        sqlite3_bind_double(statement, 2, id * 0.25) != SQLITE_OK ||
        sqlite3_bind_text64(statement, 3, notes[note].text, notes[note].size, SQLITE_TRANSIENT,
                            SQLITE_UTF8) != SQLITE_OK ||
        sqlite3_step(statement) != SQLITE_DONE) {
      sqlite3_finalize(statement);
      return -1;
    }
    sqlite3_reset(statement);
  }
  sqlite3_finalize(statement);
  int code = sqlite3_exec(database, "COMMIT", NULL, NULL, NULL);
  return code == SQLITE_OK ? sqlite3_last_insert_rowid(database) : -1;
}

int64_t cbaseline_scan_numbers(cbaseline_database *database) {
  sqlite3_stmt *statement = prepare(database, "SELECT id, size_mm FROM observation");
  if (statement == NULL) return -1;
  int64_t ids = 0;
  double sizes = 0;
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    ids += sqlite3_column_int64(statement, 0);
    sizes += sqlite3_column_double(statement, 1);
  }
  sqlite3_finalize(statement);
  return code == SQLITE_DONE ? ids + (int64_t)sizes : -1;
}

int64_t cbaseline_scan_text(cbaseline_database *database) {
  sqlite3_stmt *statement = prepare(database, "SELECT id, note FROM observation");
  if (statement == NULL) return -1;
  int64_t sum = 0;
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    sum += sqlite3_column_int64(statement, 0);
    const unsigned char *note = sqlite3_column_text(statement, 1);
    int size = sqlite3_column_bytes(statement, 1);
    sum += size;
    if (size > 0) sum += note[size - 1];
  }
  sqlite3_finalize(statement);
  return code == SQLITE_DONE ? sum : -1;
}

int64_t cbaseline_scan_text_copies(cbaseline_database *database) {
  sqlite3_stmt *statement = prepare(database, "SELECT id, note FROM observation");
  if (statement == NULL) return -1;
  int64_t sum = 0;
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    sum += sqlite3_column_int64(statement, 0);
    const unsigned char *note = sqlite3_column_text(statement, 1);
    size_t size = (size_t)sqlite3_column_bytes(statement, 1);
    char *copy = malloc(size + 1);
    if (copy == NULL) break;
    memcpy(copy, note, size + 1);
    sum += (int64_t)strlen(copy);
    free(copy);
  }
  sqlite3_finalize(statement);
  return code == SQLITE_DONE ? sum : -1;
}

int64_t cbaseline_collect(cbaseline_database *database) {
  typedef struct {
    int64_t id;
    double size;
  } observation;
  sqlite3_stmt *statement = prepare(database, "SELECT id, size_mm FROM observation");
  if (statement == NULL) return -1;
  observation *all = NULL;
  size_t count = 0, capacity = 0;
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    if (count == capacity) {
      capacity = capacity == 0 ? 2 : capacity * 2;
      observation *grown = realloc(all, capacity * sizeof *all);
      if (grown == NULL) break;
      all = grown;
    }
    all[count].id = sqlite3_column_int64(statement, 0);
    all[count].size = sqlite3_column_double(statement, 1);
    count++;
  }
  sqlite3_finalize(statement);
  int64_t sum = count == 0 ? 0 : (int64_t)count + all[count - 1].id;
  free(all);
  return code == SQLITE_DONE ? sum : -1;
}

int64_t cbaseline_collect_text(cbaseline_database *database) {
  typedef struct {
    int64_t id;
    double size;
    char *note;
  } observation;
  sqlite3_stmt *statement = prepare(database, "SELECT id, size_mm, note FROM observation");
  if (statement == NULL) return -1;
  observation *all = NULL;
  size_t count = 0, capacity = 0;
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    if (count == capacity) {
      capacity = capacity == 0 ? 2 : capacity * 2;
      observation *grown = realloc(all, capacity * sizeof *all);
      if (grown == NULL) break;
      all = grown;
    }
    all[count].id = sqlite3_column_int64(statement, 0);
    all[count].size = sqlite3_column_double(statement, 1);
    const unsigned char *note = sqlite3_column_text(statement, 2);
    size_t size = (size_t)sqlite3_column_bytes(statement, 2);
    if ((all[count].note = malloc(size + 1)) == NULL) break;
    memcpy(all[count].note, note, size + 1);
    count++;
  }
  sqlite3_finalize(statement);
  int64_t sum = count == 0 ? 0 : (int64_t)count + (int64_t)strlen(all[count - 1].note);
  for (size_t index = 0; index < count; index++) free(all[index].note);
  free(all);
  return code == SQLITE_DONE ? sum : -1;
}

int64_t cbaseline_query(cbaseline_database *database, int64_t rows, int64_t times) {
  sqlite3_stmt *statement =
      prepare(database, "SELECT size_mm, note FROM observation WHERE id = ?");
  if (statement == NULL) return -1;
  int64_t sum = 0;
  double sizes = 0;
  for (int64_t number = 0; number < times; number++) {
    if (sqlite3_bind_int64(statement, 1, number * 7919 % rows + 1) != SQLITE_OK ||
        sqlite3_step(statement) != SQLITE_ROW) {
      sum = -1;
      break;
    }
    sizes += sqlite3_column_double(statement, 0);
    const unsigned char *note = sqlite3_column_text(statement, 1);
    size_t size = (size_t)sqlite3_column_bytes(statement, 1);
    char *copy = malloc(size + 1);
    if (copy == NULL) break;
    memcpy(copy, note, size + 1);
    sum += (int64_t)strlen(copy);
    free(copy);
    sqlite3_reset(statement);
  }
  sqlite3_finalize(statement);
  return sum < 0 ? sum : sum + (int64_t)sizes;
}

int64_t cbaseline_insert_blobs(cbaseline_database *database, int64_t rows) {
  static unsigned char bytes[cbaseline_blob_size];
  memset(bytes, 7, sizeof bytes);
  if (sqlite3_exec(database, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK) return -1;
  sqlite3_stmt *statement = prepare(database, "INSERT INTO picture (id, bytes) VALUES (?, ?)");
  if (statement == NULL) return -1;
  for (int64_t id = 1; id <= rows; id++) {
    if (sqlite3_bind_int64(statement, 1, id) != SQLITE_OK ||
        sqlite3_bind_blob64(statement, 2, bytes, sizeof bytes, SQLITE_TRANSIENT) != SQLITE_OK ||
        sqlite3_step(statement) != SQLITE_DONE) {
      sqlite3_finalize(statement);
      return -1;
    }
    sqlite3_reset(statement);
  }
  sqlite3_finalize(statement);
  int code = sqlite3_exec(database, "COMMIT", NULL, NULL, NULL);
  return code == SQLITE_OK ? sqlite3_last_insert_rowid(database) : -1;
}

int64_t cbaseline_scan_blobs(cbaseline_database *database) {
  sqlite3_stmt *statement = prepare(database, "SELECT id, bytes FROM picture");
  if (statement == NULL) return -1;
  int64_t sum = 0;
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    sum += sqlite3_column_int64(statement, 0);
    const unsigned char *bytes = sqlite3_column_blob(statement, 1);
    int size = sqlite3_column_bytes(statement, 1);
    sum += size;
    if (size > 0) sum += bytes[size - 1];
  }
  sqlite3_finalize(statement);
  return code == SQLITE_DONE ? sum : -1;
}

int64_t cbaseline_scan_blob_copies(cbaseline_database *database) {
  sqlite3_stmt *statement = prepare(database, "SELECT id, bytes FROM picture");
  if (statement == NULL) return -1;
  int64_t sum = 0;
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    sum += sqlite3_column_int64(statement, 0);
    const unsigned char *bytes = sqlite3_column_blob(statement, 1);
    size_t size = (size_t)sqlite3_column_bytes(statement, 1);
    unsigned char *copy = malloc(size);
    if (copy == NULL) break;
    memcpy(copy, bytes, size);
    sum += (int64_t)size + copy[size - 1];
    free(copy);
  }
  sqlite3_finalize(statement);
  return code == SQLITE_DONE ? sum : -1;
}

int64_t cbaseline_thread_nanoseconds(void) {
  struct timespec time;
  if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) != 0) return 0;
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}
