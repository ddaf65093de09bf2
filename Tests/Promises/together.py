"""Promise 2: several terminals at once, one of them killed, and readers between them.

ConcurrencyTests has eight writers of a few entries and the race to make the journal. Here are as many rows
as a journal of years has, imports among the logs, readers that must see a whole journal at each moment, and
writers that are killed in the middle. Nothing answered is lost, nobody is told that the journal is locked.
"""
import random, re, signal, sqlite3, subprocess, threading, time

WRITERS = 8


class Turmoil:
    """One journal, and what was answered of what was written to it."""

    def __init__(self, world, rows):
        self.world, self.rows = world, rows
        self.home = world.folder()
        self.answered, self.tried, self.refused, self.killed = set(), set(), [], 0
        self.read = 0
        # An import of many rows is one transaction: the more there are to be, the more are in it.
        self.batch = 10 if rows <= 10_000 else 500

    def note(self, note):
        result = self.world.run(self.home, "log", "chest", "--note", note)
        self.heard(result, {note})

    def heard(self, result, notes):
        with self.world.lock:
            self.tried |= notes
            if result.returncode == 0:
                self.answered |= notes
            else:
                self.refused.append((result.returncode, result.stderr))

    def take_in(self, writer, number, size):
        file = self.home / f"diary-{writer}-{number}.ndjson"
        notes = {f"writer {writer} import {number} row {row} end" for row in range(size)}
        file.write_text("".join(
            f'{{"date":"2026-04-01","site":"nose","size":3,"note":"{note}"}}\n' for note in sorted(notes)))
        file.chmod(0o600)
        self.heard(self.world.run(self.home, "import", file.name, timeout=300), notes)

    def write(self, writer, share):
        left, number = share, 0
        while left > 0:
            number += 1
            if number % 3:
                self.note(f"writer {writer} entry {number} end")
                left -= 1
            else:
                size = min(self.batch, left)
                self.take_in(writer, number, size)
                left -= size

    def kill(self, stop):
        """A writer that is killed again and again, at whatever it does then."""
        chance, number = random.Random(self.world.seed), 0
        while not stop.is_set():
            number += 1
            note = f"killed {number} end"
            with self.world.lock:
                self.tried.add(note)
            process = subprocess.Popen(
                [self.world.binary, "log", "shin", "--note", note, "--journal", str(self.home / "journal.db")],
                cwd=self.home, env=self.world.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            time.sleep(chance.uniform(0, 0.05))
            process.send_signal(signal.SIGKILL)
            told, _ = process.communicate()
            with self.world.lock:
                self.killed += process.returncode == -9
                if told.startswith(b"Logged"):
                    self.answered.add(note)

    def look(self, stop):
        """A reader: what it sees is never less than what was answered before."""
        while not stop.is_set():
            with self.world.lock:
                least = len(self.answered)
            result = self.world.run(self.home, "verify", timeout=300)
            seen = re.search(rb"(\d[\d,]*) entr", result.stdout)
            with self.world.lock:
                self.read += 1
                if result.returncode and not (least == 0 and b"no journal" in result.stderr.lower()):
                    self.refused.append((result.returncode, result.stderr))
            if seen:
                count = int(seen[1].replace(b",", b""))
                self.world.check("a reader sees all that was answered",
                                 None if count >= least else f"{count} of {least}")
            stop.wait(0.2)


def run(world):
    rows = world.size("SPOTTER_TOGETHER_ROWS", 3_000, 100_000)
    turmoil, stop = Turmoil(world, rows), threading.Event()
    # All of them make the journal, and one of them is first.
    writers = [threading.Thread(target=turmoil.write, args=[number, rows // WRITERS]) for number in range(WRITERS)]
    others = [threading.Thread(target=work, args=[stop]) for work in (turmoil.kill, turmoil.look, turmoil.look)]
    for thread in writers + others:
        thread.start()
    for thread in writers:
        thread.join()
    stop.set()
    for thread in others:
        thread.join()
    world.check("nobody was refused", f"{len(turmoil.refused)}: {turmoil.refused[:3]}" if turmoil.refused else None)
    lost, strange, double = compare(turmoil)
    world.check("nothing that was answered is lost", f"{len(lost)}: {sorted(lost)[:3]}" if lost else None)
    world.check("nothing that nobody wrote is there", f"{sorted(strange)[:3]}" if strange else None)
    world.check("nothing is there twice", f"{double} are" if double else None)
    result = world.run(turmoil.home, "verify", timeout=600)
    world.check("the journal is whole", None if result.returncode == 0 else f"{result.stderr!r}")
    world.check("all that was to be answered was",
                None if len(turmoil.answered) >= rows // WRITERS * WRITERS else f"{len(turmoil.answered)}")
    controls(world, turmoil)
    return f"{len(turmoil.answered)} rows by {WRITERS} writers, {turmoil.killed} killed, {turmoil.read} readers between them"


def compare(turmoil):
    database = sqlite3.connect(turmoil.home / "journal.db")
    there = [note for note, in database.execute("SELECT note FROM spot_observation")]
    database.close()
    return turmoil.answered - set(there), set(there) - turmoil.tried, len(there) - len(set(there))


def controls(world, turmoil):
    """Writers without patience are refused, and a row that is gone is missed."""
    home = world.folder()
    path = home / "rows.db"
    subprocess.run(["sqlite3", path, "CREATE TABLE entry (note TEXT)"], check=True)
    script = "BEGIN; SELECT count(*) FROM entry; INSERT INTO entry VALUES ('one'); COMMIT;\n" * 50

    def write(_):
        return subprocess.run(["sqlite3", path], input=script, capture_output=True, text=True).stderr

    threads = world.each(write, range(WRITERS))
    world.control("a shell without patience, eight at once", any("locked" in said for said in threads))
    kept = turmoil.answered
    turmoil.answered = kept | {"said to be stored"}
    world.control("an answered entry that is not there", compare(turmoil)[0] == {"said to be stored"})
    turmoil.answered = kept
