# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at a screen: a session of their own, a window, keys and mouse, and somebody who answers polkit's prompts.

Widgets are found as a screen reader finds them, and operated by real keys and clicks.
"""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

from lab.shell import Failed, check, sh, wait_until

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))


class Prompts:
    """polkit's agent for one program, on a terminal: it asks for a password there."""

    def __init__(self, user, pid):
        registered, register = os.pipe()
        os.set_inheritable(register, True)
        self._child, self._terminal = pty.fork()
        if self._child == 0:
            os.execvp("runuser", ["runuser", "-u", user, "--", "pkttyagent", "--process", str(pid),
                                  "--notify-fd", str(register)])
        os.close(register)
        check(select.select([registered], [], [], 60)[0], "the agent has not registered")
        os.close(registered)

    def wait(self, seconds=60):
        """Returns when a password is asked for."""
        text, end = "", time.monotonic() + seconds
        while "Password:" not in text:
            check(time.monotonic() < end, f"nobody asks for a password: {text}")
            if select.select([self._terminal], [], [], 0.2)[0]:
                text += os.read(self._terminal, 4096).decode(errors="replace")
        time.sleep(0.3)  # the agent switches the terminal's echo off first

    def answer(self, password):
        self.wait()
        os.write(self._terminal, password.encode() + b"\n")

    def close(self):
        """Also in the middle of a prompt: that is how it is dismissed."""
        if self._child:
            os.kill(self._child, signal.SIGTERM)
            os.close(self._terminal)
            os.waitpid(self._child, 0)
            self._child = 0


class Desk:
    """`screen` stays the caller's."""

    def __init__(self, screen, user):
        self._screen, self._user = screen, user
        self._directory = f"/run/lab-{user}"
        os.makedirs(self._directory, mode=0o700, exist_ok=True)
        sh("chown", user, self._directory)
        self._environment = dict(screen.environment, XDG_RUNTIME_DIR=self._directory, HOME=f"/home/{user}",
                                 QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        self._bus = subprocess.Popen(["runuser", "-u", user, "--", "dbus-daemon", "--session", "--nofork", "--print-address=1"],
                                     env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        address = self._bus.stdout.readline().strip()
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = address
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
        import accessible

        self.a11y = accessible
        self._window = self._program = None
        self.pid = 0

    def start(self, program):
        """Starts it as that user, and waits until it is on the accessibility bus and has its window."""
        note = Path(self._directory, "pid")
        script = f"echo $$ >{note}; exec {program}"
        self._program = subprocess.Popen(["runuser", "-u", self._user, "--", "bash", "-c", script], env=self._environment,
                                         stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(f"{program} to start", lambda: note.exists() and note.read_text().strip(), 20)
        self.pid = int(note.read_text())
        self._window = self.a11y.application(program, 60)

    def prompts(self):
        return Prompts(self._user, self.pid)

    def find(self, role, name, seconds=30):
        try:
            return self.a11y.find(self._window, role, name, seconds)
        except self.a11y.Gone as gone:
            raise Failed(str(gone)) from None

    def says(self, words, seconds=30):
        """Waits until something that is shown says so, in its name, its text or its description."""
        def told():
            for node in self.a11y.walk(self._window, self.a11y.is_shown):
                said = (self.a11y.name_of(node), self.a11y.description_of(node), self.a11y.text_of(node))
                if any(words in text for text in said) and self.a11y.is_shown(node):
                    return True
            return False

        wait_until(f"the window says “{words}”", told, seconds, 0.3)

    def click(self, role, name):
        node = self.find(role, name)
        wait_until(f"{role} “{name}” can be operated", lambda: self.a11y.has(node, "enabled"), 20, 0.2)
        x, y, width, height = self.a11y.place_of(node)
        sh("xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "click", "1", env=self._environment)
        return node

    def keys(self, *keys):
        sh("xdotool", "key", *keys, env=self._environment)

    def retype(self, name, text):
        """Into the line of that name, by mouse and keys."""
        node = self.click("text", name)
        self.keys("ctrl+a")
        sh("xdotool", "type", "--delay", "30", text, env=self._environment)
        wait_until(f"“{text}” stands there", lambda: self.a11y.text_of(node) == text, 20, 0.2)
        return node

    def close(self):
        for program in (self._program, self._bus):
            if program:
                program.terminate()
                program.wait(10)
