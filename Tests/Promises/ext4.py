"""Promises 1 and 5: the power is cut on a real ext4, as root.

An image is mounted so that the kernel writes nothing of its own accord; a copy of it is what the disk has
when the power goes. What was answered is in the copy, and the journal is whole; a journal that was being
upgraded is the old one or the new one.
"""
import contextlib, os, pathlib, random, shutil, sqlite3, subprocess, tempfile, threading
from world import OLD_JOURNALS

# Where a run is killed, when it is, and at most how often each comes before.
KILLS = {"write": 40, "sync": 5, "unlink": 1, "create": 1}

# What the shell is told, and what of that loses rows.
CARELESS = {"DELETE and FULL": "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;",
            "WAL and NORMAL": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"}


def tool(*words):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True)
    if done.returncode:
        raise OSError(f"{' '.join(map(str, words))}: {done.stderr.strip()}")
    return done.stdout.strip()


@contextlib.contextmanager
def mounted(image, options="commit=300,noatime"):
    """The image as a folder; undone whatever happens."""
    folder, loop = pathlib.Path(tempfile.mkdtemp(prefix="mount-", dir=image.parent)), None
    is_there = False
    try:
        loop = tool("losetup", "--find", "--show", image)
        tool("mount", "-t", "ext4", "-o", options, loop, folder)
        is_there = True
        yield folder
    finally:
        if is_there and subprocess.run(["umount", str(folder)], check=False, capture_output=True).returncode:
            subprocess.run(["umount", "-l", str(folder)], check=False)
        if loop:
            subprocess.run(["losetup", "-d", loop], check=False, capture_output=True)
        folder.rmdir()


class Cutter:
    """An ext4 that is filled once, and copied for each of the cuts."""

    def __init__(self, place):
        self.place, self.lock, self.number = place, threading.Lock(), 0
        self.model = place / "model.img"
        with open(self.model, "wb") as file:
            file.truncate(16 << 20)
        tool("mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0", self.model)

    def image(self, model):
        with self.lock:
            self.number += 1
            path = self.place / f"{self.number}.img"
        tool("cp", "--sparse=always", model, path)
        return path

    def filled(self, name, fill):
        """An image with what `fill` puts into its folder, unmounted in order."""
        path = self.image(self.model).rename(self.place / f"{name}.img")
        with mounted(path) as folder:
            fill(folder)
            os.sync()
        return path

    def cut(self, model, work, judge):
        """Works on an image, cuts the power, and judges what is there then."""
        live = self.image(model)
        try:
            with mounted(live) as folder:
                told = work(folder)
                after = self.image(live)
            try:
                with mounted(after) as folder:
                    return judge(folder, told)
            finally:
                after.unlink()
        finally:
            live.unlink()


def kill(chance):
    """A run that is killed at some of its calls, or one that is left to end."""
    if chance.random() < 0.5:
        return {}
    name = chance.choice(list(KILLS))
    return {"FAULTS_PLAN": f"{name}:{chance.randint(1, KILLS[name])}:kill"}


def notes(path, table="spot_observation"):
    database = sqlite3.connect(path)
    try:
        return [note for note, in database.execute(f"SELECT note FROM {table}")]
    finally:
        database.close()


