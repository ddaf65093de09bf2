"""Promises 3, 5, 8, 15 and 16: every call to the disk, and every allocation of SQLite, is made to fail.

Each fault comes once, and from its point on for ever. After each, the journal is the old one or the new
one, what is half made has no name of a whole thing, only its owner can read it, the error is one line with
the exit code of its kind, and what it says is so. Nothing is held at the end but for what a kill left.
"""
import errno, re, shutil
import commands
from world import complaints, exposed, contents

# What each class of calls fails with.
ERRORS = {
    "read": [errno.EIO], "write": [errno.ENOSPC, errno.EIO, "half"], "sync": [errno.EIO, errno.ENOSPC],
    "truncate": [errno.EIO], "open": [errno.EIO, errno.EACCES], "create": [errno.ENOSPC, errno.EIO, errno.EROFS],
    "unlink": [errno.EIO], "name": [errno.EIO, errno.ENOSPC], "folder": [errno.ENOSPC, errno.EIO],
    "status": [errno.EIO], "lock": [errno.EIO], "answer": [errno.ENOSPC, errno.EIO],
}
KILLED = ["write", "sync", "truncate", "create", "unlink", "name", "folder", "answer"]

# Sentences that say that it was done, and that it was not.
DONE = re.compile(
    rb"[Ii]t is done|is stored|is changed, but|is made, but|was put in the place|stands in the place|is saved in|is there and whole"
    rb"|brought up to date, from|Forgot")
UNDONE = re.compile(
    rb"[Nn]othing (was|is) (changed|restored|exported|made|forgotten|left|logged)|was not made|cannot be made"
    rb"|was left as it is|[Nn]o copy was made|cannot be (read|reached|opened|written)|is damaged")
OPEN = re.compile(rb"cannot be told")


class Check:
    def __init__(self, world):
        self.world, self.models = world, commands.Models(world)
        self.codes = {}

    def plan(self, command):
        """The states before and after, what it makes, and how often it calls what may fail."""
        world, model = self.world, self.models[command.prepare]
        home = world.folder(model)
        old, before = world.state(home), set(contents(home))
        result, counts = world.count(home, *command.words)
        world.check(f"{command}: without a fault",
                    None if result.returncode == command.status else result.stderr.decode())
        world.check(f"{command}: holds nothing at its end",
                    f"{counts}" if counts["held"] or counts["descriptors"] else None)
        new = world.state(home)
        made = (home / command.makes).read_bytes() if command.makes else None
        whole = world.state(home, command.makes) if command.makes and command.makes.endswith(".db") else made
        extra = set(contents(home)) - before
        shutil.rmtree(home)
        return dict(command=command, old=old, new=new, whole=whole, counts=counts, extra=extra, said=result.stdout)

    def faults_of(self, plan):
        for name, errors in ERRORS.items():
            for number in range(1, plan["counts"][name] + 1):
                for error in errors:
                    for ending in ["", ":always"]:
                        yield {"FAULTS_PLAN": f"{name}:{number}:{error}{ending}"}
                if name in KILLED:
                    yield {"FAULTS_PLAN": f"{name}:{number}:kill"}

    def memory_of(self, plan):
        for number in range(1, plan["counts"]["memory"] + 1):
            for ending in ["", ":always"]:
                yield {"FAULTS_MEMORY": f"{number}{ending}"}

    def one(self, plan, fault):
        world, command = self.world, plan["command"]
        home = world.folder(self.models[command.prepare])
        file = world.work / f"{home.name}-count"
        result = world.run(home, *command.words, faults={**fault, "FAULTS_COUNT": str(file)})
        what = f"{command}: {' '.join(fault.values())}"
        problem = self.problem(plan, fault, home, result, file)
        file.unlink(missing_ok=True)
        world.check(what, problem and f"{problem}: {result.returncode} {result.stderr!r}")
        shutil.rmtree(home)

    def problem(self, plan, fault, home, result, file):
        command, world = plan["command"], self.world
        is_killed = "kill" in fault.get("FAULTS_PLAN", "")
        is_unread = fault.get("FAULTS_PLAN", "").startswith("read")
        found = world.state(home)
        unreadable = command.prepare == "damaged"
        if unreadable:
            # It cannot be read whole: it is to stay as it is, byte for byte.
            model = self.models[command.prepare]
            if (home / "journal.db").read_bytes() != (model / "journal.db").read_bytes():
                return "the damaged journal was changed"
        elif command.words[0] == "purge" and found not in (plan["old"], plan["new"], None):
            return self.unfinished(plan, home, result, is_killed)
        elif found not in (plan["old"], plan["new"]) and (plan["old"], found) != ("none", "empty"):
            return "the journal is neither the old one nor the new one"
        is_new = found == plan["new"] and plan["old"] != plan["new"]
        if command.makes:
            made = home / command.makes
            is_made = made.exists()
            if is_made and command.makes.endswith(".db"):
                # A salvage leaves out what cannot be read, and says so.
                saved = world.state(home, command.makes)
                if saved != plan["whole"] and (saved is None or not is_unread or command.prepare != "damaged"):
                    return f"{command.makes} is half made"
            elif is_made and made.stat().st_size != len(plan["whole"]):
                return f"{command.makes} is half made"
            is_new = is_made
        if problem := exposed(home):
            return problem
        if is_killed:
            return None if result.returncode == -9 else "it was not killed"
        with world.lock:
            self.codes[result.returncode] = self.codes.get(result.returncode, 0) + 1
        if result.returncode == command.status:
            if command.makes and not is_new:
                return "it said that it was done, and it was not"
            if plan["old"] != plan["new"] and not is_new:
                return "it said that it was done, and it was not"
            return self.held(file)
        allowed = (70,) if "FAULTS_MEMORY" in fault else (73, 74)
        # Who looks for damage calls pages that the disk cannot read damaged.
        if is_unread and b"is damaged" in result.stderr and (
                command.words[0] in ("verify", "restore", "backup", "undo") or command.prepare.startswith("of_v")):
            allowed += (65,)
        if result.returncode not in allowed:
            return "it ended with another code"
        if len(complaints(result)) != 1:
            return "its error is not one line"
        if OPEN.search(result.stderr):
            with world.lock:
                self.codes["open"] = self.codes.get("open", 0) + 1
            return self.held(file)
        says_done, says_undone = DONE.search(result.stderr), UNDONE.search(result.stderr)
        changes = plan["old"] != plan["new"] or command.makes
        if changes and is_new and not says_done:
            return "it was done, and the error does not say so"
        if changes and not is_new and says_done:
            return "it was not done, and the error says that it was"
        if changes and not is_new and not says_undone:
            return "it was not done, and the error does not say so"
        return self.held(file)

    def unfinished(self, plan, home, result, is_killed):
        """A purge that was hindered has forgotten the entries, says so, and is finished by the next one."""
        if not is_killed and b"Forgot" not in result.stderr:
            return "it forgot, and does not say so"
        again = self.world.run(home, *plan["command"].words, faults={})
        if again.returncode or self.world.state(home) != plan["new"]:
            return f"the next one does not finish it: {again.stderr!r}"

    def held(self, file):
        """What SQLite holds at the end: what was given up must have been let go of too."""
        numbers = dict(line.split() for line in file.read_text().splitlines())
        if int(numbers["held"]) or int(numbers["descriptors"]):
            return f"{numbers['held']} bytes and {numbers['descriptors']} files are held at the end"


