"""Promise 12: damage inside an entry is noticed, and all that is whole is told and saved.

One bit, or one byte, of a text or a number of an entry's row becomes another. `verify` names that entry and
no other, counts the others as whole, and a salvage has every one of them as it was. SQLite's own check is
asked about the same files: it does not see most of it, which is why each row has a checksum.
"""
import contextlib, json, random, shutil, sqlite3
from world import PICTURE

ENTRIES = ["spot_observation", "day_observation", "exposure", "care", "photo", "acknowledgement"]
TABLES = ENTRIES + ["voided_entry"]


def varint(data, at):
    value = 0
    for count in range(8):
        value = value << 7 | data[at + count] & 0x7f
        if data[at + count] < 0x80:
            return value, at + count + 1
    return value << 8 | data[at + 8], at + 9


def places(data, root, size):
    """Where the values of a table's rows stand in the file: the row, the column from 0, and each byte's place."""
    def page(number):
        start = (number - 1) * size
        head = start + (100 if number == 1 else 0)
        count = int.from_bytes(data[head + 3:head + 5], "big")
        first = head + (12 if data[head] == 5 else 8)
        cells = [start + int.from_bytes(data[first + 2 * i:first + 2 * i + 2], "big") for i in range(count)]
        if data[head] == 5:
            for cell in cells:
                yield from page(int.from_bytes(data[cell:cell + 4], "big"))
            yield from page(int.from_bytes(data[head + 8:head + 12], "big"))
            return
        assert data[head] == 13, "no page of a table"
        for cell in cells:
            yield from row(cell)

    def row(cell):
        length, at = varint(data, cell)
        key, at = varint(data, at)
        # A long row goes on on pages of its own (sqlite.org/fileformat2.html, section 1.6).
        here, least = length, (size - 12) * 32 // 255 - 23
        if length > size - 35:
            here = least + (length - least) % (size - 4)
            here = least if here > size - 35 else here
        bytes_at = list(range(at, at + here))
        following = int.from_bytes(data[at + here:at + here + 4], "big") if here < length else 0
        while following:
            start = (following - 1) * size
            bytes_at += range(start + 4, start + min(size, 4 + length - len(bytes_at)))
            following = int.from_bytes(data[start:start + 4], "big")
        end, at = varint(data, bytes_at[0])
        column, value = 0, end
        while at < bytes_at[0] + end:
            kind, at = varint(data, at)
            width = (kind - 12) // 2 if kind >= 12 else [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][kind]
            if width:
                yield key, column, bytes_at[value:value + width]
            value += width
            column += 1

    return page(root)


