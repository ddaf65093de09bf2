"""Whole processes, run one at a time to their end."""
import os
import sys
import time


# What a command complains about, which is shown when it failed.
_complaints = os.memfd_create("complaints")


class Run:
    """What one run took: seconds on the clock, seconds of the processor, peak memory in MiB."""

    def __init__(self, wall, processor, peak):
        self.wall, self.processor, self.peak = wall, processor, peak


def run(words, environment, output=os.devnull, expected=(0,), typed=os.devnull):
    """Runs a command; ends the program when the command ends with a status that was not expected."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    actions = [(os.POSIX_SPAWN_OPEN, 0, typed, os.O_RDONLY, 0),
               (os.POSIX_SPAWN_OPEN, 1, output, flags, 0o600),
               (os.POSIX_SPAWN_DUP2, _complaints, 2)]
    os.ftruncate(_complaints, 0)
    os.lseek(_complaints, 0, os.SEEK_SET)
    words = list(map(str, words))
    start = time.perf_counter()
    process = os.posix_spawn(words[0], words, environment, file_actions=actions)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in expected:
        said = os.pread(_complaints, 4096, 0).decode(errors="replace")
        sys.exit(f"{words} ended with {os.waitstatus_to_exitcode(status)}: {said}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


class Command:
    """A command with the world that it runs in, and what is to be done before each run."""

    def __init__(self, words, environment, before=None, output=os.devnull, expected=(0,)):
        self.words, self.environment, self.before = words, environment, before
        self.output, self.expected = output, expected

    def run(self):
        if self.before:
            self.before()
        return run(self.words, self.environment, self.output, self.expected)


def in_turn(commands, rounds, warming=2):
    """Runs commands A B C A B C …; gives back a list of runs for each. The first are not counted."""
    runs = [[] for _ in commands]
    for number in range(warming + rounds):
        for command, kept in zip(commands, runs):
            done = command.run()
            if number >= warming:
                kept.append(done)
    return runs
