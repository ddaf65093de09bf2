#include "plan.h"
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *const names[FAULT_CLASSES] = {"read",   "write", "sync",   "truncate", "open",   "create",
                                                 "unlink", "name",  "folder", "status",   "lock", "answer"};

static char root[4096];
static size_t root_length;
static long counts[FAULT_CLASSES];
static int planned_class = -1, planned_error;
static long planned_number;
static bool is_always;
static int record_descriptor = -1;

static ssize_t (*real_write)(int, const void *, size_t);

static void read_plan(const char *plan) {
  char class[32], error[32];
  if (sscanf(plan, "%31[a-z]:%ld:%31[a-z0-9]", class, &planned_number, error) != 3) abort();
  for (int index = 0; index < FAULT_CLASSES; index++)
    if (!strcmp(names[index], class)) planned_class = index;
  if (planned_class < 0) abort();
  planned_error = !strcmp(error, "half")   ? FAULT_HALF
                  : !strcmp(error, "lie")  ? FAULT_LIE
                  : !strcmp(error, "kill") ? FAULT_KILL
                                           : atoi(error);
  is_always = strstr(plan, ":always") != NULL;
}

static void write_all(int descriptor, const void *bytes, size_t count) {
  while (count > 0) {
    ssize_t done = real_write(descriptor, bytes, count);
    if (done <= 0) abort();
    bytes = (const char *)bytes + done;
    count -= (size_t)done;
  }
}

__attribute__((constructor)) static void begin(void) {
  real_write = dlsym(RTLD_NEXT, "write");
  const char *folder = getenv("FAULTS_ROOT");
  if (!folder || !realpath(folder, root)) return;
  root_length = strlen(root);
  const char *plan = getenv("FAULTS_PLAN");
  if (plan) read_plan(plan);
  const char *file = getenv("FAULTS_RECORD");
  // Through the system call: what opens a file here is not to be seen by what watches.
  if (file) record_descriptor = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  install_memory();
}

__attribute__((destructor)) static void end(void) {
  const char *file = getenv("FAULTS_COUNT");
  if (!file || !root_length) return;
  char line[512];
  int length = 0;
  for (int index = 0; index < FAULT_CLASSES; index++)
    length += snprintf(line + length, sizeof line - (size_t)length, "%s %ld\n", names[index], counts[index]);
  length += snprintf(line + length, sizeof line - (size_t)length, "memory %ld\nheld %ld\ndescriptors %d\n",
                     allocations(), bytes_held(), open_descriptors());
  int descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (descriptor < 0) return;
  write_all(descriptor, line, (size_t)length);
  close(descriptor);
}

int fault_now(enum fault_class class) {
  long number = ++counts[class];
  if ((int)class != planned_class) return 0;
  if (number != planned_number && !(is_always && number > planned_number)) return 0;
  if (planned_error == FAULT_KILL) {
    kill(getpid(), SIGKILL);
    pause();
  }
  return planned_error;
}

// Takes `.`, `..` and doubled slashes out, without looking at links.
static void normalise(char *path) {
  char *to = path, *from = path;
  while (*from) {
    while (*from == '/') from++;
    size_t length = strcspn(from, "/");
    if (length == 0) break;
    if (length == 2 && from[0] == '.' && from[1] == '.') {
      while (to > path && *--to != '/') {
      }
    } else if (!(length == 1 && from[0] == '.')) {
      *to++ = '/';
      memmove(to, from, length);
      to += length;
    }
    from += length;
  }
  *to = 0;
}

const char *below_root(const char *folder, const char *path, char *buffer, size_t size) {
  if (!root_length || !path) return NULL;
  char here[4096];
  if (path[0] == '/') {
    snprintf(buffer, size, "%s", path);
  } else {
    if (!folder) {
      if (!getcwd(here, sizeof here)) return NULL;
      folder = here;
    }
    snprintf(buffer, size, "%s/%s", folder, path);
  }
  normalise(buffer);
  if (strncmp(buffer, root, root_length) != 0) return NULL;
  if (buffer[root_length] == 0) return ".";
  return buffer[root_length] == '/' ? buffer + root_length + 1 : NULL;
}

bool is_recording(void) { return record_descriptor >= 0; }

void record(enum fault_event event, const char *path, const char *other, long offset, const void *bytes,
            size_t count) {
  if (record_descriptor < 0) return;
  // One write each, so that the records of processes that run at once stay apart.
  uint16_t lengths[2] = {(uint16_t)strlen(path), (uint16_t)strlen(other ? other : "")};
  int64_t place = offset;
  uint32_t size = (uint32_t)count;
  size_t total = 1 + sizeof lengths + sizeof place + sizeof size + lengths[0] + lengths[1] + count;
  char *all = malloc(total), *end = all;
  if (!all) abort();
  *end++ = (char)event;
  end = mempcpy(end, lengths, sizeof lengths);
  end = mempcpy(end, &place, sizeof place);
  end = mempcpy(end, &size, sizeof size);
  end = mempcpy(end, path, lengths[0]);
  end = mempcpy(end, other ? other : "", lengths[1]);
  if (count) memcpy(end, bytes, count);
  int kept = errno;
  write_all(record_descriptor, all, total);
  errno = kept;
  free(all);
}
