"""Journals that Spotter made of diaries, and copies of them."""
import os
import shutil

from .processes import run

# What a journal sets, so that the shell does the same work on the disk.
PRAGMAS = (
    "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=ON; "
    "PRAGMA secure_delete=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
)


def taken_in(spotter, diary, environment):
    """Imports a diary into a journal of its name, and gives back the path of that."""
    journal = diary.removesuffix(".ndjson") + ".db"
    run(taking_in(spotter, diary, journal), environment)
    return journal


def taking_in(spotter, diary, journal):
    """The words that import a diary."""
    return [spotter, "import", diary, "--journal", journal]


def put_back(path, copy):
    """What brings the copy to the state of the original, down to the disk."""
    def restore():
        shutil.copyfile(path, copy)
        # Else the command that is timed would wait for these bytes as well.
        with open(copy) as file:
            os.fsync(file.fileno())
    return restore
