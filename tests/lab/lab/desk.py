# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at a screen: a session of their own, a window, keys and mouse, and somebody who answers polkit's prompts.

Widgets are found as a screen reader finds them, and operated by real keys and clicks.
"""

import fnmatch
import os
import pty
import select
import signal
import subprocess
import time
from pathlib import Path

from lab.shell import check, sh, slowness, wait_until


class Prompts:
    """polkit's agent for one program, on a terminal: it asks for a password there."""

    def __init__(self, user, pid):
        registered, register = os.pipe()
        os.set_inheritable(register, True)
        self._child, self._terminal = pty.fork()
        if self._child == 0:
            # Not runuser: it would keep the end open that the agent closes when it has registered.
            os.execvp("setpriv", ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "pkttyagent",
                                  f"--process={pid}", f"--notify-fd={register}"])
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


class Desk:
    """`screen` stays the caller's. Names may have * in them, as names of files."""

    def __init__(self, screen, user):
        from lab.eyes import Eyes  # needs what is not on every machine that lists scenarios

        self._user = user
        directory = f"/run/lab-{user}"
        os.makedirs(directory, mode=0o700, exist_ok=True)
        sh("chown", user, directory)
        self._note = Path(directory, "pid")
        self._environment = dict(screen.environment, XDG_RUNTIME_DIR=directory, HOME=f"/home/{user}", LC_ALL="C.UTF-8",
                                 QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self._processes = []
        bus = self._run("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE, text=True)
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = address = bus.stdout.readline().strip()
        # Root may speak on the accessibility bus, but not on the session's, by which it is found.
        found = sh("busctl", f"--address={address}", "call", "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress",
                   user=user)
        self._eyes = Eyes(found.split('"')[1])
        self._program = None

    def _run(self, *words, **options):
        process = subprocess.Popen(["runuser", "-u", self._user, "--", *words], env=self._environment,
                                   stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        self._processes.append(process)
        return process

    def start(self, program):
        """Starts it as that user, and waits until it is on the accessibility bus."""
        self._run("bash", "-c", f"echo $$ >{self._note}; exec {program}", stdout=subprocess.DEVNULL)
        self._program = wait_until(f"{program} is on the accessibility bus", lambda: self._eyes.program(program), 30, 0.5)

    def prompts(self):
        return Prompts(self._user, self._note.read_text().strip())

    def _seek(self, role, name):
        return next((seen for seen in self._eyes.look(self._program)
                     if seen.role == role and fnmatch.fnmatchcase(seen.name, name)), None)

    def find(self, role, name, seconds=20):
        """The one that is shown, of that role and name; waits for it."""
        return wait_until(f"{role} “{name}” is shown", lambda: self._seek(role, name), seconds, 0.2)

    def gone(self, role, name):
        wait_until(f"{role} “{name}” is no longer shown", lambda: not self._seek(role, name), 20, 0.2)

    def says(self, words, seconds=20):
        """Waits until something that is shown says so, in its name or its description."""
        wait_until(f"the window says “{words}”", lambda: any(words in seen.name or words in seen.description
                                                             for seen in self._eyes.look(self._program)), seconds, 0.2)

    def lines(self, role, name):
        """All that stands in a list or a tree, also what has to be scrolled to."""
        return [item.name for item in self._eyes.children(self.find(role, name).node) if not item.role.endswith("header")]

    def text(self, name):
        """What stands in the line of that name."""
        return self._eyes.text(self.find("text", name))

    def until_text(self, name, text):
        wait_until(f"“{text}” stands in “{name}”", lambda: self.text(name) == text, 20, 0.2)

    def until(self, role, name, *states):
        """Waits until what has that name has all of the states."""
        def has():
            seen = self._seek(role, name)
            return seen and seen.has(*states)

        wait_until(f"{role} “{name}” is {' and '.join(states)}", has, 20, 0.2)

    def can(self, role, name):
        """Whether it can be operated."""
        return self.find(role, name).has("enabled")

    def title(self):
        """Of the window that has the keyboard."""
        return sh("xdotool", "getactivewindow", "getwindowname", env=self._environment).strip()

    def click(self, role, name):
        """Into the middle of it, once it can be operated and has come to rest."""
        places = [None]

        def rests():
            seen = self._seek(role, name)
            places.append(seen and seen.has("enabled") and self._eyes.place(seen))
            return places[-1] and places[-1] == places[-2]

        wait_until(f"{role} “{name}” is there to be clicked", rests, 20, 0.1)
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
        self._eyes.close()
        for process in reversed(self._processes):
            process.terminate()
            process.wait(20)
