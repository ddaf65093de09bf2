"""What all checks of the promises share: the program, its journals and what they hold, the tally."""
import concurrent.futures, hashlib, os, pathlib, random, re, shutil, sqlite3, stat, subprocess, sys, tempfile
import threading, time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PICTURE = ROOT / "Tests/SpotterPhotosTests/Corpus/Pictures/progressive.jpg"
OLD_JOURNALS = sorted((ROOT / "Tests/SpotterStoreTests/Fixtures").glob("journal-v*.db"))
NOW = 1_780_000_000


class World:
    """One run of one check: where it works, how much it does, and what it found."""

    def __init__(self, name, binary, library, release, seed):
        self.name, self.binary, self.library, self.release = name, binary, library, release
        self.seed = seed
        self.random = random.Random(f"{name} {seed}")
        # In memory where that is possible: what is slow about a disk is of no use here.
        memory = pathlib.Path("/dev/shm")
        self.work = pathlib.Path(tempfile.mkdtemp(
            prefix="spotter-promises-", dir=memory if os.access(memory, os.W_OK) else None)).resolve()
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.work), "TZ": "UTC", "LC_ALL": "C.UTF-8",
            "SWIFT_BACKTRACE": "enable=no", "TMPDIR": str(self.work)}
        self.passed, self.failures, self.lock = 0, [], threading.Lock()
        self.known, self.number, self.start = {}, 0, time.monotonic()

    def size(self, variable, small, large):
        """How many there are to be: as the variable says, else a few in CI and many for a release."""
        return int(os.environ.get(variable, large if self.release else small))

    def check(self, what, problem=None):
        with self.lock:
            if not problem:
                self.passed += 1
                return True
            self.failures.append(what)
            if len(self.failures) <= int(os.environ.get("SPOTTER_SHOWN", "30")):
                print(f"FAILED  {what}\n        {problem}", file=sys.stderr)
            return False

    def control(self, what, is_found, detail=""):
        """What must be found out is shown to the check, or its silence means nothing."""
        self.check(f"control: {what}", None if is_found else f"it was not found out {detail}")

    def folder(self, model=None):
        """A new folder, empty or with what a model has."""
        with self.lock:
            self.number += 1
            home = self.work / f"home-{self.number}"
        if model:
            shutil.copytree(model, home, symlinks=True)
        else:
            home.mkdir(mode=0o700)
        return home

    def run(self, home, *words, faults=None, journal="journal.db", timeout=60, **options):
        environment = self.environment
        if faults is not None:
            environment = {**environment, "LD_PRELOAD": str(self.library), "FAULTS_ROOT": str(home),
                           "FAULTS_NOW": str(NOW), **faults}
        options.setdefault("stdin", subprocess.DEVNULL)
        command = [self.binary, *words] + (["--journal", str(home / journal)] if journal else [])
        return subprocess.run(
            command, cwd=home, env=environment, capture_output=True, timeout=timeout, **options)

    def count(self, home, *words, **options):
        """A run without a fault, and how often it calls what may fail."""
        file = self.work / f"count-{threading.get_ident()}"
        result = self.run(home, *words, faults={"FAULTS_COUNT": str(file)}, **options)
        counts = {name: int(number) for name, number in (line.split() for line in file.read_text().splitlines())}
        return result, counts

    def state(self, home, name="journal.db"):
        """What a journal holds, row by row; "none", "empty", or None when it is not whole.

        Two journals are the same when all of their rows are, but for the one number that every new
        journal gets by chance. The program itself is the first to open it, on a copy with what is to be
        rolled back, so that looking changes nothing.
        """
        files = [home / name, home / (name + "-journal")]
        if not files[0].exists():
            return "none"
        bytes_there = [file.read_bytes() if file.exists() else b"" for file in files]
        key = hashlib.sha256(b"|".join(hashlib.sha256(part).digest() for part in bytes_there)).digest()
        with self.lock:
            if key in self.known:
                return self.known[key]
        place = self.folder()
        for file, part in zip(["journal.db", "journal.db-journal"], bytes_there):
            if part:
                (place / file).write_bytes(part)
                (place / file).chmod(0o600)
        found = None
        if bytes_there[0] and self.run(place, "verify").returncode == 0:
            found = rows(place / "journal.db")
        shutil.rmtree(place)
        with self.lock:
            self.known[key] = found
        return found

    def each(self, work, items):
        """Does the work for each item, on as many processors as there are."""
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
            return list(pool.map(work, items))

    def sample(self, items, most):
        """At most so many of the items, spread over all of them by chance."""
        items = list(items)
        return items if len(items) <= most else sorted(self.random.sample(items, most))

    def close(self):
        shutil.rmtree(self.work, ignore_errors=True)


def rows(path):
    database = sqlite3.connect(path)
    digest = hashlib.sha256()
    try:
        tables = [name for name, in database.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")]
        for table in tables:
            digest.update(table.encode())
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
            if table == "journal":
                columns = [column for column in columns if column not in ("uuid", "checksum")]
            for row in database.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1, 2"):
                digest.update(repr(row).encode())
        # A journal that was born, and nothing more.
        entries, = database.execute("SELECT last_entry FROM journal").fetchone()
        steps, = database.execute("SELECT count(*) FROM step").fetchone()
    finally:
        database.close()
    return digest.hexdigest() if entries or steps else "empty"


def complaints(result):
    """The lines of an error, the remark that a journal was brought up to date apart."""
    return [line for line in result.stderr.splitlines() if not line.startswith(b"The journal was brought")]


def exposed(home):
    """What others may read in a folder."""
    for path in home.rglob("*"):
        mode = path.lstat().st_mode
        if (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) and mode & 0o077:
            return f"others may read {path.name}"


def contents(home):
    """Every file of a folder: its name, kind, mode, time and bytes."""
    return {str(path.relative_to(home)): (
        path.lstat().st_mode, path.lstat().st_mtime_ns, os.readlink(path) if path.is_symlink() else
        path.read_bytes() if path.is_file() else b"") for path in sorted(home.rglob("*"))}
