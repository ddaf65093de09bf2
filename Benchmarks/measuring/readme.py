"""Benchmarks/README.md: each part writes between marks of its own, and its aims into the table of all."""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from . import machine, ratios

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
README = ROOT / "Benchmarks/README.md"


def between(text, name, body):
    """Puts a body between the marks of that name; they must be there."""
    pattern = re.compile(rf"(<!-- {name}: begin -->\n).*?(<!-- {name}: end -->)", re.DOTALL)
    if not pattern.search(text):
        sys.exit(f"{README} has no marks of {name}.")
    return pattern.sub(lambda found: found[1] + body + "\n" + found[2], text)


def held(text, name):
    found = re.search(rf"<!-- {name}: begin -->\n(.*?)<!-- {name}: end -->", text, re.DOTALL)
    return found[1] if found else ""


def with_aims(text, aims):
    """The text with these aims in the table of all; those of other parts stay as they are."""
    rows = {}
    for line in held(text, "aims").splitlines()[2:]:
        if line.startswith("| "):
            rows[line.split(" | ")[0]] = line
    for aim in aims:
        rows[f"| {aim.name}"] = aim.row
    # The aims are numbered.
    return between(text, "aims", ratios.aims_table(rows[key] for key in sorted(rows)))


def part(name, document, measure, options=lambda parser: None, needs_spotter=True):
    """A part's command line: measures, prints, and with --write puts it into the README.

    `measure` is given the installed program and what was chosen besides, and gives back Markdown
    and aims.
    """
    parser = argparse.ArgumentParser(description=document, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put the tables into Benchmarks/README.md")
    if needs_spotter:
        parser.add_argument("spotter", nargs="?", help="the installed program; else one is installed and thrown away")
    options(parser)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="spotter-installed-") as folder:
        spotter = installed(chosen.spotter, folder) if needs_spotter else None
        watch = machine.Watch()
        body, aims = measure(spotter, chosen)
        body += "\n\n" + watch.sentence
    print(body)
    if aims:
        print("\n" + ratios.aims_table(aim.row for aim in aims))
    if chosen.write:
        text = between(README.read_text(), name, body)
        text = between(text, "machine", machine.description())
        README.write_text(with_aims(text, aims))


def installed(spotter, folder):
    """The program that was named, or one that is installed here."""
    if not spotter:
        subprocess.run([ROOT / "Scripts/install", "--prefix", folder], check=True, stdout=subprocess.DEVNULL)
        spotter = folder + "/bin/spotter"
    path = os.path.abspath(spotter)
    if not os.access(path, os.X_OK):
        sys.exit(f"{spotter} is no program.")
    return path
