"""What somebody would pick instead: jrnl and taskwarrior, with as many entries as the journal has."""
import datetime
import os
import pathlib
import shutil
import subprocess
import sys
import uuid

from . import diaries, machine

SETUP = pathlib.Path(__file__).resolve().parent.parent.parent / "Scripts/setup"
SPOKEN = "6 mm, red, itch 4."


def shell():
    subprocess.run([SETUP, "sqlite3"], check=True)
    return shutil.which("sqlite3")


class Jrnl:
    """jrnl of PyPI, in an environment of its own, over a journal of so many entries."""

    def __init__(self, folder, sizes):
        os.makedirs(folder, exist_ok=True)
        python = folder + "/python"
        subprocess.run([sys.executable, "-m", "venv", python], check=True)
        subprocess.run([python + "/bin/pip", "install", "--quiet", "jrnl==" + machine.JRNL], check=True)
        self.program, self.folder = python + "/bin/jrnl", folder
        for size in sizes:
            self._write(size)

    def words(self, size, *words):
        return [self.program, "--config-file", f"{self.folder}/{size}.yaml", *words]

    def log(self, size):
        return self.words(size, "left", "forearm:", *SPOKEN.split())

    def history(self, size):
        return self.words(size, "-from", "30 days ago")

    def _write(self, size):
        journal = f"{self.folder}/{size}.txt"
        today = datetime.date.today()
        with open(journal, "w") as file:
            for number in range(size, 0, -1):
                # Five a day, as in the journal.
                day = today - datetime.timedelta(days=1 + number // 5)
                file.write(f"[{day} 09:{number % 5:02}] left forearm: {SPOKEN}\n\n")
        with open(f"{self.folder}/{size}.yaml", "w") as file:
            file.write(
                "colors: {body: none, date: none, tags: none, title: none}\n"
                "default_hour: 9\ndefault_minute: 0\neditor: ''\nencrypt: false\nhighlight: false\n"
                "indent_character: '|'\n"
                f"journals: {{default: {{journal: {journal}}}}}\n"
                "linewrap: 79\ntagsymbols: '#@'\ntemplate: false\ntimeformat: '%Y-%m-%d %H:%M'\n"
                f"version: v{machine.JRNL}\n")


class Taskwarrior:
    """taskwarrior, with a task for each entry, done but for those of the last 60 days."""

    def __init__(self, folder, size):
        subprocess.run([SETUP, "task"], check=True)
        self.program, self.folder = shutil.which("task"), folder
        self.environment = {"TASKRC": folder + "/taskrc", "TASKDATA": folder + "/tasks"}
        os.makedirs(folder + "/tasks")
        with open(folder + "/taskrc", "w") as file:
            file.write(f"data.location={folder}/tasks\nconfirmation=no\nverbose=nothing\n")
        now = int(datetime.datetime.now().timestamp())
        with open(folder + "/tasks/pending.data", "w") as pending, \
                open(folder + "/tasks/completed.data", "w") as completed:
            for number in range(size, 0, -1):
                entry, spot = now - 86_400 * (1 + number // 5), diaries.PLACES[number % 5][0]
                is_open = number <= 300
                said = f'description:"{SPOKEN}" entry:"{entry}" project:"{spot}"'
                state = 'status:"pending"' if is_open else f'end:"{entry}" status:"completed"'
                (pending if is_open else completed).write(
                    f'[{said} modified:"{entry}" {state} uuid:"{uuid.UUID(int=number, version=4)}"]\n')

    def log(self):
        return [self.program, "add", "project:forearm", *SPOKEN.split()]

    def history(self):
        return [self.program, "entry.after:today-30d", "all"]

    def report(self):
        return [self.program, "summary"]
