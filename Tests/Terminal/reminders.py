"""The snippets under "Reminders" in the README: read by those who are to run them, and run."""
import configparser
import os
import re
import shutil
import subprocess


def blocks(readme):
    """The fenced blocks of the section, each with its language."""
    section = readme.split("\n### Reminders\n", 1)[1].split("\n### ", 1)[0]
    return re.findall(r"```(\w+)\n(.*?)```", section, re.DOTALL)


def syntax_problem(shell, text):
    """What a shell says of a script that it does not run."""
    result = subprocess.run([shell, "-n"], input=text, capture_output=True, text=True, check=False)
    return result.stderr or (f"status {result.returncode}" if result.returncode else None)


def cron_problem(line):
    """What is wrong with a line of a crontab."""
    fields = line.split(None, 5)
    if len(fields) != 6 or not all(re.fullmatch(r"[\d*,/-]+", field) for field in fields[:5]):
        return f"no line of a crontab: {line}"
    if "%" in fields[5]:
        return f"cron would end the line at its %: {line}"
    return syntax_problem("sh", fields[5])


def unit_problem(units, folder):
    """What systemd, or at least a reader of its format, says of units."""
    folder.mkdir()
    paths = []
    for unit in units:
        kind = "timer" if "[Timer]" in unit else "service"
        path = folder / f"spotter-due.{kind}"
        path.write_text(unit)
        paths.append(str(path))
        parser = configparser.ConfigParser(interpolation=None)
        parser.optionxform = str
        try:
            parser.read_string(unit)
        except configparser.Error as error:
            return str(error)
    if not shutil.which("systemd-analyze"):
        return None
    result = subprocess.run(
        ["systemd-analyze", "--user", "verify", *paths], capture_output=True, text=True, check=False,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)})
    return result.stderr or result.stdout or None


def said_by(shell, script, world):
    """What a script prints with the program on the path and in its place of installation."""
    place = world.home / ".local" / "bin"
    place.mkdir(parents=True, exist_ok=True)
    if not (place / "spotter").exists():
        os.symlink(world.spotter, place / "spotter")
    environment = {**world.environment, "PATH": f"{place}:{os.environ['PATH']}"}
    result = subprocess.run(
        [shell, "-c", script], env=environment, capture_output=True, text=True, check=False)
    return result.stdout + result.stderr


def check_all(readme, new, folder, check):
    found = blocks(readme)
    scripts = [text for language, text in found if language == "sh"]
    units = [text for language, text in found if language == "ini"]
    crontab = [line for language, text in found if language == "crontab" for line in text.splitlines()]
    check("the reminders of the README are found", None if
          (len(scripts), len(units), len(crontab)) == (1, 2, 2) else f"{len(found)} blocks")

    for text in scripts:
        for shell in ("sh", "bash", "zsh"):
            if shell == "sh" or shutil.which(shell):
                check(f"{shell} reads the greeting and the prompt", syntax_problem(shell, text))
    for line in crontab:
        check(f"cron and sh read {line}", cron_problem(line))
    check("systemd reads the timer", unit_problem(units, folder / "units"))

    for text, is_due in ((text, is_due) for text in scripts for is_due in (True, False)):
        world = new() if is_due else new(spots=())
        greeting, mark = text.split("\n\n", 1)
        said = said_by("bash", greeting, world)
        check(f"the greeting speaks when something is due ({is_due})", None if
              said.startswith("Not logged today: chest") == is_due and bool(said) == is_due else said)
        said = said_by("bash", f"PS1='$ '\n{mark}\necho \"${{PS1@P}}\"", world)
        check(f"the prompt has its mark when something is due ({is_due})", None if
              said == ("(log) $ \n" if is_due else "$ \n") else said)
    for is_due in (True, False):
        world = new()
        if not is_due:
            world.run("log", "--all-gone")
        for line in crontab:
            said = said_by("sh", line.split(None, 5)[5], world)
            check(f"a mail is sent when there is something to say ({is_due}): {line}",
                  None if bool(said.strip()) == (is_due and " due " in line) else said)
    world = new(spots=())
    world.run("log", "chest", "--size", "4", "--temperature", "39")
    for line in crontab:
        said = said_by("sh", line.split(None, 5)[5], world)
        check(f"fever beside a spot is mailed, and what is logged is not: {line}",
              None if ("[P1]" in said) == ("report" in line) == bool(said.strip()) else said)

    broken = {
        "a script with an open quote": syntax_problem("sh", scripts[0].replace("(log) '", "(log) ")),
        "a line that cron cannot read": cron_problem("20:00 " + crontab[0]),
        "a % in a crontab": cron_problem(crontab[0] + " | date +%d"),
        "a unit without a section": unit_problem([units[0].replace("[Unit]\n", "")], folder / "bad-1"),
    }
    if shutil.which("systemd-analyze"):
        timer = next(unit for unit in units if "[Timer]" in unit)
        broken["a time that is none"] = unit_problem(
            [units[0], timer.replace("20:00", "25:00")], folder / "bad-2")
    for what, problem in broken.items():
        check(f"control: {what} is found", None if problem else "nothing was found wrong")
