"""The commands that meet a journal, each with what it needs: what may fail in them is made to fail."""
import dataclasses, shutil
from world import OLD_JOURNALS, PICTURE


@dataclasses.dataclass(frozen=True)
class Command:
    words: tuple
    prepare: str = "young"
    status: int = 0
    # The file that it makes, which is whole when it is there.
    makes: str = None

    def __str__(self):
        return " ".join(self.words) + ("" if self.prepare == "young" else f" ({self.prepare})")


def command(line, **options):
    return Command(tuple(line.split()), **options)


WRITING = [
    command("log chest --size 5 --note first", prepare="nothing"),
    command("log left forearm --size 7 --itch 4 --blanches no --note again"),
    command("log left shin --size 3 --photo picture.jpg"),
    command("log --symptom fatigue --temperature 38.1"),
    command("care aloe-vera --minutes 5 --spot left-forearm"),
    command("exposure nickel --note belt"),
    command("acknowledge R1 --spot left-forearm", prepare="grown"),
    command("edit 1 --size 8 --note corrected"),
    command("void 2"),
    command("undo"),
    command("undo 3"),
    command("redo", prepare="undone"),
    command("spot confirm left-forearm eczema"),
    command("spot rename left-forearm mole"),
    command("spot merge left-forearm-2 left-forearm", prepare="two_spots"),
    command("settings set persist.days 21"),
    command("settings reset persist.days", prepare="with_setting"),
    command("import diary.ndjson"),
    command("import diary.ndjson", prepare="diary_alone"),
    command("import diary.csv"),
    command("restore good.db", prepare="with_backup"),
    command("restore good.db", prepare="only_backup"),
    command("restore good.db", prepare="hot"),
    command("undo", prepare="restored"),
    command("photo void 4"),
    command("purge 1"),
    command("purge --all --yes"),
] + [command("history", prepare=f"of_{path.stem[8:]}") for path in OLD_JOURNALS]

READING = [
    command("history"), command("history --csv"), command("history --chart"), command("history", prepare="hot"),
    command("spots"), command("report --explain"), command("report --json"), command("due"),
    command("changes"), command("changes --csv"), command("settings list"), command("photo list"),
    command("photo show 4"), command("export"), command("export --format csv"), command("export --format fhir"),
    command("log chest --dry-run"), command("import diary.ndjson --dry-run"), command("verify"),
    command("verify", prepare="damaged", status=65),
]

MAKING = [
    command("backup copy.db", makes="copy.db"),
    command("backup copy.db", prepare="hot", makes="copy.db"),
    command("export -o made.ndjson", makes="made.ndjson"),
    command("export --format json --settings --voided -o made.json --photos pictures", makes="made.json"),
    command("visit -o made.html", makes="made.html"),
    command("photo export 4 -o made.jpg", makes="made.jpg"),
    command("verify --salvage saved.db", prepare="damaged", status=65, makes="saved.db"),
]

ALL = WRITING + READING + MAKING


class Models:
    """Folders in which commands run, each made once."""

    def __init__(self, world):
        self.world, self.made = world, {}

    def __getitem__(self, name):
        if name not in self.made:
            home = self.world.folder()
            shutil.copy(PICTURE, home / "picture.jpg")
            (home / "diary.ndjson").write_text("".join(
                f'{{"date":"2026-04-{day:02}","site":"nose","size":{day}}}\n' for day in range(1, 21)))
            (home / "diary.csv").write_text("date,site,size\n" + "".join(
                f"2026-04-{day:02},knee,{day}\n" for day in range(1, 11)))
            for file in home.iterdir():
                file.chmod(0o600)
            if name.startswith("of_v"):
                self.old(home, name[3:])
            else:
                getattr(self, name)(home)
            self.made[name] = home
        return self.made[name]

    def spotter(self, home, line, status=0):
        result = self.world.run(home, *line.split(), faults={})
        assert result.returncode == status, f"{line}: {result.stderr}"

    def nothing(self, home):
        pass

    def young(self, home):
        for line in ["log left forearm --size 6 --date 2026-03-01 --note old", "log chest --size 7 --date 2026-03-02",
                     "log chest --photo picture.jpg --date 2026-03-03"]:
            self.spotter(home, line)

    def grown(self, home):
        for day, size in [(1, 4), (8, 6), (15, 9), (22, 13)]:
            self.spotter(home, f"log left forearm --size {size} --date 2026-05-{day:02}")

    def undone(self, home):
        self.young(home)
        self.spotter(home, "undo")

    def two_spots(self, home):
        self.young(home)
        self.spotter(home, "log left forearm --size 2 --new")

    def with_setting(self, home):
        self.young(home)
        self.spotter(home, "settings set persist.days 30")

    def diary_alone(self, home):
        self.spotter(home, "log chest --size 7")
        self.spotter(home, "purge --all --yes")

    def with_backup(self, home):
        self.young(home)
        self.spotter(home, "backup good.db")
        self.spotter(home, "log chest --size 9 --date 2026-03-04 --note later")

    def only_backup(self, home):
        self.with_backup(home)
        (home / "journal.db").unlink()

    def restored(self, home):
        self.with_backup(home)
        self.spotter(home, "restore good.db")

    def hot(self, home):
        """A writer was killed inside its transaction: its rollback journal stays."""
        self.with_backup(home)
        self.world.run(home, "log", "nose", "--note", "half done", faults={"FAULTS_PLAN": "sync:4:kill"})
        assert (home / "journal.db-journal").exists(), "nothing is to be rolled back"

    def damaged(self, home):
        self.with_backup(home)
        (home / "good.db").unlink()
        journal = home / "journal.db"
        journal.write_bytes(journal.read_bytes().replace(b"later", b"latez"))

    def old(self, home, version):
        path = next(path for path in OLD_JOURNALS if path.stem.endswith(version))
        shutil.copyfile(path, home / "journal.db")
        (home / "journal.db").chmod(0o600)
