"""Presses Tab in real shells; see Scripts/check-completions.

    check.py SPOTTER FOLDER
"""
import os
import pathlib
import subprocess
import sys

import pexpect

# Names that a shell must neither run nor cut; `touch` would leave a file behind.
HOSTILE = "rash \"it's\" * ~ ; touch hacked & | < > ( ) : \\ é"
RUNNING = "weal $(touch hacked) `touch hacked`"

SHELLS = {
    "bash": (
        ["bash", "--norc", "--noprofile", "-i"],
        "bind 'set bell-style none'; bind 'set show-all-if-ambiguous on'; "
        "bind 'set enable-bracketed-paste off'; show() { printf '<%s>' \"$@\"; echo; }",
        "source '{script}'"),
    "zsh": (
        ["zsh", "-f", "-i"],
        "unsetopt zle_bracketed_paste beep prompt_sp; unset zle_bracketed_paste; bindkey -e; "
        "show() { printf '<%s>' \"$@\"; echo; }",
        "fpath=('{folder}' $fpath); autoload -Uz compinit; compinit -u -D"),
    "fish": (
        ["fish", "--no-config", "-i"],
        "function show; printf '<%s>' $argv; echo; end; function fish_prompt; echo '% '; end",
        "source '{script}'"),
}


class Shell:
    """A shell at a terminal, with a command `show` that tells the words of a line."""

    def __init__(self, name, folder, script):
        command, setting, load = SHELLS[name]
        self.folder = folder
        environment = {
            "PATH": f"{folder}/bin:/usr/local/bin:/usr/bin:/bin", "HOME": str(folder), "TERM": "dumb",
            "SPOTTER_JOURNAL": f"{folder}/journal.db", "LC_ALL": "C.UTF-8", "PS1": "% ",
            "SWIFT_BACKTRACE": "enable=no"}
        self.terminal = pexpect.spawn(
            command[0], command[1:], cwd=str(folder), env=environment, encoding="utf-8", timeout=20,
            dimensions=(60, 300))
        self.terminal.delaybeforesend = 0.02
        self.run(setting)
        if script:
            self.run(load.format(script=script, folder=script.parent))

    def run(self, line):
        self.terminal.sendline(f"{line}; echo rea''dy")
        self.terminal.expect("ready")

    def completed(self, typed):
        """The words of a line after Tab, and what the terminal showed meanwhile."""
        self.terminal.send(typed + "\t")
        # Whoever completes reads the terminal only when done: what comes next waits.
        self.terminal.send("\x01show \x05 end''ed\r")
        self.terminal.expect("<ended>")
        shown = self.terminal.before
        line = shown[shown.rfind("<spotter>"):]
        return [word.rstrip("<") for word in line.strip().strip("<>").split("><")], shown


def cases(shell):
    """What is typed, and which words that must become."""
    return {
        # Bash would run it when the line is: there it is not offered.
        "a name that is a command": (
            "spotter history --spot wea",
            ["spotter", "history", "--spot", "wea" if shell == "bash" else RUNNING]),
        "a command": ("spotter hist", ["spotter", "history"]),
        "an option": ("spotter report --expl", ["spotter", "report", "--explain"]),
        "a site after its side": ("spotter log left perian", ["spotter", "log", "left", "perianal"]),
        "a side and a site in one word": (
            "spotter history left-but", ["spotter", "history", "left-buttock"]),
        "a spot": ("spotter history --spot zeb", ["spotter", "history", "--spot", "zebra stripe é"]),
        "a spot of another journal": (
            "spotter history --journal other.db --spot qua",
            ["spotter", "history", "--journal", "other.db", "--spot", "quagga"]),
        "a spot to rename": ("spotter spot rename zeb", ["spotter", "spot", "rename", "zebra stripe é"]),
        "a name of signs": (
            "spotter history --spot ras", ["spotter", "history", "--spot", HOSTILE]),
        "a setting": ("spotter settings set persist.d", ["spotter", "settings", "set", "persist.days"]),
        "a setting's value": (
            "spotter settings set person.immuneSuppressed y",
            ["spotter", "settings", "set", "person.immuneSuppressed", "yes"]),
        "a colour": ("spotter log chest --colour purp", ["spotter", "log", "chest", "--colour", "purple"]),
        "a form": ("spotter export --format fhir-", ["spotter", "export", "--format", "fhir-ndjson"]),
        "a page": ("spotter learn glass", ["spotter", "learn", "glass-test"]),
        "a file": ("spotter import diar", ["spotter", "import", "diary.ndjson"]),
        "nothing of a journal that is damaged": (
            "spotter history --journal broken.db --spot zeb",
            ["spotter", "history", "--journal", "broken.db", "--spot", "zeb"]),
        "nothing of a journal that is not there": (
            "spotter history --journal none.db --spot zeb",
            ["spotter", "history", "--journal", "none.db", "--spot", "zeb"]),
    }


def main():
    spotter, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]) / "home"
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "spotter").symlink_to(spotter)
    scripts = {name: folder / name / ("_spotter" if name == "zsh" else "spotter") for name in SHELLS}

    def run(*words):
        done = subprocess.run(
            [spotter, *words], cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"spotter {' '.join(words)}: {done.stderr}")
        return done.stdout

    for name, script in scripts.items():
        script.parent.mkdir()
        script.write_text(run("--generate-completion-script", name))
    for journal, new in (("journal.db", "zebra stripe é"), ("journal.db", HOSTILE), ("journal.db", RUNNING),
                         ("other.db", "quagga")):
        run("log", "chest", "--size", "4", "--new", new, "--journal", journal)
    (folder / "broken.db").write_bytes((folder / "journal.db").read_bytes()[:4096] + b"x" * 5000)
    (folder / "diary.ndjson").write_text("")
    before = {path.name: path.read_bytes() for path in folder.glob("*.db")}

    passed = failed = 0

    def check(what, problem):
        nonlocal passed, failed
        if problem:
            failed += 1
            print(f"FAILED  {what}\n        {problem}")
        else:
            passed += 1

    for name, script in scripts.items():
        shell = Shell(name, folder, script)
        for what, (typed, expected) in cases(name).items():
            words, shown = shell.completed(typed)
            check(f"{name}: {what}", "" if words == expected else f"{words}, not {expected}\n{shown!r}")
            if "nothing of" in what:
                check(f"{name}: {what}, and no word of it",
                      repr(shown) if "ournal" in shown.replace("--journal", "") else "")
        check(f"{name}: no name has run", "it did" if (folder / "hacked").exists() else "")
        bare = Shell(name, folder, None)
        words, _ = bare.completed("spotter history --spot zeb")
        check(f"{name}, control: nothing is offered without the script",
              "" if words[-1] == "zeb" else f"it was: {words}")
        # The check would see a name that runs: this one does, in the shell itself.
        bare.run("touch hacked")
        check(f"{name}, control: what runs is seen",
              "" if (folder / "hacked").exists() else "it was not")
        (folder / "hacked").unlink(missing_ok=True)
    after = {path.name: path.read_bytes() for path in folder.glob("*.db")}
    check("no journal was written, and none made", "" if after == before else f"{list(after)}")
    beside = sorted(p.name for p in folder.iterdir() if "journal" in p.name and p.name not in before)
    check("nothing lies beside a journal", ", ".join(beside))
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
