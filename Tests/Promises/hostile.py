"""Promise 10: nothing that was typed or imported acts on a terminal, a spreadsheet or a browser.

Hostile texts stand in every field that takes a text, and go through every output of every command that shows
a journal: into a pipe, and to a terminal. They are also given as words of command lines, of which the answer
and the error are looked at. What is not to act must still be there, where the output is one that keeps it.
"""
import csv, html.parser, io, json, os, pty, re, shutil, subprocess, threading
import payloads
from payloads import acts
from world import PICTURE

BATCH = 25

VISIT = "visit --last 1y --as-of 2026-06-01 -o -"

# What each command shows, as a person asks for it: a line for each form it has.
SHOWN = [
    "history", "history --chart", "history --json", "history --csv", "history chest", "spots --all", "spots --all --json",
    "spots --all --csv", "report", "report --explain", "report --json", "due", "due --json", "changes", "changes --json",
    "changes --csv", "photo list", "photo list --json", "photo list --csv", "photo show {photo}", "photo show {photo} --json",
    "verify", "verify --json", "settings list", "settings list --csv", "settings list --json", "export --voided",
    "export --voided --format ndjson", "export --voided --format csv", "export --format fhir", VISIT,
    "undo --dry-run", "undo --dry-run --json", "redo --dry-run", "void 1 2 3 --dry-run", "edit 1 --note other --dry-run",
    "log chest --spot {name} --dry-run", "log --all-gone --dry-run", "spot rename {name} {other}", "spot merge {name} {other}",
    "spot confirm {name} eczema", "acknowledge D1 --spot {name}", "care aloe-vera --spot {name} --json", "purge 1 --yes",
    "photo void {photo}", "import again.ndjson", "import again.ndjson --dry-run --json", "export -o made.json --photos made",
    "backup copy.db --json", "restore copy.db --dry-run"]

# Where a word of a command line is what somebody made up; "file" marks what would make a file of that name.
WORDS = [
    "{}", "log {}", "log chest --note {}", "log chest --size {}", "log chest --date {}", "log chest --spot {}", "log chest --colour {}",
    "log chest --symptom {}", "log chest --photo {}", "log chest --itch {}", "history {}", "history --spot {}", "history --last {}",
    "report --what-if {}", "report --as-of {}", "exposure {}", "care {}", "care aloe-vera --note {}", "acknowledge {}",
    "spot rename chest {}", "spot confirm chest {}", "spot merge chest {}", "settings set {} 1", "settings set persist.days {}",
    "import {}", "restore {}", "learn {}", "sites {}", "undo {}", "edit 1 --note {}", "edit {}", "void {}", "purge {}", "photo show {}",
    "export --format {}", "help {}", "history --{}", "verify --journal {}",
    "file export -o {}", "file backup {}", "file visit -o {}", "file verify --salvage {}"]


class Page(html.parser.HTMLParser):
    """The elements, the attributes and the texts of a page."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.attributes, self.texts, self.targets = set(), set(), [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attributes}
        self.texts += [value or "" for name, value in attributes if name in ("aria-label", "alt", "title")]
        self.targets += [value or "" for name, value in attributes if name in ("href", "src", "action", "xlink:href")]

    def handle_data(self, data):
        self.texts.append(data)


def strings(value):
    if isinstance(value, str):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from strings(part)


def on_terminal(data, own="\n"):
    """What is wrong with what a terminal is sent; the colours of findings and the ends of lines are Spotter's own."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return "it is no UTF-8"
    text = re.sub("\x1b\\[(0|1|2|1;31|33)m", "", text)
    # A terminal puts a return before each line's end, also where a table has one already.
    text = re.sub("\r{1,2}\n", "\n", text)
    return next((f"U+{ord(letter):04X} acts on it" for letter in text if letter not in own and acts(letter)), None)


def in_pipe(data, kept):
    if b"\x1b" in data:
        return "an escape goes into a pipe"
    return on_terminal(data)


def in_sheet(data, kept):
    """What is wrong with a table: cells that run, or texts of which something is missing."""
    rows = list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))
    cells = {cell for row in rows for cell in row}
    for cell in cells:
        if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and not re.fullmatch(r"-?[0-9.]+", cell):
            return f"{cell!r} would run"
    if any(len(row) != len(rows[0]) for row in rows):
        return "rows have different numbers of cells"
    bare = {cell[1:] for cell in cells if cell[:1] == "'"} | cells
    lost = [text for text in kept if text not in bare]
    return lost and f"{lost[0]!r} is not in it"


