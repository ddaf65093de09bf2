"""What machine this is, and what versions of all that is measured on it."""
import os
import platform
import re
import subprocess


def said(*words, pattern=r"(\S+)"):
    """What a command says about itself; "none" when there is no such command."""
    try:
        done = subprocess.run(words, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    except OSError:
        return "none"
    found = re.search(pattern, done.stdout + done.stderr)
    return found[1] if found else "unknown"


def swift():
    return said("swift", "--version", pattern=r"Swift version (\S+)")


def sqlite():
    return said("pkg-config", "--modversion", "sqlite3")


def versions_that_count():
    """The versions that a count of instructions depends on."""
    return {
        "processor": platform.machine(),
        "Swift": swift(),
        "SQLite": sqlite(),
        "C library": os.confstr("CS_GNU_LIBC_VERSION"),
        "valgrind": said("valgrind", "--version", pattern=r"valgrind-(\S+)"),
    }