class Check:
    def __init__(self, world, cutter):
        self.world, self.cutter, self.answered, self.killed = world, cutter, 0, 0
        self.none = cutter.filled("none", lambda folder: (folder / "home").mkdir(mode=0o700))
        self.young = cutter.filled("young", self.fill)

    def fill(self, folder):
        (folder / "home").mkdir(mode=0o700)
        self.world.run(folder / "home", "log", "chest", "--note", "first", faults={})

    def logs(self, seed):
        """Logs until one is killed, or a few of them; then the cut."""
        world, chance = self.world, random.Random(seed)
        is_new = chance.random() < 0.3

        def work(folder):
            answered, tried = ([] if is_new else ["first"]), []
            for number in range(chance.choice([1, 1, 2, 4])):
                note = f"note {number}"
                result = world.run(folder / "home", "log", "chest", "--note", note, faults=kill(chance))
                tried.append(note)
                if result.stdout.startswith(b"Logged"):
                    answered.append(note)
                if result.returncode:
                    with world.lock:
                        self.killed += result.returncode == -9
                    break
            with world.lock:
                self.answered += len(answered) - (not is_new)
            return answered, tried

        def judge(folder, told):
            answered, tried = told
            home = folder / "home"
            if not (home / "journal.db").exists():
                return f"{len(answered)} answered entries are lost, and the journal too" if answered else None
            if (result := world.run(home, "verify")).returncode:
                return f"the journal is broken: {result.stderr!r}"
            there = notes(home / "journal.db")
            if lost := set(answered) - set(there):
                return f"lost after the answer: {sorted(lost)}"
            if len(there) != len(set(there)) or set(there) - set(answered) - set(tried[-1:]):
                return f"what nobody logged is there: {there}"

        world.check(f"logs, chance {seed}", self.cutter.cut(self.none if is_new else self.young, work, judge))

    def upgrades(self, old, count):
        world = self.world

        def fill(folder):
            (folder / "home").mkdir(mode=0o700)
            shutil.copyfile(old, folder / "home/journal.db")
            (folder / "home/journal.db").chmod(0o600)

        model = self.cutter.filled(old.stem, fill)
        home = world.folder()
        shutil.copyfile(old, home / "journal.db")
        (home / "journal.db").chmod(0o600)
        before = world.state(home)
        world.run(home, "history", faults={})
        after = world.state(home)

        def one(seed):
            chance = random.Random(seed)

            def work(folder):
                return world.run(folder / "home", "history", faults=kill(chance)).returncode == 0

            def judge(folder, is_done):
                found = world.state(folder / "home")
                if found != after and (is_done or found != before):
                    return "the journal is not the new one" if is_done else "the journal is neither old nor new"

            world.check(f"upgrade of {old.stem}, chance {seed}", self.cutter.cut(model, work, judge))

        world.each(one, [f"{old.stem} {world.seed} {number}" for number in range(count)])
        world.check(f"{old.stem}: an upgrade can be seen", None if before != after else "old and new are the same")

    def careless(self, pragmas):
        """How many rows the shell says are in, and are lost."""
        shell = "sqlite3"

        def make(folder):
            tool(shell, folder / "rows.db", pragmas + "CREATE TABLE entry (note TEXT) STRICT")

        def work(folder):
            # It is killed when it has said that the row is in: at its end it would sync what it has.
            with subprocess.Popen([shell, folder / "rows.db"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
                process.stdin.write(f"{pragmas} INSERT INTO entry VALUES ('one'); SELECT 'in';\n".encode())
                process.stdin.flush()
                while process.stdout.readline() not in (b"in\n", b""):
                    pass
                process.kill()

        def judge(folder, _):
            return len(notes(folder / "rows.db", "entry")) == 0

        return self.cutter.cut(self.cutter.filled(f"shell-{len(pragmas)}", make), work, judge)


def run(world):
    if os.geteuid():
        return refused("only root may mount")
    place = pathlib.Path(tempfile.mkdtemp(prefix="ext4-", dir=world.work))
    try:
        cutter = Cutter(place)
        with mounted(cutter.image(cutter.model)):
            pass
    except OSError as error:
        return refused(str(error))
    check = Check(world, cutter)
    cuts = world.size("SPOTTER_EXT4_CUTS", 300, 5_000)
    world.each(check.logs, [f"log {world.seed} {number}" for number in range(cuts)])
    upgrades = world.size("SPOTTER_EXT4_UPGRADES", 30, 300)
    for old in OLD_JOURNALS:
        check.upgrades(old, upgrades)
    for name, pragmas in CARELESS.items():
        world.control(f"the shell with {name}", check.careless(pragmas))
    return (f"{cuts} cuts after {check.answered} answered logs and {check.killed} killed ones, "
            f"{upgrades} in upgrades of each of {len(OLD_JOURNALS)} old journals")


def refused(reason):
    print(f"ext4: NOT RUN, no power was cut on a real file system: {reason}", flush=True)
    return "not run"