def in_json(data, kept):
    """Also what JSON allows to stand for itself must not act on the terminal on which it is looked at later."""
    if wrong := on_terminal(data):
        return wrong
    lines = data.decode().splitlines()
    try:
        found = set(strings(json.loads(data)))
    except ValueError:
        found = {text for line in lines for text in strings(json.loads(line))}
    lost = [text for text in kept if text not in found]
    return lost and f"{lost[0]!r} is not in it"


def in_browser(data, kept, model):
    page, harmless = Page(data.decode()), Page(model.decode())
    if strange := page.elements - harmless.elements or page.attributes - harmless.attributes:
        return f"{sorted(strange)[0]} is not the page's own"
    if far := [target for target in page.targets if not target.startswith(("#", "data:image/"))]:
        return f"it leads to {far[0]!r}"
    if b"Content-Security-Policy" not in data.split(b"<style")[0]:
        return "nothing forbids scripts before the first of it"
    if wrong := on_terminal(data, own="\t\n"):
        return wrong
    # A page lays out lines and tabs, and how much white space it shows is the browser's.
    there = "".join("".join(page.texts).split())
    lost = [text for text in kept if "".join(payloads.visible(text, laid_out="\t\n\r").split()) not in there]
    return lost and f"{lost[0]!r} is not in it"


def judged(form, data, *kept):
    try:
        return form(data, *kept)
    except (ValueError, csv.Error) as error:
        return f"it cannot be read: {error}"


