"""What is refused, with which exit code, and in which words: one line that says what was wrong and what to do.

Each refusal of the table in SECURITY.md is provoked here, and the table has to be what comes out: `--write`
puts it there. What is refused keeps its bytes, its time and its number, and nothing is born beside it.
"""
import contextlib, errno, os, shutil, sqlite3, subprocess
from mutants import problem, signature
from world import ROOT

PAGE = ROOT / "SECURITY.md"
START, END = "<!-- refusals -->", "<!-- /refusals -->"
# What each sentence is to have: a word of what to do, unless nothing was to be done.
ADVICE = ["name another", "Name ", "update Spotter", "try again", "make room", "heck ", "verify", "restore", "Keep", "Log a first",
          "type it again", "--journal", "add the name"]
REFUSALS = []


def refusal(what, code, command="log chest --size 5", **options):
    """Adds a way to provoke a refusal; it gets the folder, in which a good journal is."""
    def add(prepare):
        REFUSALS.append((what, code, command, prepare, options))
        return prepare
    return add


def journal(home):
    return home / "journal.db"


def change(home, offset, new):
    data = bytearray(journal(home).read_bytes())
    data[offset:offset + len(new)] = new
    journal(home).write_bytes(data)


@refusal("written by a newer Spotter", 65)
def newer(home):
    change(home, 60, (9).to_bytes(4, "big"))


@refusal("made by another program (SQLite)", 65)
def foreign(home):
    change(home, 68, b"GPKG")


@refusal("no journal at all (text)", 65)
def text(home):
    journal(home).write_text("Dear diary\n")


@refusal("an empty file", 65)
def empty(home):
    journal(home).write_bytes(b"")


@refusal("damaged: an entry", 65, "history")
def damaged_entry(home):
    data = journal(home).read_bytes()
    journal(home).write_bytes(data.replace(b"a plain marker", b"a plain marked"))


@refusal("damaged: a page", 65)
def damaged_page(home):
    with contextlib.closing(sqlite3.connect(journal(home))) as database:
        root, = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'spot_observation'").fetchone()
    change(home, (root - 1) * 4096, b"\x0d\xff\xff\xff" * 1024)


@refusal("damaged: its first bytes", 65)
def damaged_header(home):
    change(home, 0, bytes(16))


@refusal("damaged: looked at", 65, "verify")
def damaged_verify(home):
    damaged_entry(home)


@refusal("damaged: a backup", 65, "restore copy.db")
def damaged_backup(home):
    shutil.copyfile(journal(home), home / "good.db")
    damaged_entry(home)
    journal(home).rename(home / "copy.db")
    (home / "good.db").rename(journal(home))


@refusal("locked by another program for 20 s", 75, is_locked=True)
def locked(home):
    pass


@refusal("a full disk", 74, plan=f"write:1:{errno.ENOSPC}:always")
def full(home):
    pass


@refusal("a full disk, and no journal yet", 74, plan=f"create:1:{errno.ENOSPC}:always")
def full_birth(home):
    journal(home).unlink()


@refusal("a disk that fails", 74, plan=f"write:1:{errno.EIO}:always")
def failing(home):
    pass


@refusal("not enough memory", 70, memory="60:always")
def memory(home):
    pass


@refusal("a file that may only be read", 74)
def read_only_file(home):
    journal(home).chmod(0o400)


@refusal("a folder that may only be read", 74)
def read_only_folder(home):
    home.chmod(0o500)


@refusal("a folder that may only be read, and no journal yet", 73)
def read_only_folder_birth(home):
    journal(home).unlink()
    home.chmod(0o500)


@refusal("a file system that may only be read", 73, plan=f"create:1:{errno.EROFS}:always")
def read_only_disk(home):
    journal(home).unlink()


@refusal("no permission", 74)
def no_permission(home):
    journal(home).chmod(0)


@refusal("a directory", 65)
def directory(home):
    journal(home).unlink()
    journal(home).mkdir()


@refusal("a FIFO", 65)
def fifo(home):
    journal(home).unlink()
    os.mkfifo(journal(home))


@refusal("a symbolic link", 65)
def link(home):
    journal(home).rename(home / "real.db")
    journal(home).symlink_to("real.db")


@refusal("a name that is a URI", 65, named="file:journal.db?mode=memory")
def uri(home):
    pass


@refusal("a name that ends in a slash", 65, named="journal.db/")
def slash(home):
    pass


@refusal("no journal where one is to be read", 66, "history")
def missing(home):
    journal(home).unlink()


@refusal("a word that is not UTF-8", 64, words=["log", "chest", "--note", b"caf\xe9"])
def not_text(home):
    pass


@refusal("a backup over another file", 73, "backup good.db")
def taken(home):
    (home / "good.db").write_text("mine")


