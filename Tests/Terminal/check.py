"""Plays check-ins at terminals and reads the README's reminders; see Scripts/check-checkin.

    check.py SPOTTER FOLDER README
"""
import itertools
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys

import pexpect

import reminders
from world import NAMES, World, play, wait_until, widest


class Checks:
    def __init__(self):
        self.passed = self.failed = 0

    def __call__(self, what, problem):
        if problem:
            self.failed += 1
            print(f"FAILED  {what}\n        {problem}"[:1500])
        else:
            self.passed += 1


def differs(found, expected):
    return None if found == expected else f"{found!r} instead of {expected!r}"


def stored_as_told(world, lines, expected, most_keys=None):
    """What is wrong with a session that is to store entries, or nothing."""
    steps = world.steps() if world.journal.exists() else 0
    status, shown, keys = play(world, lines)
    if most_keys is not None and keys > most_keys:
        return f"{keys} keys, not {most_keys}"
    if status != 0 or "Logged " not in shown:
        return f"it ended with {status}: {shown}"
    if world.today() != expected:
        return differs(world.today(), expected)
    if world.steps() != steps + 1:
        return f"{world.steps() - steps} steps"
    world.run("undo")
    return differs(world.today(), [])


def left_alone(world, before, status, shown):
    """What is wrong with a session that is to store nothing, or nothing."""
    if world.bytes() != before:
        return "the journal was changed"
    if "Nothing was stored." not in shown:
        return f"it is not said that nothing was stored: {shown}"
    return differs(status, 0)


def normal_days(new, check):
    check("a normal day with new sizes takes 8 keys", stored_as_told(
        new(), ["7", "5", "4", "", ""], ["chest size 7", "left-forearm size 5", "right-shin size 4"], 8))
    check("a normal day with the same figures takes 8 keys", stored_as_told(
        new(), ["=", "=", "=", "", ""], [f"{name} size 6 itch 4" for name in NAMES], 8))
    check("a normal day without a ruler takes 5 keys",
          stored_as_told(new(), ["", "", "", "", ""], list(NAMES), 5))
    check("answers are taken back across spots", stored_as_told(
        new(), ["7", "g", "u", "u", "8", "", "s", "fever", "u", "", "u", "u", "i2", "", ""],
        ["chest size 8", "left-forearm", "right-shin itch 2"]))
    check("a new spot is found by its beginning", stored_as_told(
        new(), ["n left fla", "3", "", "", "", "", ""], ["left-flank size 3", *NAMES]))
    check("a wrong answer is asked for again", stored_as_told(
        new(), ["i11", "0", "seven", "7", "", "", "fevr", "fever 38.4", ""],
        ["chest size 7", "left-forearm", "right-shin", "day temperature 38.4 fever"]))
    check("the first spot makes the journal",
          stored_as_told(new(spots=()), ["nose", "2", "", ""], ["nose size 2"]))


def conversation(new, check):
    session = new().check_in()
    check("a wrong answer is told in a sentence", None if "Itch takes a number from 0 to 10, not 11." in
          session.answer("i11") else session.shown)
    check("TAB lists what begins so", None if "left-forehead, left-forearm, " in
          session.answer("n left fo\t") else session.shown)
    check("help is at hand", None if "take the last answer back" in session.answer("?") else session.shown)
    session.type("\x03")
    session.end()

    world = new()
    session = world.check_in(early="7\r5\r4\r\r\r")
    check("what is typed ahead is read line by line", differs(
        (session.end(), world.today()), (0, ["chest size 7", "left-forearm size 5", "right-shin size 4"])))

    session = new().check_in()
    session.child.setwinsize(24, 40)
    shown = session.answer("7") + session.answer("?")
    check("lines fit a terminal that was resized", None if widest(shown) < 40 else shown)
    check("control: lines that do not fit are found",
          None if widest(session.shown) >= 40 else "the first lines should be longer")
    session.type("q\r")
    session.end()

    for terminal in ("dumb", None, "vt100", "xterm-256color"):
        world = new()
        status, shown, _ = play(world, ["7", "?", "g", "", "", ""], TERM=terminal)
        check(f"TERM {terminal}: no escapes, and all is stored", differs(
            (status, "\x1b" in shown, world.today()),
            (0, False, ["chest size 7", "left-forearm gone", "right-shin"])))

    world = new()
    session = world.check_in()
    session.answer("7")
    # Not by ctrl-Z, which stops nobody who has no shell to go back to.
    os.kill(session.child.pid, signal.SIGSTOP)
    stopped = wait_until(lambda: state(session.child.pid) == "T")
    os.kill(session.child.pid, signal.SIGCONT)
    for line in ("5", "4", ""):
        session.answer(line)
    session.type("\r")
    check("a session that was stopped goes on", differs(
        (stopped, session.end(), len(world.today())), (True, 0, 3)))


