"""Promise 4: a newer, foreign or damaged file is refused, untouched, with one clear line.

Mutants of good journals, and what is none at all, come to a command each, by chance. Whatever comes of it,
the program does not crash, takes no longer than two seconds, and calls nothing a mistake of its own. What
it refuses keeps its bytes, its time and its number, nothing is born beside it, and the complaint is one line.
"""
import contextlib, hashlib, os, pathlib, random, re, shutil, socket, sqlite3, stat, struct, subprocess, sys, time
from world import OLD_JOURNALS, PICTURE, complaints

LONGEST = 2
COMMANDS = [
    "history", "history --json", "report", "log chest --size 5 --note new", "log --symptom fatigue", "verify",
    "restore good.db", "restore mutant.db", "undo"]
# Offset and length of what SQLite's file format keeps in the first hundred bytes.
FIELDS = [(16, 2), (18, 1), (19, 1), (20, 1), (21, 1), (22, 1), (23, 1), (24, 4), (28, 4), (32, 4), (36, 4), (40, 4),
          (44, 4), (48, 4), (52, 4), (56, 4), (60, 4), (64, 4), (68, 4), (72, 20), (92, 4), (96, 4)]
EDGES = [0, 1, 2, 3, 4, 0x7f, 0x80, 0xff, 0x100, 0x200, 0x1000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff]
REMARKS = (b"that is no damage.",)


# What may become of the bytes of a journal. Each gets a source of chance, them, and those of another journal.

def bits(r, data, other):
    for _ in range(r.choice([1, 1, 1, 2, 8, 64])):
        data[r.randrange(len(data))] ^= 1 << r.randrange(8)


def run_of_bytes(r, data, other):
    start = r.randrange(len(data))
    length = min(r.randint(1, 64), len(data) - start)
    data[start:start + length] = r.choice([r.randbytes(length), bytes(length), b"\xff" * length])