@refusal("a network file system (said, not refused)", 0, disk="6969")
def network(home):
    pass


class Check:
    def __init__(self, world):
        self.world = world
        home = world.folder()
        world.run(home, *"log chest --size 4 --date 2026-05-01 --note".split(), "a plain marker", faults={})
        self.model = home

    def program(self, home, command, options):
        words = options.get("words") or command.split()
        program = [self.world.binary, *words, "--journal", options.get("named") or str(journal(home))]
        # Root may do all, unless that is taken from it.
        return program if os.getuid() else ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", *program]

    def row(self, refusal):
        what, code, command, prepare, options = refusal
        world, home = self.world, self.world.folder(self.model)
        prepare(home)
        environment = {**world.environment}
        faults = {variable: options[name] for variable, name in [
            ("FAULTS_PLAN", "plan"), ("FAULTS_MEMORY", "memory"), ("FAULTS_DISK", "disk")] if name in options}
        if faults:
            environment |= {"LD_PRELOAD": str(world.library), "FAULTS_ROOT": str(home), **faults}
        before = signature(home)
        with contextlib.ExitStack() as stack:
            if options.get("is_locked"):
                database = stack.enter_context(contextlib.closing(sqlite3.connect(journal(home), isolation_level=None)))
                database.execute("BEGIN EXCLUSIVE")
            result = subprocess.run(self.program(home, command, options), cwd=home, env=environment, capture_output=True,
                                    stdin=subprocess.DEVNULL, timeout=60)
        said = result.stderr.decode(errors="replace").replace(f"{home}/", "").strip()
        wrong = self.wrong(result, code, said, before, signature(home))
        world.check(f"{what}: {command}", wrong and f"{wrong}: {result.returncode} {said!r}")
        home.chmod(0o700)
        shutil.rmtree(home)
        said = said.replace("|", "\\|").replace("<", "&lt;")
        return f"| {what} | {code} | {said} | `{prepare.__name__}` |"

    def wrong(self, result, code, said, before, after):
        if result.returncode != code:
            return f"it ended with {result.returncode}, not {code}"
        if code == 0:
            return None if said.count("\n") == 0 and said else "it says nothing, or too much"
        if code in (70, 75):
            # Codes that no mutant may end with.
            result = subprocess.CompletedProcess(result.args, 74, result.stdout, result.stderr)
        if wrong := problem(result, before, after):
            return wrong
        if not any(word in said for word in ADVICE):
            return "it does not say what to do"
        return None


def table(rows):
    return "\n".join([
        START, "", "| What is met | Exit code | What it says | Test |", "| :-- | --: | :-- | :-- |", *rows, "",
        "Each is provoked by the function of that name in `Tests/Promises/refusals.py`.", "", END])


def stale(page, rows):
    """Where a page tells of other refusals than those that were met."""
    start, end = page.find(START), page.find(END)
    if start < 0 or end < start:
        return "it has no table of refusals"
    old, new = page[start:end + len(END)].splitlines(), table(rows).splitlines()
    return None if old == new else f"it is not what was met, such as {next(iter(set(new) - set(old)), 'a line too many')!r}"


def run(world):
    check = Check(world)
    rows = world.each(check.row, REFUSALS)
    page = PAGE.read_text() if PAGE.exists() else "# Security\n"
    if world.writes:
        if START not in page:
            page += f"\n## What it says when it refuses\n\n{START}\n{END}\n"
        start, end = page.index(START), page.index(END) + len(END)
        page = page[:start] + table(rows) + page[end:]
        PAGE.write_text(page)
    world.check("SECURITY.md has the refusals as they are", stale(page, rows) and f"{stale(page, rows)}; --write puts it right")
    controls(world, check, page, rows)
    return f"{len(rows)} refusals, each with its sentence and code in SECURITY.md"


def controls(world, check, page, rows):
    world.control("a table that is out of date", stale(page, [rows[0].replace("newer", "older"), *rows[1:]]))
    world.control("a page without a table", stale("# Security\n", rows))
    for what, program, code in [
        ("another code", "echo 'It is no journal. Name another file with --journal.' >&2; exit 74", 65),
        ("a sentence without advice", "echo 'It is not a journal at all, sorry.' >&2; exit 65", 65),
        ("two lines", "printf 'It is no journal.\\nName another file with --journal.\\n' >&2; exit 65", 65),
        ("a file that is touched", "echo 'It is no journal. Name another file with --journal.' >&2; echo >> journal.db; exit 65", 65),
    ]:
        home = world.folder(check.model)
        before = signature(home)
        result = subprocess.run(["sh", "-c", program], cwd=home, capture_output=True)
        world.control(what, check.wrong(result, code, result.stderr.decode().strip(), before, signature(home)))
