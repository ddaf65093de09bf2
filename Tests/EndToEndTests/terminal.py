"""Runs the program in terminals of its own, several at once, and says what came of each.

The only argument is a JSON list of sessions: the words of the command line, its environment, the
width of the terminal, and what to do so many seconds after the countdown has begun: "keys" to type,
a "signal" to send, "close" the terminal, or a "lock" on a journal that nobody gives back; "early" keys
are typed before the program can have asked for them. The answer is a JSON list: the exit status, all that the
terminal showed, whether it was another one during the session, and whether it is as before.
"""

import fcntl
import json
import os
import pty
import select
import signal
import sqlite3
import struct
import subprocess
import sys
import termios
import time


class Session:
    def __init__(self, plan):
        self.plan = plan
        self.master, self.slave = pty.openpty()
        size = struct.pack("HHHH", 24, plan["columns"], 0, 0)
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, size)
        self.before = termios.tcgetattr(self.slave)
        self.output = b""
        self.began = None
        self.during = None
        self.acted = False
        os.write(self.master, plan.get("early", "").encode())
        self.process = subprocess.Popen(
            plan["words"],
            stdin=self.slave,
            stdout=self.slave,
            stderr=self.slave,
            env=plan["environment"],
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )

    def read(self, patience):
        while self.master is not None and select.select([self.master], [], [], patience)[0]:
            self.output += os.read(self.master, 65536)
            patience = 0

    def step(self):
        self.read(0.02)
        if self.began is None and b" of " in self.output:
            self.began = time.monotonic()
            self.during = termios.tcgetattr(self.slave)
        if self.began is not None and not self.acted:
            if time.monotonic() - self.began >= self.plan["after"]:
                self.acted = True
                self.act()

    def act(self):
        # Before the keys: the program is at its end as soon as it has read them.
        if "lock" in self.plan:
            self.lock = sqlite3.connect(self.plan["lock"])
            self.lock.execute("BEGIN EXCLUSIVE")
        if "keys" in self.plan:
            os.write(self.master, self.plan["keys"].encode())
        if "signal" in self.plan:
            self.process.send_signal(getattr(signal, self.plan["signal"]))
        if "close" in self.plan:
            os.close(self.master)
            self.master = None

    def result(self):
        self.read(0.1)
        gone = self.master is None
        return {
            "status": self.process.returncode,
            "output": self.output.decode(),
            "wasChanged": self.during is not None and self.during != self.before,
            "isRestored": not gone and termios.tcgetattr(self.slave) == self.before,
        }


# Who starts this may block signals, and all that is started inherits that: a shell does not.
signal.pthread_sigmask(signal.SIG_SETMASK, [])
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGTSTP):
    signal.signal(number, signal.SIG_DFL)
sessions = [Session(plan) for plan in json.loads(sys.argv[1])]
deadline = time.monotonic() + 40
while any(session.process.poll() is None for session in sessions):
    for session in sessions:
        session.step()
    if time.monotonic() > deadline:
        for session in sessions:
            if session.process.poll() is None:
                session.process.kill()
                session.process.wait()
print(json.dumps([session.result() for session in sessions]))