def cut(r, data, other):
    del data[r.choice([r.randrange(len(data)), r.randrange(len(data) // 4096) * 4096, r.randrange(1, 101)]):]


def grown(r, data, other):
    data += r.choice([r.randbytes(r.randint(1, 10_000)), bytes(4096), data[:4096]])


def pages(data):
    return len(data) // 4096


def page(data, number):
    return slice(number * 4096, number * 4096 + 4096)


def swapped(r, data, other):
    one, two = page(data, r.randrange(pages(data))), page(data, r.randrange(pages(data)))
    data[one], data[two] = data[two], data[one]


def doubled(r, data, other):
    data[page(data, r.randrange(pages(data)))] = data[page(data, r.randrange(pages(data)))]


def zeroed(r, data, other):
    data[page(data, r.randrange(pages(data)))] = bytes(4096)


def noisy(r, data, other):
    data[page(data, r.randrange(pages(data)))] = r.randbytes(4096)


def spliced(r, data, other):
    data[page(data, r.randrange(pages(data)))] = other[page(other, r.randrange(pages(other)))]


def field(r, data, other):
    for _ in range(r.choice([1, 1, 3])):
        offset, length = r.choice(FIELDS)
        value = r.choice([r.choice(EDGES), r.getrandbits(8 * length)])
        data[offset:offset + length] = (value & (1 << 8 * length) - 1).to_bytes(length, "big")


def head_of_page(r, data, other):
    start = r.randrange(pages(data)) * 4096
    start += 100 if start == 0 else 0
    place = start + r.randrange(r.choice([12, 60]))
    data[place:place + 2] = r.choice([r.randbytes(2), b"\0\0", b"\xff\xff", b"\x0f\xff"])


def schema(r, data, other):
    places = [match.start() for match in re.finditer(rb"CREATE (TABLE|INDEX|VIEW)|CHECK|REFERENCES", data)]
    place = r.choice(places) + r.randrange(40)
    data[place] = r.choice([data[place] ^ 1 << r.randrange(7), ord("'"), ord(")"), 0, 0xff])


def other_program(r, data, other):
    data[68:72] = r.choice([bytes(4), struct.pack(">I", r.getrandbits(32)), b"GPKG"])


def newer(r, data, other):
    data[60:64] = struct.pack(">I", r.choice([4, 5, 9, 1000, 0x7fffffff, 0x80000000, 0xffffffff, r.getrandbits(32) | 8]))


def older(r, data, other):
    """The number of an older version, over the tables of this one."""
    data[60:64] = struct.pack(">I", r.randrange(3))


def cell(r, data, other):
    """A value that is no longer what it was, in pages that are in order."""
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.deserialize(bytes(data))
        database.executescript("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;")
        tables = [name for name, in database.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('sqlite_stat1')")]
        for _ in range(50):
            table = r.choice(tables)
            name = r.choice([row[1] for row in database.execute(f"PRAGMA table_info({table})")])
            value = r.choice([-1 << 63, (1 << 63) - 1, 1 << 32, -1, 0, 1e308, r.getrandbits(40), "", "x" * 70_000, "2026-02-30",
                              "\0", "e\u0301", "\x1b[2J", b"\xff\xfe", None, "{}", "null"])
            try:
                if database.execute(
                        f"UPDATE {table} SET {name} = ? WHERE rowid = (SELECT rowid FROM {table} ORDER BY abs(rowid - ?) "
                        "LIMIT 1)", (value, r.randint(0, 60))).rowcount:
                    break
            except sqlite3.Error:
                pass
        data[:] = database.serialize()


def length(r, data, other):
    """A row that says that it is longer than any memory: SQLite's word for that is that memory ran out."""
    leaves = [number for number in range(1, pages(data)) if data[number * 4096] == 13]
    start = r.choice(leaves or [1]) * 4096
    rows = int.from_bytes(data[start + 3:start + 5], "big")
    place = start + 8 + 2 * r.randrange(max(rows, 1))
    place = start + min(int.from_bytes(data[place:place + 2], "big"), 4000)
    long = r.choice([b"\xff" * 9, b"\x8f\xff\xff\xff\x7f", b"\x87\xff\xff\xff\x7f", data[place:place + 2] + b"\xff" * 9])
    data[place:place + len(long)] = long


def several(r, data, other):
    for _ in range(r.randint(2, 5)):
        if len(data) >= 3 * 4096:
            r.choice([bits, run_of_bytes, swapped, zeroed, field, head_of_page, doubled, spliced])(r, data, other)


BYTES = [bits, run_of_bytes, cut, grown, swapped, doubled, zeroed, noisy, spliced, field, head_of_page, schema,
         other_program, newer, older, cell, length, several]


# What is no mutant of a journal. Each gets a source of chance, the path to make, and the journal that there is.

def text(r, path, good):
    path.write_bytes(r.choice([b"Dear diary\n", b"date,site\n", b'{"date":"2026-01-01"}\n', b"%PDF-1.4\n",
                               "\ufeffé\n".encode(), b"SQLite format 3", b"\0" * 200, r.randbytes(r.randint(1, 9999))]))


def empty(r, path, good):
    path.write_bytes(b"")


def folder(r, path, good):
    path.mkdir()


def fifo(r, path, good):
    os.mkfifo(path)


def unix_socket(r, path, good):
    with socket.socket(socket.AF_UNIX) as ear:
        # The name of a socket is short; the folder's is not always.
        descriptor = os.open(path.parent, os.O_PATH)
        ear.bind(f"/proc/self/fd/{descriptor}/{path.name}")
        os.close(descriptor)


def link(r, path, good):
    path.symlink_to(r.choice([good, pathlib.Path("gone.db"), pathlib.Path("/dev/zero"), pathlib.Path("/dev/null"),
                              path, pathlib.Path("/dev/tty")]))


def huge(r, path, good):
    """With much behind it that is a hole, or before all that is in it."""
    data = bytearray(r.choice([good.read_bytes(), good.read_bytes()[:4096], b"text", b"\0"]))
    if r.random() < 0.3 and len(data) > 100:
        data[28:32] = struct.pack(">I", r.choice([0x40000, 0x7fffffff, 0xfffffffe]))
    path.write_bytes(data)
    # Not more: a restore keeps all of it, and verify reads it, which takes its time.
    os.truncate(path, r.choice([1 << 24, (1 << 24) + 1, 1 << 26]))


def shut(r, path, good):
    shutil.copyfile(good, path)
    path.chmod(r.choice([0o000, 0o200]))


def foreign(r, path, good):
    """A database of another program, with what it has to roll back."""
    subprocess.run([sys.executable, "-c", f"""
import os, sqlite3
database = sqlite3.connect({str(path)!r}, isolation_level=None)
database.executescript("PRAGMA application_id = {r.choice([0, 7, 252006673])}; PRAGMA cache_size = 1;"
    "PRAGMA journal_mode = {r.choice(['DELETE', 'WAL'])}; CREATE TABLE t (x); INSERT INTO t VALUES (zeroblob(50000)); BEGIN;"
    "UPDATE t SET x = randomblob(50000);")
os._exit(0)"""], check=True)


FOREIGN = [text, empty, folder, fifo, unix_socket, link, huge, shut, foreign]


def signature(home):
    """All that is to stay as it was, of every file."""
    found = {}
    for path in sorted(home.rglob("*")):
        status = path.lstat()
        what = b""
        if stat.S_ISLNK(status.st_mode):
            what = os.readlink(path)
        elif stat.S_ISREG(status.st_mode):
            with open(path, "rb") as file:
                # Holes of a huge file are not read: that it has them still is told by its blocks.
                what = hashlib.sha256(file.read(1 << 22)).digest(), status.st_size, status.st_blocks
        found[str(path.relative_to(home))] = (
            status.st_mode, status.st_ino, 0 if stat.S_ISDIR(status.st_mode) else status.st_mtime_ns, what)
    return found


def problem(result, before, after, may_change=False):
    """What is wrong with how a command ended; the same for a mutant and for a control."""
    if result is None:
        return f"it hung for more than {LONGEST} s"
    if result.returncode < 0 or result.returncode >= 128:
        return "it crashed"
    if result.returncode == 0:
        return None
    if result.returncode not in (64, 65, 66, 73, 74):
        return "it ended with another code than that of data, of what is missing, or of the disk"
    lines = [line for line in complaints(result) if not line.endswith(REMARKS)]
    if len(lines) != 1 or len(lines[0]) < 20:
        return f"its complaint is {len(lines)} lines"
    if before == after or may_change:
        return None
    if born := after.keys() - before.keys():
        return f"{', '.join(sorted(born))} was born"
    return "it was refused, and is not as it was"


def ended(world, program, home, limit=LONGEST):
    """How a program ended, or None when it had to be."""
    try:
        return subprocess.run(program, cwd=home, env=world.environment, capture_output=True, timeout=limit,
                              stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return None


class Check:
    def __init__(self, world):
        self.world = world
        self.good = world.folder() / "good.db"
        self.fill()
        old = bytearray(OLD_JOURNALS[-1].read_bytes())
        self.journals = [bytearray(self.good.read_bytes()), old]
        self.tally, self.met, self.slowest = {}, set(), 0

    def fill(self):
        """Something of every kind, on more than one page, and something that was taken back."""
        home = self.good.parent
        shutil.copy(PICTURE, home / "picture.jpg")
        lines = [f"log left forearm --size {3 + day % 9} --itch {day % 10} --date 2026-0{4 + day // 28}-{1 + day % 28:02}"
                 for day in range(56)]
        lines += [f"log right shin --size {size} --date 2026-05-{day:02}" for day, size in [(1, 4), (8, 6), (15, 9), (22, 13)]]
        lines += ["log chest --size 7 --photo picture.jpg --date 2026-04-02", "log --symptom fever --temperature 38.2",
                  "care aloe-vera --minutes 5 --spot left-forearm", "exposure nickel --note belt", "undo",
                  "acknowledge R1 --spot right-shin", "edit 3 --note " + "long" * 900, "void 5",
                  "settings set persist.days 21", "spot confirm left-forearm eczema"]
        for line in lines:
            result = self.world.run(home, *line.split(), journal="good.db", faults={})
            assert result.returncode == 0, f"{line}: {result.stderr}"

    def one(self, index):
        world = self.world
        r = random.Random(f"{world.seed} {index}")
        command = r.choice(COMMANDS)
        home = world.folder()
        is_source = command == "restore mutant.db"
        mutant = home / ("mutant.db" if is_source else "journal.db")
        if is_source:
            shutil.copyfile(self.good, home / "journal.db")
        if "restore" in command and not is_source:
            shutil.copyfile(self.good, home / "good.db")
        is_plain = r.random() < 0.85
        kind = r.choice(BYTES if is_plain else FOREIGN)
        if is_plain:
            journal = r.choice([0, 0, 0, 1])
            data = bytearray(self.journals[journal])
            kind(r, data, self.journals[1 - journal])
            mutant.write_bytes(data)
        else:
            kind(r, mutant, self.good)
        for path in home.iterdir():
            if kind is not shut and not path.is_symlink():
                path.chmod(0o700 if path.is_dir() else 0o600)
        before = signature(home)
        words = [*command.split(), "--journal", str(home / "journal.db")]
        # Root may read all, unless that is taken from it.
        program = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if kind is shut and not os.getuid() else []
        program += [world.binary, *words]
        started = time.monotonic()
        result = ended(world, program, home)
        seconds = time.monotonic() - started
        after = signature(home)
        wrong = problem(result, before, after)
        if result is not None and result.returncode == 0 and kind in FOREIGN and kind not in (huge, empty, text):
            wrong = wrong or "it was taken for a journal"
        with world.lock:
            key = "hung" if result is None else "taken" if result.returncode == 0 else "refused"
            self.tally[key] = self.tally.get(key, 0) + 1
            self.slowest = max(self.slowest, seconds)
            self.met.add((kind.__name__, command))
        said = "" if result is None else f"{result.returncode} {result.stderr.decode(errors='replace')!r}"
        world.check(f"mutant {index}: {kind.__name__}: {command}", wrong and f"{wrong}: {said}")
        # A thousand of them are more than a memory disk may hold.
        shutil.rmtree(home)


def run(world):
    check = Check(world)
    count = world.size("SPOTTER_MUTANTS", 3_000, 100_000)
    world.each(check.one, range(count))
    kinds = {kind for kind, _ in check.met}
    if count >= 1_000:
        world.check("every kind of mutant was met", None if len(kinds) == len(BYTES + FOREIGN) else f"only {kinds}")
        world.check("some are refused and some are not", None if min(
            check.tally.get("refused", 0), check.tally.get("taken", 0)) > count / 20 else f"{check.tally}")
    names = named(world, check)
    controls(world, check)
    return (f"{count} mutants of {len(kinds)} kinds, {check.tally.get('refused', 0)} refused, "
            f"{check.tally.get('taken', 0)} taken, the slowest after {check.slowest:.2f} s; {names} names that are URIs")


def named(world, check):
    """Names that SQLite would take for a URI, and others that a program may stumble over."""
    names = ["file:x?mode=memory", "file:journal.db", "FILE:journal.db?immutable=1", "./file:x", "", ":memory:?", "journal.db/",
             "journal.db/x", "a\nb.db/"]
    for name in names:
        for line in COMMANDS[:4] + ["verify", "undo", "restore good.db"]:
            home = world.folder()
            shutil.copyfile(check.good, home / "journal.db")
            shutil.copyfile(check.good, home / "good.db")
            before = signature(home)
            result = ended(world, [world.binary, *line.split(), "--journal", name], home)
            wrong = problem(result, before, signature(home))
            if name != ":memory:?" and not wrong and not result.returncode:
                wrong = "it was taken for a journal"
            world.check(f"--journal {name!r}: {line}", wrong and f"{wrong}: {result}")
            shutil.rmtree(home)
    return len(names)


def controls(world, check):
    """Programs that do what is never to be done are found out by the same judge."""
    python = [sys.executable, "-c"]
    touching = 'import sqlite3, sys\ns = sqlite3.connect("journal.db")\ns.execute("PRAGMA user_version = 9")\n'
    refusing = 'import sys\nsys.stderr.write("This file is no journal; name another.\\n"); sys.exit(65)\n'
    for what, program in [
        ("a crash", ["sh", "-c", "kill -SEGV $$"]),
        ("a trap that the shell tells of", ["sh", "-c", "exit 132"]),
        ("a hang", ["sleep", "30"]),
        ("a second line", ["sh", "-c", "printf 'This file is no journal.\\nName another one.\\n' >&2; exit 65"]),
        ("no line at all", ["sh", "-c", "exit 65"]),
        ("a mistake of its own", ["sh", "-c", "echo 'Spotter made a mistake (SQLite 1).' >&2; exit 70"]),
        ("a file that is touched", [*python, touching + refusing]),
        ("a time that is changed", [*python, 'import os; os.utime("journal.db", (1, 1))\n' + refusing]),
        ("a rollback journal that is born", [*python, 'open("journal.db-journal", "w")\n' + refusing]),
    ]:
        home = world.folder()
        shutil.copyfile(check.good, home / "journal.db")
        before = signature(home)
        result = ended(world, program, home)
        world.control(what, problem(result, before, signature(home)))
    home = world.folder()
    shutil.copyfile(check.good, home / "journal.db")
    before = signature(home)
    result = ended(world, [*python, refusing], home)
    world.control("and nothing where nothing is wrong", problem(result, before, signature(home)) is None)