def state(process):
    text = pathlib.Path(f"/proc/{process}/stat").read_text()
    return text.rsplit(")", 1)[1].split()[0]


ENDS = {
    "ctrl-C": lambda session: session.type("\x03"),
    "ctrl-D": lambda session: session.type("\x04"),
    "q": lambda session: session.type("q\r"),
    "SIGTERM": lambda session: session.child.kill(signal.SIGTERM),
    "SIGHUP": lambda session: session.child.kill(signal.SIGHUP),
}


def interruptions(new, check):
    answers = ["7", "= i9", "g", "fever 39"]
    for (name, act), count in itertools.product(ENDS.items(), range(len(answers) + 1)):
        world = new()
        before, files = world.bytes(), world.files()
        session = world.check_in()
        for answer in answers[:count]:
            session.answer(answer)
        drafts = [file for file in world.files() if file not in files]
        act(session)
        restored = session.is_restored()
        what = f"{name} after {count} answers"
        check(f"{what} stores nothing", left_alone(world, before, session.end(), session.shown))
        check(f"{what}: no draft is on the disk, and the terminal is as before",
              differs((drafts, restored), ([], True)))

    world = new()
    before = world.bytes()
    session = world.check_in()
    session.answer("7")
    session.child.close(force=False)
    check("a window that is closed stores nothing",
          differs((session.child.isalive(), world.bytes() == before), (False, True)))

    world = new(spots=())
    session = world.check_in()
    session.answer("nose")
    session.type("\x03")
    check("no journal is made by a session that is left", left_alone(world, None, session.end(), session.shown))

    world = new()
    result = world.run("log", status=None)
    check("without a terminal it is refused at once, with what to do", differs(
        (result.returncode, result.stdout, "such as `spotter log left forearm --size 6`" in result.stderr),
        (64, "", True)))


def held(new, check):
    """Another program holds the journal when all is to be stored."""
    for gives_back in (True, False):
        world = new()
        before = world.bytes()
        session = world.check_in()
        for line in ("7", "5", "4", ""):
            session.answer(line)
        lock = sqlite3.connect(world.journal, isolation_level=None)
        lock.execute("BEGIN EXCLUSIVE")
        said = session.answer("")
        check("a journal that is held is told, and the answers stay", None if
              "Nothing is stored yet: Enter tries again." in said and "chest: 7 mm" in said else said)
        if gives_back:
            lock.close()
            session.type("\r")
            check("Enter stores them once it is free", differs(
                (session.end(), world.today()),
                (0, ["chest size 7", "left-forearm size 5", "right-shin size 4"])))
        else:
            session.type("q\r")
            status = session.end()
            lock.close()
            check("leaving then ends with 75, and nothing is stored",
                  differs((status, world.bytes() == before), (75, True)))


def controls(new, check):
    """Each of these is wrong, and has to be found."""
    expected = ["chest size 7", "left-forearm size 5", "right-shin size 4"]
    wrong = {
        "a day that takes 9 keys": stored_as_told(new(), ["10", "5", "4", "", ""], expected, 8),
        "another value": stored_as_told(new(), ["7", "5", "5", "", ""], expected),
        "a session that stores nothing": stored_as_told(new(), ["s", "s", "s", "", ""], []),
    }
    world = new()
    before = world.bytes()
    status, shown, _ = play(world, ["7", "", "", "", ""])
    wrong["a journal that was changed"] = left_alone(world, before, status, shown)
    for what, problem in wrong.items():
        check(f"control: {what} is found", None if problem else "nothing was found wrong")


def main():
    spotter, folder, readme = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    check = Checks()
    numbers = itertools.count()

    def new(**options):
        return World(spotter, folder / f"home-{next(numbers)}", **options)

    for part in (normal_days, conversation, interruptions, held, controls):
        try:
            part(new, check)
        except (pexpect.ExceptionPexpect, AssertionError, OSError, subprocess.SubprocessError) as error:
            check(part.__name__, f"{type(error).__name__}: {error}")
    reminders.check_all(readme.read_text(), new, folder, check)
    print(f"{check.passed} passed, {check.failed} failed")
    sys.exit(check.failed > 0 or check.passed < 80)


main()