class Check:
    def __init__(self, world):
        self.world = world
        self.home = world.folder()
        self.fill()
        self.data = (self.home / "journal.db").read_bytes()
        self.rows = self.read(self.home / "journal.db")
        self.entries = sum(len(self.rows[table]) for table in ENTRIES)
        with contextlib.closing(sqlite3.connect(self.home / "journal.db")) as database:
            roots = dict(database.execute("SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'"))
        size = int.from_bytes(self.data[16:18], "big")
        self.places = [(table, *place) for table in TABLES for place in places(self.data, roots[table], size)]
        self.silent = self.asked = 0
        self.columns = set()

    def fill(self):
        home, r = self.home, self.world.random
        shutil.copy(PICTURE, home / "picture.jpg")
        entries = [{"site": "forearm", "side": "left", "date": f"2026-0{3 + day // 28}-{1 + day % 28:02}", "size": r.randint(1, 300) / 10,
                    "itch": day % 11, "colour": "red", "temperature": 37.25, "note": r.choice(["é", "long "]) * r.randint(1, 2_500)}
                   for day in range(40)]
        entries += [{"type": "exposure", "label": "nickel", "date": "2026-04-02", "time": "10:15", "note": "belt"},
                    {"type": "day", "symptoms": ["fever"], "temperature": 38.2, "date": "2026-04-03"},
                    {"type": "acknowledge", "rule": "D6", "urgency": "two-weeks", "date": "2026-04-04", "note": "seen"},
                    {"type": "care", "remedy": "aloe-vera", "minutes": 7.5, "pure": True, "date": "2026-04-05"}]
        (home / "diary.ndjson").write_text("".join(json.dumps(entry) + "\n" for entry in entries))
        for line in ["import diary.ndjson", "log nose --note gone", "void 45", "log chest --photo picture.jpg"]:
            result = self.world.run(home, *line.split(), faults={})
            assert result.returncode == 0, f"{line}: {result.stderr}"

    def read(self, path):
        with contextlib.closing(sqlite3.connect(path)) as database:
            return {table: {row[0]: row for row in database.execute(f"SELECT rowid, * FROM {table}")}
                    for table in TABLES + ["spot", "setting"] if table != "setting"} | {
                        "setting": {row[0]: row for row in database.execute("SELECT * FROM setting")}}

    def one(self, index):
        world = self.world
        r = random.Random(f"{world.seed} {index}")
        # Each column as often as any other, or long notes would be all of it.
        table = r.choice(TABLES)
        columns = sorted({place[2] for place in self.places if place[0] == table})
        column = r.choice(columns)
        _, row, _, bytes_at = r.choice([place for place in self.places if place[0] == table and place[2] == column])
        at = r.choice(bytes_at)
        data = bytearray(self.data)
        data[at] = r.choice([data[at] ^ 1 << r.randrange(8), (data[at] + r.randint(1, 255)) % 256])
        home = world.folder()
        (home / "journal.db").write_bytes(data)
        result = world.run(home, "verify", "--salvage", "saved.db", "--json")
        wrong = self.problem(home, table, row, bytes(data), result)
        with contextlib.closing(sqlite3.connect(home / "journal.db")) as database:
            is_silent = list(database.execute("PRAGMA integrity_check")) == [("ok",)]
        with world.lock:
            self.asked += 1
            self.silent += is_silent
            self.columns.add((table, column))
        world.check(f"flip {index}: {table}, row {row}, column {column}, byte {at}", wrong and f"{wrong}: {result}")
        shutil.rmtree(home)

    def problem(self, home, table, row, data, result):
        """What is wrong with what was told and saved of a journal with one damaged row."""
        if result.returncode != 65:
            return "it was not noticed"
        if (home / "journal.db").read_bytes() != data:
            return "the journal was changed"
        told = json.loads(result.stdout)
        is_entry = table in ENTRIES
        whole = self.entries - is_entry
        named = {(damage.get("table"), damage.get("entry", damage.get("row"))) for damage in told["damages"]
                 if damage["reason"] == "checksum"}
        if named != {(table, row)}:
            return f"it names {named}"
        if told["entries"] != whole or told["salvage"]["entries"] != whole:
            return f"{told['entries']} entries are told as whole and {told['salvage']['entries']} as saved, of {whole}"
        if self.world.run(home, "verify", journal="saved.db").returncode:
            return "what was saved is not whole"
        saved = self.read(home / "saved.db")
        for name, rows in self.rows.items():
            expected = {key: value for key, value in rows.items() if (name, key) != (table, row)}
            if saved[name] != expected:
                return f"the rows of {name} that were saved are others"
        return None


def run(world):
    check = Check(world)
    count = world.size("SPOTTER_FLIPS", 1_000, 20_000)
    world.each(check.one, range(count))
    controls(world, check)
    return (f"{count} flips in {len(check.columns)} columns of {len(TABLES)} tables, all to be noticed; SQLite's own check "
            f"was silent on {check.silent} of {check.asked}")


def controls(world, check):
    """SQLite alone lets most of it pass, and a whole journal, or another loss, is told apart."""
    world.control("SQLite's own check does not notice all", check.silent > check.asked / 10, f"({check.silent} of {check.asked})")
    home = world.folder()
    (home / "journal.db").write_bytes(check.data)
    result = world.run(home, "verify", "--salvage", "saved.db", "--json")
    world.control("a flip that is none", check.problem(home, "care", 44, check.data, result))
    # A row that is damaged, and one that is said to be.
    _, row, _, bytes_at = next(place for place in check.places if place[0] == "exposure")
    data = bytearray(check.data)
    data[bytes_at[-1]] ^= 1
    (home / "journal.db").write_bytes(data)
    result = world.run(home, "verify", "--salvage", "saved.db", "--json")
    world.control("and nothing where all is as it has to be",
                  check.problem(home, "exposure", row, bytes(data), result) is None, str(result))
    world.control("another entry that is named", check.problem(home, "exposure", row + 1, bytes(data), result))
    with contextlib.closing(sqlite3.connect(home / "saved.db")) as database:
        database.execute("DELETE FROM care")
        database.commit()
    world.control("a row that was not saved", check.problem(home, "exposure", row, bytes(data), result))
