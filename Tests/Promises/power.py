"""Promises 1, 5 and 8: the power is cut at any moment of any command that writes.

Each command is recorded, and disks are built as they may be after a cut: what was not synced is kept,
dropped or garbled, sector by sector and name by name. On each, the journal is the old one or the new one;
once the command has answered it is the new one, and what it makes is there and whole.
"""
import random, shutil
import commands
from disk import ANSWER, SYNC, Disk, events, lay

COMMANDS = commands.WRITING + [made for made in commands.MAKING if (made.makes or "").startswith("copy")]
MANNERS = ["none", "all"] + ["some"] * 4


class Recording:
    """A command as it was seen: its events, the disk before each, the states before and after."""

    def __init__(self, world, models, command, keeps=lambda events, folder: events):
        self.command = command
        home = world.folder(models[command.prepare])
        file = world.work / f"{home.name}-record"
        self.old, disk = world.state(home), Disk(home)
        result = world.run(home, *command.words, faults={"FAULTS_RECORD": str(file)})
        world.check(f"{command}: recorded", None if result.returncode == command.status else f"{result.stderr!r}")
        self.new = world.state(home)
        self.whole = world.state(home, command.makes) if command.makes else None
        seen = events(file)
        self.disks = [disk]
        for event in keeps(seen, disk.folders[""]):
            disk = disk.copy()
            disk.take(event)
            self.disks.append(disk)
            if event.kind == ANSWER and not hasattr(self, "answered"):
                self.answered = len(self.disks) - 1
        self.answered = getattr(self, "answered", len(self.disks))
        # What was recorded is all that there was.
        there = {str(path.relative_to(home)): path.read_bytes() for path in home.rglob("*") if path.is_file()}
        replayed = disk.cut(random.Random(1), "all")
        world.check(f"{command}: the recording ends as the folder does", None if replayed == there else
                    f"{sorted(name for name in {**there, **replayed} if there.get(name) != replayed.get(name))}")
        file.unlink()
        shutil.rmtree(home)

    def problem(self, world, moment, manner, seed):
        """What is wrong on a disk after a cut before that event."""
        home = world.folder()
        lay(self.disks[moment].cut(random.Random(seed), manner), home)
        try:
            return self.judged(world, home, is_answered=moment >= self.answered)
        finally:
            shutil.rmtree(home)

    def judged(self, world, home, is_answered):
        found, command = world.state(home), self.command
        if command.makes and (home / command.makes).exists():
            if world.state(home, command.makes) != self.whole:
                return f"{command.makes} is half made"
        elif command.makes and is_answered:
            return f"{command.makes} is lost after the answer"
        if found == self.new:
            return None
        if found is None:
            return "the journal is broken"
        is_old = found == self.old or (self.old, found) == ("none", "empty")
        if is_answered:
            return "it is lost after the answer" if is_old else "it is neither the old nor the new one after the answer"
        if is_old:
            return None
        if command.words[0] == "purge":
            # It has forgotten the entries; the next one sweeps the file.
            again = world.run(home, *command.words, faults={})
            return None if not again.returncode and world.state(home) == self.new else "it is not finished by the next one"
        return "the journal is neither the old nor the new one"


def moments(world, recordings, most):
    """Cuts spread over all events; the one after the answer, where nothing more may be lost, in each."""
    first = [(recording, moment, manner) for recording in recordings
             for moment in (len(recording.disks) - 1,) for manner in ("none", "some")]
    rest = [(recording, moment, manner) for recording in recordings
            for moment in range(len(recording.disks)) for manner in ("none", "all")]
    chosen = first + world.random.sample(rest, min(len(rest), max(0, (most - len(first)) // 2)))
    while len(chosen) < most:
        recording = world.random.choice(recordings)
        chosen.append((recording, world.random.randrange(len(recording.disks)), world.random.choice(MANNERS)))
    return [(*cut, world.random.random()) for cut in chosen[:most]]


def run(world):
    models = commands.Models(world)
    recordings = [Recording(world, models, command) for command in COMMANDS]
    cuts = moments(world, recordings, world.size("SPOTTER_POWER_CUTS", 900, 20_000))

    def one(cut):
        recording, moment, manner, seed = cut
        problem = recording.problem(world, moment, manner, seed)
        world.check(f"{recording.command}: power cut before event {moment} of {len(recording.disks) - 1}, "
                    f"{manner} kept, chance {seed}", problem)

    world.each(one, cuts)
    controls(world, models)
    answered = sum(moment >= recording.answered for recording, moment, _, _ in cuts)
    return f"{len(cuts)} cuts in {len(recordings)} commands, {answered} of them after the answer"


def controls(world, models):
    """The same cuts on a disk that is not told to sync, and with the last sync of the folder left out."""
    command = commands.command("log chest --size 5")

    def no_sync(seen, folder):
        return [event for event in seen if event.kind != SYNC]

    def last_folder(seen, folder):
        last = max(index for index, event in enumerate(seen) if event.kind == SYNC and event.path == folder)
        return seen[:last] + seen[last + 1:]

    for what, keeps in [("a disk that is not told to sync", no_sync),
                        ("an answer before the sync of the folder", last_folder)]:
        recording = Recording(world, models, command, keeps)
        cuts = moments(world, [recording], 100)
        found = world.each(lambda cut: recording.problem(world, *cut[1:]), cuts)
        kinds = {problem for problem in found if problem}
        wanted = "the journal is broken" if keeps is no_sync else "it is lost after the answer"
        world.control(what, wanted in kinds, f"{kinds}")
