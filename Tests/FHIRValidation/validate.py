"""Shows the FHIR of random journals to the readers of others; see Scripts/check-fhir.

    validate.py SPOTTER FOLDER [SEED [COUNT]]
"""
import collections
import copy
import datetime
import importlib.metadata
import json
import pathlib
import random
import secrets
import subprocess
import sys

import journals
import readers

TYPES = ("BodyStructure", "Device", "MedicationStatement", "Observation", "Patient", "Procedure")


class Checks:
    def __init__(self):
        self.passed = self.failed = 0

    def __call__(self, what, problems):
        if problems:
            self.failed += 1
            print(f"FAILED  {what}", *(f"        {p}"[:500] for p in problems[:5]), sep="\n")
        else:
            self.passed += 1


class Export:
    """What Spotter exports of a journal."""

    def __init__(self, spotter, path, entries, generator):
        def run(*words, text=None):
            result = subprocess.run(
                [spotter, *words, "--journal", path], input=text, capture_output=True, check=False)
            if result.returncode != 0:
                sys.exit(f"spotter {' '.join(words)}: {result.stderr.decode()}")
            return result.stdout
        lines = "".join(json.dumps(entry) + "\n" for entry in entries)
        run("import", "-", text=lines.encode())
        if generator.random() < 0.5:
            run("settings", "set", "person.birthYear", str(generator.randint(1930, 2020)))
        self.bundle = run("export", "--format", "fhir")
        self.lines = run("export", "--format", "fhir-ndjson")
        self.again = run("export", "--format", "fhir"), run("export", "--format", "fhir-ndjson")
        self.document = json.loads(self.bundle)
        self.resources = [json.loads(line) for line in self.lines.splitlines()]


def examine(export, checks, name):
    """Every reader must take the Bundle, and each line for itself."""
    for reader, read in readers.READERS.items():
        checks(f"{name}: {reader}, Bundle", read(export.document))
        problems = []
        for resource in export.resources:
            label = f"{resource['resourceType']}/{resource['id']}"
            problems += [f"{label}: {problem}" for problem in read(resource)]
        checks(f"{name}: {reader}, lines", problems)
    checks(f"{name}: references and ids, Bundle", readers.bundle_integrity(export.document))
    checks(f"{name}: references and ids, lines", readers.lines_integrity(export.resources))
    same = export.again == (export.bundle, export.lines)
    checks(f"{name}: a second export", [] if same else ["it differs from the first"])
    text = export.bundle + export.lines
    checks(f"{name}: no Condition", ["there is one"] if b'"Condition' in text else [])


# Faults: what is changed in a good Bundle, and which readers must find it.

def change(bundle, resource_type, alter):
    """A copy in which the first resource of a type that can be is altered."""
    changed = copy.deepcopy(bundle)
    for entry in changed["entry"]:
        resource = entry["resource"]
        if resource["resourceType"] == resource_type and alter(resource):
            return changed
    return None


def altering(**members):
    """Puts in members, and takes out those that are None; the first must be there before."""
    def alter(resource):
        if next(iter(members)) not in resource and None in members.values():
            return False
        for name, value in members.items():
            resource.pop(name, None)
            if value is not None:
                resource[name] = value
        return True
    return alter


def second_value(resource):
    if "valueCodeableConcept" not in resource:
        return False
    resource["valueString"] = "two"
    return True


def quantity_as_text(resource):
    for component in resource.get("component", []):
        if "valueQuantity" in component:
            component["valueQuantity"]["value"] = "4 mm"
            return True
    return False


def empty_code(resource):
    resource["code"]["coding"] = [{"system": "http://loinc.org", "code": ""}]
    return True


ALL = set(readers.READERS)
FAULTS = {
    "no status": ("Observation", altering(status=None), ALL),
    "an unknown field": ("Observation", altering(mood="good"), ALL),
    "two values": ("Observation", second_value, ALL - {"fhirclient"}),
    "another kind of date": ("Observation", altering(effectiveDateTime="01/03/2026"), ALL),
    "a number as text": ("Observation", quantity_as_text, ALL),
    "a spot of nobody": ("BodyStructure", altering(patient=None), ALL),
    "no code": ("Observation", altering(code=None), {"fhir.resources"}),
    "an empty code": ("Observation", empty_code, {"fhir.resources"}),
    "an empty list": ("Observation", altering(note=[]), ALL - {"fhirclient"}),
    "a reference to nothing": (
        "Observation", altering(subject={"reference": "urn:uuid:" + "0" * 36}),
        {"integrity"}),
    "an id of its own": ("Procedure", altering(id="mine"), {"integrity"}),
}


def control(bundle, checks):
    """Each reader must refuse the faults that it is here to find."""
    finders = readers.READERS | {"integrity": readers.bundle_integrity}
    for fault, (resource_type, alter, names) in FAULTS.items():
        changed = change(bundle, resource_type, alter)
        for name in sorted(names):
            problems = ["there is nothing to change"] if changed is None else (
                [] if finders[name](changed) else [f"{name} takes it"])
            checks(f"control: {fault}, {name}", problems)
    twice = copy.deepcopy(bundle)
    twice["entry"].append(twice["entry"][0])
    checks("control: the same twice", [] if readers.bundle_integrity(twice) else ["it is taken"])


def main():
    spotter, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else secrets.randbelow(10**9)
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 50
    today = datetime.date.today()
    packages = ("fhir.resources", "fhirclient", "fhirkit-rs")
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in packages)
    print(f"{count} journals of seed {seed} up to {today}, shown to {versions}")
    words = journals.Vocabulary(spotter)
    checks, types, findings, richest = Checks(), collections.Counter(), 0, None
    for number in range(count):
        generator = random.Random(f"{seed}/{number}")
        entries = journals.random_journal(generator, words, today)
        export = Export(spotter, folder / f"{number}.db", entries, generator)
        examine(export, checks, f"journal {number} of seed {seed}")
        types.update(resource["resourceType"] for resource in export.resources)
        findings += sum("device" in resource for resource in export.resources)
        if richest is None or len(export.resources) > len(richest["entry"]):
            richest = export.document
    missing = [name for name in TYPES if not types[name]] + [
        name for name in types if name not in TYPES]
    checks("every kind of resource, and no other", missing)
    checks("findings among them", [] if findings else ["there is none"])
    control(richest, checks)
    print(", ".join(f"{times} {name}" for name, times in sorted(types.items())), end=", ")
    print(f"{findings} of them findings")
    print(f"{checks.passed} passed, {checks.failed} failed")
    sys.exit(0 if checks.failed == 0 else 1)


main()
