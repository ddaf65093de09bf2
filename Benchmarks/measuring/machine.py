"""What machine this is, and what versions of all that is measured on it."""
import datetime
import json
import os
import pathlib
import platform
import re
import subprocess
import tempfile

JRNL = "4.6"


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


def _first(path, pattern):
    with open(path) as file:
        found = re.search(pattern, file.read())
    return found[1] if found else "unknown"


def description():
    """This machine as a list in Markdown."""
    folder = tempfile.gettempdir()
    disk = said("df", "--output=fstype", folder, pattern=r"Type\s+(\S+)")
    memory = int(_first("/proc/meminfo", r"MemTotal:\s+(\d+)")) / 2**20
    versions = {
        "Swift": swift(), "SQLite": sqlite(), "the shell": said("sqlite3", "--version"),
        "GRDB": grdb(), "jrnl": JRNL, "taskwarrior": said("task", "--version"),
        "valgrind": said("valgrind", "--version", pattern=r"valgrind-(\S+)"),
        "Python": platform.python_version(),
    }
    processor = _first("/proc/cpuinfo", r"model name\s*: (.*)")
    system = said("sh", "-c", ". /etc/os-release; echo $PRETTY_NAME", pattern="(.*)")
    return "\n".join([
        f"- Processor: {processor}, {os.cpu_count()} cores, {memory:.0f} GiB",
        f"- System: {system}, Linux {platform.release()}, {os.confstr('CS_GNU_LIBC_VERSION')}, {disk} at {folder}",
        "- Versions: " + ", ".join(f"{name} {version}" for name, version in versions.items()),
    ])


def grdb():
    """The version of GRDB that Benchmarks was built with."""
    place = pathlib.Path(__file__).resolve().parent.parent / ".build/workspace-state.json"
    if not place.exists():
        return "none"
    for dependency in json.loads(place.read_text())["object"]["dependencies"]:
        if dependency["packageRef"]["identity"] == "grdb.swift":
            return dependency["state"]["checkoutState"].get("version", "unknown")
    return "unknown"


class Watch:
    """Sees what others take of the processors while something is measured."""

    def __init__(self):
        self._load, self._start = os.getloadavg()[0], self._now()

    @staticmethod
    def _now():
        # user, nice, system, idle, iowait, irq, softirq, and steal, which is other machines.
        numbers = list(map(int, _first("/proc/stat", r"cpu +(.*)").split()[:8]))
        own = sum(os.times()[:4]) * os.sysconf("SC_CLK_TCK")
        return sum(numbers), sum(numbers) - numbers[3] - numbers[4], own

    @property
    def sentence(self):
        total, busy, own = (after - before for after, before in zip(self._now(), self._start))
        others = max(0.0, busy - own) / max(total, 1)
        word = "quiet" if others < 0.05 else "busy"
        return (f"*{datetime.date.today()}, on a {word} machine: others took {others:.0%} of the processors' time; "
                f"load average {self._load:.1f} before and {os.getloadavg()[0]:.1f} after.*")
