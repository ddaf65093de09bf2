#include "plan.h"
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/vfs.h>

// What kind of file system the root lies on, as FAULTS_DISK says: its number in hexadecimal.
#define SEEN __attribute__((visibility("default")))

#define DISK(name, kind)                                                        \
  SEEN int name(const char *path, struct kind *status) {                       \
    char below[8192];                                                          \
    const char *number = getenv("FAULTS_DISK");                                \
    int result = ((__typeof__(&name))dlsym(RTLD_NEXT, #name))(path, status);   \
    if (result == 0 && number && below_root(NULL, path, below, sizeof below))  \
      status->f_type = (__typeof__(status->f_type))strtoul(number, NULL, 16);  \
    return result;                                                             \
  }
DISK(statfs, statfs)
DISK(statfs64, statfs64)
