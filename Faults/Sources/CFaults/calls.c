#include "plan.h"
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define SEEN __attribute__((visibility("default")))
#define REAL(name) ((__typeof__(&name))next(#name))
#define PATHS char one[8192], two[8192]

// Both names of each call: Swift calls the plain ones, SQLite those that end in 64.
static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

enum { MOST = 4096 };
static bool is_watched[MOST];

static bool watches(int descriptor) { return descriptor >= 0 && descriptor < MOST && is_watched[descriptor]; }

int open_descriptors(void) {
  int count = 0;
  for (int index = 0; index < MOST; index++) count += is_watched[index];
  return count;
}

// A file is known by its number, which it keeps when it loses its name.
static void inode(int descriptor, char *text, size_t size) {
  struct stat status;
  snprintf(text, size, "%lu", REAL(fstat)(descriptor, &status) == 0 ? (unsigned long)status.st_ino : 0);
}

static void note(enum fault_event event, int descriptor, long offset, const void *bytes, size_t count) {
  if (!is_recording()) return;
  char number[32];
  inode(descriptor, number, sizeof number);
  record(event, number, NULL, offset, bytes, count);
}

#define FAIL_IF_PLANNED(class)      \
  do {                              \
    int fault = fault_now(class);   \
    if (fault) {                    \
      errno = fault > 0 ? fault : EIO; \
      return -1;                    \
    }                               \
  } while (0)

static int opened(const char *real, int folder, const char *path, int flags, mode_t mode) {
  char name[8192];
  // Whoever opens relative to a folder of its own is not one of ours.
  const char *below = folder == AT_FDCWD ? below_root(NULL, path, name, sizeof name) : NULL;
  int (*open_at)(int, const char *, int, ...) = next(real);
  if (!below) return open_at(folder, path, flags, mode);
  bool is_nameless = (flags & O_TMPFILE) == O_TMPFILE;
  bool is_new = is_nameless;
  if (flags & O_CREAT) {
    struct stat status;
    is_new = REAL(lstat)(path, &status) != 0;
  }
  FAIL_IF_PLANNED(is_new ? FAULT_CREATE : FAULT_OPEN);
  int descriptor = open_at(folder, path, flags, mode);
  if (descriptor < 0 || descriptor >= MOST) return descriptor;
  is_watched[descriptor] = true;
  if (is_recording()) {
    char number[32];
    inode(descriptor, number, sizeof number);
    if (is_new) record(EVENT_CREATE, is_nameless ? "" : below, number, 0, NULL, 0);
    if (!is_new && flags & O_TRUNC) record(EVENT_TRUNCATE, number, NULL, 0, NULL, 0);
  }
  return descriptor;
}

#define MODE(flags)                                                        \
  mode_t mode = 0;                                                         \
  if ((flags) & (O_CREAT | __O_TMPFILE)) {                                 \
    va_list words;                                                         \
    va_start(words, flags);                                                \
    mode = va_arg(words, mode_t);                                          \
    va_end(words);                                                         \
  }

SEEN int open(const char *path, int flags, ...) {
  MODE(flags)
  return opened("openat", AT_FDCWD, path, flags, mode);
}
SEEN int open64(const char *path, int flags, ...) {
  MODE(flags)
  return opened("openat64", AT_FDCWD, path, flags, mode);
}
SEEN int openat(int folder, const char *path, int flags, ...) {
  MODE(flags)
  return opened("openat", folder, path, flags, mode);
}
SEEN int openat64(int folder, const char *path, int flags, ...) {
  MODE(flags)
  return opened("openat64", folder, path, flags, mode);
}

SEEN int close(int descriptor) {
  if (watches(descriptor)) is_watched[descriptor] = false;
  return REAL(close)(descriptor);
}

// The C library closes the descriptor of a listing by itself.
SEEN int closedir(DIR *listing) {
  int descriptor = dirfd(listing);
  if (watches(descriptor)) is_watched[descriptor] = false;
  return REAL(closedir)(listing);
}

