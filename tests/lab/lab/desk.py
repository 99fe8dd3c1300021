# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at a screen: a session of their own, a window, keys and mouse, and somebody who answers polkit's prompts.

Widgets are found as a screen reader finds them, and operated by real keys and clicks.
"""

import fnmatch
import functools
import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

from lab.shell import check, sh, slowness, wait_until

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
        check(select.select([registered], [], [], 30 * slowness())[0], "the agent has not registered")
        os.close(registered)

    def wait(self):
        """Returns when a password is asked for."""
        text = ""

        def asked():
            nonlocal text
            if select.select([self._terminal], [], [], 0.2)[0]:
                text += os.read(self._terminal, 4096).decode(errors="replace")
            return "Password:" in text

        wait_until("somebody asks for a password", asked, 30, 0)
        time.sleep(0.3)  # the agent switches the terminal's echo off first

    def answer(self, password):
        self.wait()
        os.write(self._terminal, password.encode() + b"\n")

    def close(self):
        """Also in the middle of a prompt: that is how it is dismissed."""
        os.kill(self._child, signal.SIGTERM)
        os.waitpid(self._child, 0)
        os.close(self._terminal)


@functools.cache
def session(user):
    """What the programs of that user's session have in their environment. It lasts as long as the guest does: whoever
    has once asked the accessibility bus cannot ask another one."""
    directory = f"/run/lab-{user}"
    os.makedirs(directory, mode=0o700, exist_ok=True)
    sh("chown", user, directory)
    environment = {"XDG_RUNTIME_DIR": directory, "HOME": f"/home/{user}", "LC_ALL": "C.UTF-8"}
    bus = subprocess.Popen(["runuser", "-u", user, "--", "dbus-daemon", "--session", "--nofork", "--print-address=1"],
                           env=dict(os.environ, **environment), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    environment["DBUS_SESSION_BUS_ADDRESS"] = address = bus.stdout.readline().strip()
    # Root may speak on the accessibility bus, but not on the session's, by which it is found.
    os.environ["AT_SPI_BUS_ADDRESS"] = sh("busctl", f"--address={address}", "call", "org.a11y.Bus", "/org/a11y/bus",
                                          "org.a11y.Bus", "GetAddress", user=user, env=environment).split('"')[1]
    return environment


class Desk:
    """`screen` stays the caller's. Names may have * in them, as names of files."""

    def __init__(self, screen, user):
        self._user = user
        self._environment = dict(screen.environment, **session(user), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        import accessible  # finds its bus by now

        self.a11y = accessible
        self._window = self._program = None
        self.pid = 0

    def start(self, program):
        """Starts it as that user, and waits until it is on the accessibility bus."""
        note = Path(self._environment["XDG_RUNTIME_DIR"], "pid")
        note.unlink(missing_ok=True)
        script = f"echo $$ >{note}; exec {program}"
        self._program = subprocess.Popen(["runuser", "-u", self._user, "--", "bash", "-c", script], env=self._environment,
                                         stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(f"{program} to start", lambda: note.exists() and note.read_text().strip(), 20)
        self.pid = int(note.read_text())
        self._window = self.a11y.application(program, 30 * slowness())

    def prompts(self):
        return Prompts(self._user, self.pid)

    def _shown(self):
        for node in self.a11y.walk(self._window, self.a11y.is_shown):
            if self.a11y.is_shown(node):
                yield node

    def _seek(self, role, name):
        return next((node for node in self._shown()
                     if self.a11y.role_of(node) == role and fnmatch.fnmatchcase(self.a11y.name_of(node), name)), None)

    def find(self, role, name, seconds=20):
        """The one that is shown, of that role and name; waits for it."""
        return wait_until(f"{role} “{name}” is shown", lambda: self._seek(role, name), seconds, 0.2)

    def gone(self, role, name):
        wait_until(f"{role} “{name}” is no longer shown", lambda: not self._seek(role, name), 20, 0.2)

    def says(self, words, seconds=20):
        """Waits until something that is shown says so, in its name, its text or its description."""
        def told():
            return any(words in text for node in self._shown()
                       for text in (self.a11y.name_of(node), self.a11y.description_of(node), self.a11y.text_of(node)))

        wait_until(f"the window says “{words}”", told, seconds, 0.2)

    def lines(self, role, name):
        """All that stands in a list or a tree, also what has to be scrolled to."""
        return [self.a11y.name_of(item) for item in self.a11y.children(self.find(role, name))]

    def text(self, name):
        """What stands in the line of that name."""
        return self.a11y.text_of(self.find("text", name))

    def until_text(self, name, text):
        wait_until(f"“{text}” stands in “{name}”, not “{self.text(name)}”", lambda: self.text(name) == text, 20, 0.2)

    def until(self, role, name, *states):
        """Waits until what has that name has all of the states."""
        wait_until(f"{role} “{name}” is {', '.join(states)}",
                   lambda: self.a11y.has(self._seek(role, name), *states), 20, 0.2)

    def can(self, role, name):
        """Whether it can be operated."""
        return self.a11y.has(self.find(role, name), "enabled")

    def title(self):
        """Of the window that has the keyboard."""
        return sh("xdotool", "getactivewindow", "getwindowname", env=self._environment).strip()

    def click(self, role, name):
        """Into the middle of it, once it can be operated and has come to rest."""
        node = self.find(role, name)
        places = [None]

        def rests():
            places.append(self.a11y.has(node, "enabled") and self.a11y.place_of(node))
            return places[-1] and places[-1] == places[-2]

        wait_until(f"{role} “{name}” can be operated", rests, 20, 0.2)
        x, y, width, height = places[-1]
        sh("xdotool", "mousemove", x + width // 2, y + height // 2, "click", "1", env=self._environment)

    def keys(self, *keys):
        sh("xdotool", "key", *keys, env=self._environment)

    def type(self, text):
        sh("xdotool", "type", "--delay", "30", text, env=self._environment)

    def retype(self, name, text):
        """Into the line of that name, by mouse and keys."""
        self.click("text", name)
        self.keys("ctrl+a")
        self.type(text)
        self.until_text(name, text)

    def close(self):
        if self._program:
            self._program.terminate()
            self._program.wait(20)
