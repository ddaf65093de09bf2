"""Spotter and what somebody would pick instead, each asked the same: add an entry, tell all, show them."""
import contextlib
import json
import pathlib
import sqlite3
import subprocess

from . import peers


class Rival:
    """One program; a home of its own is a folder in which it keeps what it is told."""

    def __init__(self, name, program, environment=None):
        self.name, self.program, self.environment = name, program, environment or {}

    def run(self, home, *words, **options):
        world = {"PATH": "/usr/bin:/bin", "HOME": str(home), "TZ": "UTC", "LC_ALL": "C.UTF-8",
                 **{key: value.replace("HOME", str(home)) for key, value in self.environment.items()}}
        return subprocess.run([self.program, *words], cwd=home, env=world, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=120, **options)

    def begin(self, home):
        """What a home needs before the first entry."""


class Spotter(Rival):
    file = "journal.db"

    def add(self, home, text, **options):
        return self.run(home, "log", "chest", "--note", text, "--journal", str(home / self.file), **options)

    def texts(self, home):
        return rows(home / self.file, "SELECT note FROM spot_observation")

    def show(self, home):
        return self.run(home, "history", "--journal", str(home / self.file)).stdout


class Shell(Rival):
    """The bare sqlite3 shell with SQLite's defaults."""
    file = "rows.db"

    def begin(self, home):
        self.run(home, self.file, "CREATE TABLE entry (note TEXT)")

    def add(self, home, text, **options):
        quoted = text.replace("'", "''")
        return self.run(home, self.file, "CREATE TABLE IF NOT EXISTS entry (note TEXT);"
                        f"INSERT INTO entry VALUES ('{quoted}')", **options)

    def texts(self, home):
        return rows(home / self.file, "SELECT note FROM entry")

    def show(self, home):
        return self.run(home, self.file, "SELECT note FROM entry").stdout


class Jrnl(Rival):
    file = "0.txt"

    def __init__(self, folder):
        self.jrnl = peers.Jrnl(folder, [])
        super().__init__("jrnl", self.jrnl.program)

    def begin(self, home):
        setup = object.__new__(peers.Jrnl)
        setup.folder = str(home)
        setup._write(0)
        # By its home, which is at another place after a power cut.
        settings = home / "0.yaml"
        settings.write_text(settings.read_text().replace(str(home), "~"))

    def add(self, home, text, **options):
        return self.run(home, "--config-file", str(home / "0.yaml"), text, **options)

    def texts(self, home):
        told = self.run(home, "--config-file", str(home / "0.yaml"), "--format", "json").stdout
        entries = json.loads(told)["entries"] if b"{" in told else []
        return [f"{entry['title']}\n{entry['body']}".strip() for entry in entries]

    def show(self, home):
        return self.run(home, "--config-file", str(home / "0.yaml"), "-n", "99").stdout


class Taskwarrior(Rival):
    file = "pending.data"

    def __init__(self, program):
        super().__init__("taskwarrior", program, {"TASKRC": "HOME/taskrc", "TASKDATA": "HOME"})

    def begin(self, home):
        (home / "taskrc").write_text("confirmation=no\nverbose=nothing\n")

    def add(self, home, text, **options):
        return self.run(home, "add", "--", text, **options)

    def texts(self, home):
        told = self.run(home, "rc.json.array=on", "export").stdout
        try:
            return [task["description"] for task in json.loads(told)]
        except ValueError:
            return []

    def show(self, home):
        return self.run(home, "rc.defaultwidth=200", "rc.verbose=nothing", "list").stdout


def rows(path, query):
    try:
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=rw", uri=True)) as database:
            return [text for text, in database.execute(query)]
    except sqlite3.Error:
        return []


def all_of(spotter, folder):
    shell = peers.shell()
    subprocess.run([peers.SETUP, "task"], check=True)
    return [Spotter("Spotter", spotter), Jrnl(str(pathlib.Path(folder) / "jrnl")),
            Taskwarrior("/usr/bin/task"), Shell("sqlite3 shell", shell)]