class Check:
    def __init__(self, world):
        self.world = world
        self.outputs = self.lines = 0
        self.texts = payloads.some(world.random, world.size("SPOTTER_PAYLOADS", 500, 2_000))
        self.model = self.page([f"word {number}" for number in range(BATCH)])

    def journal(self, texts):
        """A journal with the texts in every field that takes one; its home, and the names that spots got."""
        home = self.world.folder()
        shutil.copy(PICTURE, home / "picture.jpg")
        entries, names, pictures = [], [], home / "pictures"
        pictures.mkdir(mode=0o700)
        for index, text in enumerate(texts):
            name = f"{payloads.line(text)[:60]} {index}"
            file = re.sub("[/\0]", "", text)[:40] + f"{index}.jpg"
            shutil.copy(PICTURE, pictures / file)
            names.append(name)
            date = f"2026-05-{index % 28 + 1:02}"
            entries += [{"date": date, "note": text} | entry for entry in [
                {"type": "spot", "spot": name, "site": "chest", "side": "left", "size": 3 + index, "itch": index % 11},
                {"type": "day", "symptoms": ["fatigue"]}, {"type": "exposure", "label": name},
                {"type": "care", "remedy": "aloe-vera", "minutes": 5, "spot": name},
                {"type": "acknowledge", "rule": "D6", "urgency": "two-weeks", "spot": name},
                {"type": "photo", "file": file, "spot": name},
                {"type": "spot", "spot": name, "site": "chest", "side": "left", "size": 9, "voided": True}]]
        for file, some in [("diary.ndjson", entries), ("again.ndjson", [entry | {"time": "07:30"} for entry in entries])]:
            (home / file).write_text("".join(json.dumps(entry) + "\n" for entry in some))
        result = self.world.run(home, "import", "diary.ndjson", "--photos", "pictures")
        assert result.returncode == 0, result.stderr.decode()
        self.photo = next(index + 1 for index, entry in enumerate(entries) if entry["type"] == "photo")
        return home, names

    def page(self, texts):
        home, _ = self.journal(texts)
        return self.world.run(home, *VISIT.split()).stdout

    def batch(self, index):
        texts = self.texts[index * BATCH:(index + 1) * BATCH]
        model, names = self.journal(texts)
        for line in SHOWN:
            home = self.world.folder(model)
            named = {"{photo}": str(self.photo), "{name}": names[0], "{other}": names[1]}
            words = [named.get(word, word) for word in line.split()]
            if line.startswith("redo"):
                self.world.run(home, "undo")
            if "restore" in line:
                self.world.run(home, "backup", "copy.db")
            result = self.world.run(home, *words)
            kept = texts if line.startswith(("history --json", "export --voided", "visit")) else []
            self.told(f"{line}, texts {index * BATCH} on", line, result, kept)
            # A second home: the first run may have changed what there is to show.
            home = self.world.folder(model)
            sent = self.at_terminal(home, *words)
            wrong = on_terminal(sent, own="\t\n" if line == VISIT else "\n")
            self.world.check(f"{line} on a terminal, texts {index * BATCH} on", wrong)
        with self.world.lock:
            self.outputs += 2 * len(SHOWN)

    def told(self, what, line, result, kept=()):
        wrong = None
        if result.returncode < 0 or result.returncode == 70:
            wrong = f"it ended with {result.returncode}"
        if not wrong:
            wrong = in_pipe(result.stderr, ())
        if not wrong and result.returncode == 0 and result.stdout:
            if line.startswith("visit"):
                wrong = in_browser(result.stdout, kept, self.model)
            else:
                form = in_sheet if "csv" in line else in_json if "json" in line or "export" in line else in_pipe
                wrong = judged(form, result.stdout, kept)
        self.world.check(what, wrong and f"{wrong}: {result.stderr[:300]}")

    def at_terminal(self, home, *words):
        """What a command sends to a terminal that has colours."""
        main, other = pty.openpty()
        environment = self.world.environment | {"TERM": "xterm-256color", "COLUMNS": "80"}
        process = subprocess.Popen(
            [self.world.binary, *words, "--journal", str(home / "journal.db")], cwd=home, env=environment,
            stdin=subprocess.DEVNULL, stdout=other, stderr=other)
        os.close(other)
        sent = bytearray()
        try:
            while part := os.read(main, 65_536):
                sent += part
        except OSError:
            pass  # The end of a terminal, as Linux tells it.
        os.close(main)
        process.wait(60)
        return bytes(sent)

    def words(self, index):
        """One text in the place of words of command lines."""
        world, text = self.world, self.texts[index].replace("\0", "")
        lines = WORDS if world.release else [WORDS[(4 * index + step) % len(WORDS)] for step in range(4)]
        for line in lines:
            makes = line.startswith("file ")
            # `-` is standard output, where a copy or a picture goes as it is.
            if makes and (text == "-" or "/" in text or len(text.encode()) > 200):
                continue
            home = world.folder(self.young)
            words = [word.replace("{}", text) for word in line.removeprefix("file ").split()]
            result = world.run(home, *words, journal=None if "--journal" in line else "journal.db")
            self.told(f"{line} with text {index}", "word", result)
            shutil.rmtree(home)
            with world.lock:
                self.lines += 1


def run(world):
    check = Check(world)
    check.young = world.folder()
    assert world.run(check.young, "log", "chest", "--size", "4").returncode == 0
    world.each(check.batch, range(len(check.texts) // BATCH))
    world.each(check.words, range(len(check.texts)))
    controls(world, check)
    return f"{len(check.texts)} texts in {check.outputs} outputs and {check.lines} command lines"


def controls(world, check):
    """Each judge is shown a text that was let through as it is."""
    for text in payloads.ATTACKS:
        if acts(text):
            world.control(f"{text!r} at a terminal", on_terminal(text.replace("\n", "\v").encode()))
            world.control(f"{text!r} in JSON", judged(in_json, f'{{"note": "{text}"}}'.encode(), ()))
        if text[0] in "=+-@\t\r" and '"' not in text:
            world.control(f"{text!r} in a sheet", judged(in_sheet, f'note\r\n"{text}"\r\n'.encode(), ()))
        if re.match(r".*<(script|img|svg|iframe|base|a|form|object|b)\b", text):
            planted = check.model.replace(b"word 3", text.encode())
            world.control(f"{text!r} in a page", in_browser(planted, (), check.model))
    world.control("a text that is not in a sheet", in_sheet(b"note\r\nother\r\n", ["word"]))
    world.control("a text that is not in JSON", in_json(b'{"note": "other"}', ["word"]))
    world.control("a text that is not on a page", in_browser(check.model, ["not there"], check.model))
    world.control("a page that says what it is to say", not in_browser(check.model, ["word 3"], check.model))