def run(world):
    check = Check(world)
    plans = [check.plan(command) for command in commands.ALL]
    disk = [(plan, fault) for plan in plans for fault in check.faults_of(plan)]
    memory = [(plan, fault) for plan in plans for fault in check.memory_of(plan)]
    points = world.sample(range(len(disk)), world.size("SPOTTER_IO_FAULTS", 4_000, len(disk)))
    allocations = world.sample(range(len(memory)), world.size("SPOTTER_MEMORY_FAULTS", 2_000, 60_000))
    world.each(lambda index: check.one(*disk[index]), points)
    world.each(lambda index: check.one(*memory[index]), allocations)
    world.check("faults were met, and survived", None if {0, 70, 74} <= set(check.codes) else f"{check.codes}")
    controls(world, check)
    return (f"{len(points)} of {len(disk)} faults of the disk, {len(allocations)} of {len(memory)} of memory, "
            f"in {len(plans)} commands")


def controls(world, check):
    """Each of these is what must never come of a fault, and is found out."""
    plan = check.plan(commands.command("log chest --size 5"))
    home = world.folder(check.models["young"])
    journal = home / "journal.db"
    whole = journal.read_bytes()
    # A write that the disk says it has done, and has not.
    found = []
    for number in range(1, plan["counts"]["write"] + 1):
        journal.write_bytes(whole)
        (home / "journal.db-journal").unlink(missing_ok=True)
        world.run(home, "log", "chest", "--size", "5", faults={"FAULTS_PLAN": f"write:{number}:lie"})
        found.append(world.state(home) not in (plan["old"], plan["new"]))
    world.control("a disk that forgets what it was given", any(found))
    journal.write_bytes(whole[:len(whole) // 2])
    world.control("half a journal", world.state(home) is None)
    says = rb"Reading or writing /x/journal.db failed (SQLite 1290). Check the disk."
    world.control("an error that leaves open what became of the entry", not DONE.search(says) and not UNDONE.search(says))
    file = home / "count"
    file.write_text("held 144\ndescriptors 0\n")
    world.control("memory that is held at the end", check.held(file))
