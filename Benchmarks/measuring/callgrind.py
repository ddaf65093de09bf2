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
    """The instructions of a profile by object."""
    found, place, called = collections.Counter(), None, False
    for line in lines:
        if line.startswith("ob="):
            place = line[3:].strip()
        elif line.startswith("calls="):
            called = True
        elif match := COST.match(line):
            if called:
                called = False
            else:
                found[place] += int(match[1])
    return found


def count(words, environment=None):
    """Runs a command, and counts: `own` has Swift's runtime too, `all` besides SQLite and the system."""
    valgrind = shutil.which("valgrind") or sys.exit("This needs valgrind.")
    with tempfile.TemporaryDirectory(prefix="spotter-count-", dir="/tmp") as folder:
        profile = folder + "/profile"
        command = [
            valgrind, "--tool=callgrind", "--compress-strings=no", "--compress-pos=no",
            "--callgrind-out-file=" + profile, *map(str, words),
        ]
        done = subprocess.run(
            command, env={**FIXED, "HOME": folder, **(environment or {})}, capture_output=True,
            stdin=subprocess.DEVNULL)
        if done.returncode:
            output = (done.stdout + done.stderr).decode(errors="replace")
            sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{output}")
        totals = collections.Counter()
        with open(profile) as file:
            for name, instructions in costs(file).items():
                totals[kind(name)] += instructions
    return {"own": totals["own"], "all": sum(totals.values())}