SEEN ssize_t read(int descriptor, void *bytes, size_t count) {
  if (watches(descriptor)) FAIL_IF_PLANNED(FAULT_READ);
  return REAL(read)(descriptor, bytes, count);
}
SEEN ssize_t pread(int descriptor, void *bytes, size_t count, off_t offset) {
  if (watches(descriptor)) FAIL_IF_PLANNED(FAULT_READ);
  return REAL(pread)(descriptor, bytes, count, offset);
}
SEEN ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t offset) {
  if (watches(descriptor)) FAIL_IF_PLANNED(FAULT_READ);
  return REAL(pread64)(descriptor, bytes, count, offset);
}

static ssize_t written(int descriptor, const void *bytes, size_t count, long offset) {
  ssize_t (*write_at)(int, const void *, size_t, off_t) = next("pwrite");
  int fault = fault_now(FAULT_WRITE);
  if (fault == FAULT_LIE) return (ssize_t)count;
  if (fault == FAULT_HALF) write_at(descriptor, bytes, count / 2, offset);
  if (fault) {
    errno = fault > 0 ? fault : EIO;
    return -1;
  }
  note(EVENT_WRITE, descriptor, offset, bytes, count);
  return write_at(descriptor, bytes, count, offset);
}

SEEN ssize_t write(int descriptor, const void *bytes, size_t count) {
  ssize_t (*real)(int, const void *, size_t) = next("write");
  if (descriptor == STDOUT_FILENO) {
    FAIL_IF_PLANNED(FAULT_ANSWER);
    record(EVENT_ANSWER, "", NULL, 0, bytes, count);
  }
  if (!watches(descriptor)) return real(descriptor, bytes, count);
  off_t offset = lseek(descriptor, 0, SEEK_CUR);
  ssize_t done = written(descriptor, bytes, count, offset);
  if (done > 0) lseek(descriptor, offset + done, SEEK_SET);
  return done;
}
SEEN ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  if (watches(descriptor)) return written(descriptor, bytes, count, offset);
  return REAL(pwrite)(descriptor, bytes, count, offset);
}
SEEN ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  return pwrite(descriptor, bytes, count, offset);
}

SEEN int fsync(int descriptor) {
  if (watches(descriptor)) {
    FAIL_IF_PLANNED(FAULT_SYNC);
    note(EVENT_SYNC, descriptor, 0, NULL, 0);
  }
  return REAL(fsync)(descriptor);
}
SEEN int fdatasync(int descriptor) {
  if (watches(descriptor)) {
    FAIL_IF_PLANNED(FAULT_SYNC);
    note(EVENT_SYNC, descriptor, 0, NULL, 0);
  }
  return REAL(fdatasync)(descriptor);
}

SEEN int ftruncate(int descriptor, off_t size) {
  if (watches(descriptor)) {
    FAIL_IF_PLANNED(FAULT_TRUNCATE);
    note(EVENT_TRUNCATE, descriptor, size, NULL, 0);
  }
  return REAL(ftruncate)(descriptor, size);
}
SEEN int ftruncate64(int descriptor, off64_t size) { return ftruncate(descriptor, size); }

SEEN int unlink(const char *path) {
  PATHS;
  (void)two;
  const char *below = below_root(NULL, path, one, sizeof one);
  if (below) FAIL_IF_PLANNED(FAULT_UNLINK);
  int result = REAL(unlink)(path);
  if (below && result == 0) record(EVENT_UNLINK, below, NULL, 0, NULL, 0);
  return result;
}

// The path of an open folder, for calls that name files in it.
static const char *folder_path(int folder, char *buffer, size_t size) {
  if (folder == AT_FDCWD) return NULL;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
  ssize_t length = readlink(link, buffer, size - 1);
  buffer[length < 0 ? 0 : length] = 0;
  return buffer;
}

SEEN int unlinkat(int folder, const char *path, int flags) {
  PATHS;
  const char *below = below_root(folder_path(folder, two, sizeof two), path, one, sizeof one);
  if (below) FAIL_IF_PLANNED(FAULT_UNLINK);
  int result = REAL(unlinkat)(folder, path, flags);
  if (below && result == 0) record(EVENT_UNLINK, below, NULL, 0, NULL, 0);
  return result;
}

SEEN int link(const char *old, const char *new) {
  PATHS;
  const char *from = below_root(NULL, old, one, sizeof one), *to = below_root(NULL, new, two, sizeof two);
  if (to) FAIL_IF_PLANNED(FAULT_NAME);
  int result = REAL(link)(old, new);
  if (from && to && result == 0) record(EVENT_LINK, from, to, 0, NULL, 0);
  return result;
}

