"""Journals of which pages are made, each a name, its entries, and options of `spotter visit`."""
import datetime
import random

TODAY = datetime.date.today()

# Texts that would do harm if they were not text: markup, references, escapes, what turns lines round.
HOSTILE = [
    "<script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">",
    "'\"></style><style>*{display:none}</style><!-- & &amp; &#x3C; ]]>",
    "</td></tr></table></main><h1>Not mine</h1>",
    "\u202eturned\u202c \u2066isolated\u2069 \ufeff\u200b zero\x07 bell \x1b[31mred\x1b[0m",
    "line one\nline two\ttabbed\r\nline three",
    "e\u0301 décomposé, 漢字, العربية, 👩‍⚕️, \ufffe\uffff",
    "javascript:alert(1) data:text/html,<b> url(http://127.0.0.1:9/x)",
    "=1+1 ${x} {{x}} <%= x %> \\u003c",
    "x" * 3000,
    "mWM@%" * 20,
    "\x1b" * 40,
    "漢字" * 20,
]


def day(back):
    return str(TODAY - datetime.timedelta(days=back))


def empty(_):
    return []


def one_spot(generator):
    entries = [
        {"date": day(back), "site": "forearm", "side": "left", "itch": generator.randint(0, 6),
         "size": round(4 + (40 - back) * 0.05 + generator.gauss(0, 0.2), 1)}
        for back in range(40, 0, -1) if back not in range(14, 22)]
    entries[3]["sizeBy"] = "eye"
    return entries + [
        {"type": "care", "date": day(5), "remedy": "cold-compress", "minutes": 10},
        {"type": "exposure", "date": day(9), "label": "new detergent"},
        {"type": "day", "date": day(2), "symptoms": ["fever", "joint-pain"], "temperature": 38.3}]


def twenty_spots(generator):
    places = [
        ("forearm", "left"), ("chest", None), ("cheek", "right"), ("upper-back", None),
        ("shin", "left"), ("thigh-inner", "right"), ("sole", "left"), ("nape", None),
        ("finger", "right"), ("genitals", None), ("scalp", None), ("mouth", None), ("foot", None),
        ("eye-area", "left"), ("armpit", "right"), ("knee", "both"), ("buttock", "left"),
        ("lower-back", "midline"), ("palm", "right"), ("body", None)]
    entries = []
    for site, side in places:
        size = generator.uniform(2, 9)
        end = 0 if generator.random() < 0.7 else generator.randint(1, 150)
        for back in range(364, end, -1):
            size = max(0.5, size + generator.gauss(0.01, 0.2))
            entry = {"date": day(back), "site": site, "size": round(size, 1),
                     "itch": generator.randint(0, 8), "colour": generator.choice(["red", "pink"])}
            if side:
                entry["side"] = side
            if generator.random() < 0.1:
                entry["note"] = "a little warmer than yesterday"
            entries.append(entry)
        if end and generator.random() < 0.7:
            gone = {"date": day(end), "site": site, "presence": "clear"}
            entries.append(gone | ({"side": side} if side else {}))
    return entries


def hostile(generator):
    entries = []
    for index, text in enumerate(HOSTILE):
        name = text.replace("\n", " ").replace("\r", " ").replace("\t", " ").strip()[:90]
        entries.append({"date": day(index + 1), "site": "chest", "spot": f"{name} {index}",
                        "size": 3 + index, "note": text})
        entries.append({"type": "exposure", "date": day(index + 1), "label": name})
        entries.append({"type": "day", "date": day(index + 1), "note": text})
    return entries


def crowds(generator):
    """More spots at one place than it has room for."""
    return [
        {"date": day(back), "site": site, "side": side, "spot": f"{side} {site} {number}",
         "size": generator.randint(3, 9), "presence": "present"}
        for site, side, count in (("forearm", "left", 14), ("finger", "right", 6), ("knee", "both", 5),
                                  ("chest", "midline", 40), ("chest", "left", 2), ("toe", "left", 3))
        for number in range(1, count + 1)
        for back in ((30, 1) if number % 3 else (40, 1))]


def every_place(sites):
    """A spot at each site, on each side that may be said."""
    return [
        {"date": day(1), "site": site["slug"], "size": 4} | ({"side": side} if side else {})
        for site in sites
        for side in ("left", "right", "both", "midline", None)]
