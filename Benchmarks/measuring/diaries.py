"""Diaries of which the size is known, as NDJSON that `spotter import` takes; the same at every run."""
import datetime
import json
import random

PLACES = [
    ("forearm", "left"), ("forearm", "right"), ("chest", None), ("nape", None), ("calf", "left"),
    ("calf", "right"), ("cheek", "left"), ("shoulder", "right"), ("thigh", "left"),
    ("upper-back", None), ("knee", "left"), ("knee", "right"), ("hip", "left"), ("hip", "right"),
    ("heel", "left"), ("palm", "left"), ("chin", None), ("nose", None), ("forehead", None),
    ("scalp", None), ("abdomen", None), ("elbow", "left"), ("elbow", "right"), ("shin", "left"),
    ("shin", "right"),
]

# How long a spot of the past lasted, and how long ago the last of them went.
LASTED = 30
SINCE = 200


def own_name(place):
    """What Spotter calls a spot at a place when nobody named it, so that `log PLACE` goes on with it."""
    site, side = place
    return f"{side}-{site}" if side else site


def _entry(day, name, place, **said):
    site, side = place
    fields = {"date": day.isoformat(), "spot": name, "site": site, **said}
    if side:
        fields["side"] = side
    return json.dumps(fields) + "\n"


def _seen(generator, day, name, place):
    size = round(6 + generator.gauss(0, 0.5), 1)
    return _entry(day, name, place, size=size, itch=generator.randint(1, 4), colour="red")


def still_open(end, spots, days):
    """Spots that were logged daily to the end, with the names of their places."""
    generator = random.Random(7)
    for number in range(spots):
        for ago in range(days):
            day = end - datetime.timedelta(days=ago)
            yield _seen(generator, day, own_name(PLACES[number]), PLACES[number])


def came_and_went(end, entries, spots):
    """Entries of so many spots at a time, each logged daily and then gone, and others before them."""
    generator = random.Random(8)
    last = end - datetime.timedelta(days=SINCE)
    generation = written = 0
    while True:
        for number, place in enumerate(PLACES[:spots]):
            name = f"past {generation}-{number}"
            for ago in range(-1, LASTED):
                if written == entries:
                    return
                day = last - datetime.timedelta(days=ago)
                if ago < 0:
                    yield _entry(day, name, place, presence="clear")
                else:
                    yield _seen(generator, day, name, place)
                written += 1
        generation += 1
        last -= datetime.timedelta(days=LASTED + 1)


def write(path, *parts):
    """Writes the entries of all parts into one file, and gives back its path."""
    with open(path, "w") as file:
        for part in parts:
            file.writelines(part)
    return path


def ten_years(end):
    """The two parts of 17,000 entries in ten years: of 5 open spots, and of what came before them."""
    few = list(still_open(end, spots=5, days=60))
    return few, came_and_went(end, 17_000 - len(few), spots=5)
