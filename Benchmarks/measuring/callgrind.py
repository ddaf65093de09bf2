"""Counts instructions with valgrind's callgrind, by whose they are, the same on every machine."""
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile

# A number of a cost line: its place, and how many instructions. What stands after `calls=` is the
# cost of the called one again.
COST = re.compile(r"[-+*\d]\S* (\d+)$")

# What asks for memory. Swift's own functions end in these.
ALLOCATE = {"malloc", "calloc", "realloc", "posix_memalign", "aligned_alloc", "memalign"}

# The C library chooses among versions of memcpy and strlen by what the processor can do.
PLAIN = "-" + ",-".join([
    "AVX", "AVX2", "AVX512F", "AVX512VL", "AVX512BW", "BMI1", "BMI2", "ERMS", "FMA", "FMA4", "FSRM",
    "LZCNT", "MOVBE", "POPCNT", "RTM", "SSSE3", "SSE4_1", "SSE4_2",
])
SIZES = "x86_data_cache_size=0x8000:glibc.cpu.x86_shared_cache_size=0x100000"

# Nothing else of the caller's environment comes in: its size moves the stack, and its words are read.
FIXED = {
    "PATH": "/usr/bin:/bin", "TZ": "UTC", "LC_ALL": "C", "SWIFT_DETERMINISTIC_HASHING": "1",
    "GLIBC_TUNABLES": f"glibc.cpu.hwcaps={PLAIN}:glibc.cpu.{SIZES}",
}


def kind(name):
    """Whose code an object has: `sqlite`, `system` for the C library and its like, or else `own`."""
    file = os.path.basename(name)
    if file.startswith("libsqlite3"):
        return "sqlite"
    system = ("ld-", "libc.", "libm.", "libgcc_s", "libstdc++", "libpthread", "vgpreload", "???")
    return "system" if file.startswith(system) else "own"


def costs(lines):
    """A profile's instructions, by whose they are, and how often memory was asked for."""
    found, place, called, caller = collections.Counter(), None, False, None
    for line in lines:
        if line.startswith("ob="):
            place = kind(line[3:].strip())
        elif line.startswith("fn="):
            caller = line[3:].strip()
        elif line.startswith("cfn="):
            callee = line[4:].strip()
        elif line.startswith("calls="):
            called = True
            # Each of them may call another: that is one piece of memory, not two.
            if callee in ALLOCATE and caller not in ALLOCATE:
                found["allocations"] += int(line[6:].split()[0])
        elif match := COST.match(line):
            if called:
                called = False
            else:
                found[place] += int(match[1])
                found["all"] += int(match[1])
    return found


def count(words, environment=None):
    """Runs a command, and counts: `own` has Swift's runtime too, `all` besides SQLite and the system."""
    with tempfile.TemporaryDirectory(prefix="spotter-count-", dir="/tmp") as folder:
        _run(words, [], folder, environment or {})
        with open(folder + "/profile") as file:
            found = costs(file)
    return {"own": found["own"], "all": found["all"]}


def count_measured(words):
    """Counts what happens between the last two looks at the clock of CBaseline, for each row.

    The program prints last how many rows that is.
    """
    with tempfile.TemporaryDirectory(prefix="spotter-count-", dir="/tmp") as folder:
        rows = _run(words, ["--dump-before=cbaseline_thread_nanoseconds"], folder, {})
        # One part before each look at the clock, and one at the end.
        part = max(int(name.rpartition(".")[2]) for name in os.listdir(folder) if name.startswith("profile."))
        with open(f"{folder}/profile.{part}") as file:
            found = costs(file)
    return {key: found[key] / int(rows) for key in ("own", "all", "allocations")}


def _run(words, options, folder, environment):
    valgrind = shutil.which("valgrind") or sys.exit("This needs valgrind.")
    command = [
        valgrind, "--tool=callgrind", "--compress-strings=no", "--compress-pos=no",
        f"--callgrind-out-file={folder}/profile", *options, *map(str, words),
    ]
    done = subprocess.run(
        command, env={**FIXED, "HOME": folder, **environment}, capture_output=True,
        stdin=subprocess.DEVNULL)
    if done.returncode:
        output = (done.stdout + done.stderr).decode(errors="replace")
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{output}")
    return done.stdout.decode().rpartition("\n")[0].rpartition("\n")[2]
