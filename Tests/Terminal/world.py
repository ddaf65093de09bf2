"""A home with a journal of three open spots, and terminals in which the program runs."""
import json
import os
import pathlib
import re
import subprocess
import termios
import time

import pexpect

PROMPT = r"> $"
NAMES = ("chest", "left-forearm", "right-shin")
PATIENCE = 60


class World:
    def __init__(self, spotter, home, spots=NAMES):
        self.spotter = spotter
        self.home = pathlib.Path(home)
        self.home.mkdir(mode=0o700)
        self.journal = self.home / "journal.db"
        self.environment = {
            "HOME": str(self.home), "TMPDIR": str(self.home), "XDG_DATA_HOME": str(self.home),
            "SPOTTER_JOURNAL": str(self.journal), "TZ": "UTC", "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color", "PATH": os.environ["PATH"], "SWIFT_BACKTRACE": "enable=no"}
        for name in spots:
            self.run("log", *name.split("-"), "--size", "6", "--itch", "4", "--date", "yesterday")

    def run(self, *words, status=0, **options):
        result = subprocess.run(
            [self.spotter, *words], env=self.environment, capture_output=True, text=True,
            stdin=options.pop("stdin", subprocess.DEVNULL), timeout=PATIENCE, check=False)
        if status is not None and result.returncode != status:
            raise AssertionError(f"spotter {' '.join(words)} ended with {result.returncode}: {result.stderr}")
        return result

    def bytes(self):
        return self.journal.read_bytes() if self.journal.exists() else None

    def files(self):
        return sorted(str(path.relative_to(self.home)) for path in self.home.rglob("*"))

    def today(self):
        """The entries of today, each in the words of its fields."""
        lines = self.run("export", "--since", "today").stdout.splitlines()
        return [describe(json.loads(line)) for line in lines]

    def steps(self):
        return len(json.loads(self.run("changes", "--json").stdout)["steps"])

    def check_in(self, *words, **options):
        return Session(self, *words, **options)


def describe(entry):
    words = [entry.get("spot", entry["type"])]
    if entry.get("presence") == "clear":
        words.append("gone")
    words += [f"{name} {entry[name]:g}" for name in ("size", "itch", "pain", "temperature") if name in entry]
    return " ".join(words + entry.get("symptoms", []))


class Session:
    """The program in a terminal of its own, at the first question."""

    def __init__(self, world, *words, columns=80, early="", **changes):
        environment = {**world.environment, **changes}
        self.child = pexpect.spawn(
            world.spotter, ["log", *words], env={k: v for k, v in environment.items() if v is not None},
            dimensions=(24, columns), encoding="utf-8", timeout=PATIENCE)
        self.child.delaybeforesend = None
        self.before = termios.tcgetattr(self.child.child_fd)
        self.shown = ""
        self.keys = 0
        if early:
            self.child.send(early)
        else:
            self.question()

    def question(self):
        self.child.expect(PROMPT)
        self.shown += self.child.before + self.child.after
        return self.child.before

    def answer(self, line):
        """Types a line, and gives back what is asked then."""
        self.type(line + "\r")
        return self.question()

    def type(self, keys):
        self.keys += len(keys)
        self.child.send(keys)

    def end(self):
        """Waits for the end, and gives back the exit status: negative for a signal."""
        self.child.expect(pexpect.EOF)
        self.shown += self.child.before
        self.child.close()
        child = self.child
        return child.exitstatus if child.signalstatus is None else -child.signalstatus

    def is_restored(self):
        return termios.tcgetattr(self.child.child_fd) == self.before


def play(world, lines, **options):
    """A whole session of answers; its status, all that was shown, and the keys that it took."""
    session = world.check_in(**options)
    for line in lines[:-1]:
        session.answer(line)
    session.type(lines[-1] + "\r")
    status = session.end()
    return status, session.shown, session.keys


def widest(shown):
    """The longest line that the program wrote by itself; what is typed stands behind a question."""
    lines = [line for line in re.split(r"[\r\n]+", shown) if "> " not in line]
    return max((len(line) for line in lines), default=0)


def wait_until(condition):
    deadline = time.monotonic() + PATIENCE
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()
