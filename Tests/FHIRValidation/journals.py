"""Random journals as `spotter import` takes them, with all that a journal may hold."""
import datetime
import json
import subprocess

SHAPES = (
    "macule patch papule plaque nodule vesicle bulla pustule wheal petechia purpura ecchymosis "
    "telangiectasia crust scale erosion ulcer comedo burrow target annular").split()
KINDS = ("eczema", "heat-rash", "insect-bite", "psoriasis", "contact-dermatitis")
REMEDIES = ("cold-compress", "oatmeal-bath", "aloe-vera", "hydrocortisone-1")
LABELS = ("nickel", "sun", "tick", "heat", "new soap \"x\"", "\u0000", "汗")
TEXTS = (
    "plain", " ", "\u0000", "tab\tline\r\nnext", "\"\\/", "\u001b[31m\u007f\u009b", "\ufeff",
    "e\u0301 👩\u200d👩\u200d👧 \u202e", "\u3000", "a\u00a0b\u2028c", "long " * 2_000, "<b>&amp;</b>")
NAMES = ("mole", "caf\u00e9", "cafe\u0301", "a \u0000\u001b[2J b", "汗疹 🩹", "n" * 100)
OFFSETS = ("+00:00", "Z", "+01:00", "-03:30", "+14:00", "-12:45", "+18:00", "-18:00")


class Vocabulary:
    """The words that this Spotter knows, as it lists them."""

    def __init__(self, spotter):
        def listed(command):
            run = subprocess.run(
                [spotter, command, "--json"], capture_output=True, check=True)
            return json.loads(run.stdout)[command]
        self.sites = [word["slug"] for word in listed("sites")]
        self.colours = [word["slug"] for word in listed("colours")]
        symptoms = listed("symptoms")
        self.of_spots = [word["slug"] for word in symptoms if word["scope"] == "spot"]
        self.of_persons = [word["slug"] for word in symptoms if word["scope"] != "spot"]


def some(generator, **fields):
    """The fields, most of them left out."""
    return {name: value() for name, value in fields.items() if generator.random() < 0.35}


def observation(generator, words, spot):
    def symptoms(listed):
        return lambda: generator.sample(listed, generator.randint(1, 4))
    entry = dict(spot) | some(
        generator, kind=lambda: generator.choice(KINDS),
        confirmed=lambda: generator.random() < 0.5, firstNoticed=lambda: "2026-01-01",
        temperature=lambda: round(generator.uniform(30, 45), 1),
        symptoms=symptoms(words.of_persons))
    if generator.random() < 0.15:
        return entry | {"presence": "clear"}
    entry |= some(
        generator,
        size=lambda: generator.choice((0.000001, 0.00025, 4, 4.5, 6.35, 1999.999999, 2000)),
        colour=lambda: generator.choice(words.colours), itch=lambda: generator.randint(0, 10),
        pain=lambda: generator.randint(0, 10), count=lambda: generator.choice((1, 17, 10_000)),
        shape=lambda: generator.choice(SHAPES),
        symptoms=symptoms(words.of_spots + words.of_persons),
        blanches=lambda: generator.choice(("yes", "no", "unknown")))
    # The size is the longest diameter.
    widths = [width for width in (0.00002, 3, 12.25) if width <= entry.get("size", 2000)]
    entry |= some(generator, width=lambda: generator.choice(widths or [entry["size"]]))
    if "size" in entry:
        entry |= some(generator, sizeBy=lambda: generator.choice(("ruler", "eye")))
    return entry


def other(generator, words, spots):
    named = some(generator, spot=lambda: generator.choice(spots)["spot"])
    kind = generator.choice(("day", "exposure", "care", "care", "acknowledge"))
    if kind == "day":
        said = some(
            generator, temperature=lambda: round(generator.uniform(35, 41), 2),
            symptoms=lambda: generator.sample(words.of_persons, generator.randint(1, 5)))
        return {"type": kind} | (said or {"temperature": 37})
    if kind == "exposure":
        return {"type": kind, "label": generator.choice(LABELS)}
    if kind == "acknowledge":
        return {"type": kind, "rule": generator.choice(("D6", "P2", "R1"))} | named
    return {"type": kind, "remedy": generator.choice(REMEDIES)} | named | some(
        generator, minutes=lambda: generator.choice((0.01, 15, 12.5, 1_440)),
        water=lambda: generator.choice(("hot", "lukewarm", "cold")),
        pure=lambda: generator.random() < 0.5)


def random_journal(generator, words, today):
    """The entries of a journal of the last 60 days, in some order."""
    spots = []
    for number in range(generator.randint(1, 6)):
        spot = {"site": generator.choice(words.sites), "spot": NAMES[number]}
        spots.append(spot | some(
            generator, side=lambda: generator.choice(("left", "right", "both", "midline"))))
    # Each spot is seen once, so that other entries may name it.
    entries = [observation(generator, words, spot) for spot in spots]
    for _ in range(generator.randint(0, 100)):
        entries.append(
            observation(generator, words, generator.choice(spots)) if generator.random() < 0.7
            else other(generator, words, spots))
    generator.shuffle(entries)
    for entry in entries:
        ago = generator.choice((0, 1, 2, generator.randint(0, 14), generator.randint(0, 60)))
        entry["date"] = (today - datetime.timedelta(days=ago)).isoformat()
        entry["written"] = f"2026-01-01T00:00:{generator.randint(0, 59):02}Z"
        entry |= some(
            generator, time=lambda: f"{generator.randint(0, 23):02}:{generator.randint(0, 59):02}",
            note=lambda: generator.choice(TEXTS))
        if generator.random() < 0.7:
            entry["utcOffset"] = generator.choice(OFFSETS)
    return entries