SEEN int linkat(int old_folder, const char *old, int new_folder, const char *new, int flags) {
  char two[8192], number[32] = "";
  const char *to = new_folder == AT_FDCWD ? below_root(NULL, new, two, sizeof two) : NULL;
  if (to) FAIL_IF_PLANNED(FAULT_NAME);
  int descriptor = -1;
  // A file without a name, by its place among the open ones.
  if (to && sscanf(old, "/proc/self/fd/%d", &descriptor) == 1) inode(descriptor, number, sizeof number);
  int result = REAL(linkat)(old_folder, old, new_folder, new, flags);
  if (to && result == 0) record(EVENT_LINK, number, to, descriptor >= 0 ? 1 : 0, NULL, 0);
  return result;
}

SEEN int rename(const char *old, const char *new) {
  PATHS;
  const char *from = below_root(NULL, old, one, sizeof one), *to = below_root(NULL, new, two, sizeof two);
  if (to) FAIL_IF_PLANNED(FAULT_NAME);
  int result = REAL(rename)(old, new);
  if (from && to && result == 0) record(EVENT_RENAME, from, to, 0, NULL, 0);
  return result;
}

SEEN int mkdir(const char *path, mode_t mode) {
  PATHS;
  (void)two;
  const char *below = below_root(NULL, path, one, sizeof one);
  if (below) FAIL_IF_PLANNED(FAULT_FOLDER);
  int result = REAL(mkdir)(path, mode);
  if (below && result == 0 && is_recording()) {
    struct stat status;
    char number[32];
    REAL(lstat)(path, &status);
    snprintf(number, sizeof number, "%lu", (unsigned long)status.st_ino);
    record(EVENT_FOLDER, below, number, 0, NULL, 0);
  }
  return result;
}

#define STATUS(name, kind)                                      \
  SEEN int name(const char *path, struct kind *status) {        \
    char one[8192];                                             \
    if (below_root(NULL, path, one, sizeof one)) FAIL_IF_PLANNED(FAULT_STATUS); \
    return REAL(name)(path, status);                            \
  }
STATUS(stat, stat)
STATUS(lstat, stat)
STATUS(stat64, stat64)
STATUS(lstat64, stat64)

SEEN int fstat(int descriptor, struct stat *status) {
  if (watches(descriptor)) FAIL_IF_PLANNED(FAULT_STATUS);
  return REAL(fstat)(descriptor, status);
}
SEEN int fstat64(int descriptor, struct stat64 *status) {
  if (watches(descriptor)) FAIL_IF_PLANNED(FAULT_STATUS);
  return REAL(fstat64)(descriptor, status);
}
SEEN int access(const char *path, int mode) {
  char one[8192];
  if (below_root(NULL, path, one, sizeof one)) FAIL_IF_PLANNED(FAULT_STATUS);
  return REAL(access)(path, mode);
}

static int controlled(const char *real, int descriptor, int command, void *word) {
  int (*control)(int, int, ...) = next(real);
  if (command == F_SETLK && watches(descriptor)) FAIL_IF_PLANNED(FAULT_LOCK);
  return control(descriptor, command, word);
}
SEEN int fcntl(int descriptor, int command, ...) {
  va_list words;
  va_start(words, command);
  void *word = va_arg(words, void *);
  va_end(words);
  return controlled("fcntl", descriptor, command, word);
}
SEEN int fcntl64(int descriptor, int command, ...) {
  va_list words;
  va_start(words, command);
  void *word = va_arg(words, void *);
  va_end(words);
  return controlled("fcntl64", descriptor, command, word);
}

// A moment and a chance that are the same in every run, so that two runs can be compared byte by byte.
SEEN time_t time(time_t *place) {
  const char *now = getenv("FAULTS_NOW");
  if (!now) return REAL(time)(place);
  time_t moment = (time_t)atol(now);
  if (place) *place = moment;
  return moment;
}
SEEN ssize_t getrandom(void *bytes, size_t count, unsigned flags) {
  if (!getenv("FAULTS_NOW")) return REAL(getrandom)(bytes, count, flags);
  static unsigned char next_byte = 1;
  for (size_t index = 0; index < count; index++) ((unsigned char *)bytes)[index] = next_byte = (unsigned char)(next_byte * 37 + 11);
  return (ssize_t)count;
}
