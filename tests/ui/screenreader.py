#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""screenreader.py [--flawed] PROGRAM: walks through what culvert-shown shows as a screen reader does.

Whatever is operated with keys or mouse has to be found by AT-SPI in its place, with a name, a role that says how it is
operated, and in its description what stands below it for those who see; a button's name has what stands on it. Tables have their headings, and a change of
state is told. With --flawed one control has no name, and this passes when that is noticed.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path.insert(0, str(HERE.parent.parent / "support"))
sys.dont_write_bytecode = True

OPERATED = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "spin button", "list",
            "table", "tree", "tree table", "image", "slider", "page tab list", "push button menu", "entry", "button",
            "password text", "menu button"}
COLLECTIONS = {"table", "tree", "tree table"}


def is_at(control, place):
    """In the place of the control; that of a box to be checked is the box and its text alone."""
    left, top, width, height = control
    x, y, w, h = place or (0, 0, 0, 0)
    return w > 0 and left <= x and top <= y and x + w <= left + width and y + h <= top + height and 2 * h > height


def still(text):
    """Without what changes each second."""
    return re.sub(r"[\d.,]+.(bytes|[kM]B)(/s)?", "", text)


class Walk:
    """One run of the program."""

    def __init__(self, program, flawed):
        import accessible

        self.a11y = accessible
        self.wrong = []
        self.heard = []
        self.seen = 0
        listener = accessible.Atspi.EventListener.new(self.hear)
        for event in ("object:property-change:accessible-name", "object:state-changed:showing"):
            listener.register(event)
        words = [program] + (["--flawed"] if flawed else [])
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.program = subprocess.Popen(words, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.listener = listener
        self.state = None

    def hear(self, event):
        self.heard.append((event.type, self.a11y.role_of(event.source), self.a11y.name_of(event.source)))

    def listen(self, enough, seconds=3):
        """Takes events in until there is enough."""
        context = self.a11y.GLib.MainContext.default()
        end = self.a11y.time.monotonic() + seconds
        while not enough() and self.a11y.time.monotonic() < end:
            if not context.iteration(False):
                self.a11y.time.sleep(0.02)

    def run(self):
        for line in self.program.stdout:
            self.check(json.loads(line))
            self.program.stdin.write("\n")
            self.program.stdin.flush()
        if self.program.wait(30) != 0:
            self.wrong.append(f"the program ended with {self.program.returncode}")

    def check(self, seen):
        self.seen += 1
        root = self.a11y.application("culvert-shown")
        operated = [(node, self.a11y.place_of(node)) for node in self.a11y.walk(root, self.goes_into)
                    if self.a11y.role_of(node) in OPERATED and self.a11y.has(node, "visible")]
        for control in seen["controls"]:
            self.check_control(seen["name"], control, [node for node, place in operated if is_at(control["place"], place)])
        self.check_told(seen)

    def goes_into(self, node):
        """What the page has scrolled away is there, too."""
        return (self.a11y.role_of(node) == "application" or self.a11y.has(node, "visible")) and not self.a11y.is_collection(node)

    def check_control(self, where, control, nodes):
        what = f"{where}: {control['widget']}"
        if not nodes:
            self.wrong.append(f"{what}: is not there, or has no role that is operated")
            return
        node = nodes[0]
        if not self.a11y.name_of(node).strip():
            self.wrong.append(f"{what}: has no name")
        elif control["label"] not in self.a11y.name_of(node):
            self.wrong.append(f"{what}: the name “{self.a11y.name_of(node)}” lacks what stands on it")
        if not self.a11y.has(node, "enabled", "focusable"):
            self.wrong.append(f"{what}: cannot have the focus")
        description = self.a11y.description_of(node)
        if still(control["says"]) not in still(description):
            self.wrong.append(f"{what}: the description does not say “{control['says']}” but “{description}”")
        if control["headers"]:
            self.check_table(what, control["headers"], node)

    def check_table(self, what, headers, node):
        if self.a11y.role_of(node) not in COLLECTIONS:
            self.wrong.append(f"{what}: is a {self.a11y.role_of(node)}")
            return
        found = self.a11y.headings_of(node)
        if found != headers:
            self.wrong.append(f"{what}: has the headings {found} and not {headers}")

    def check_told(self, seen):
        """Another state has another name, and whoever listens is told; so is what is shown above the page."""
        if seen["state"] and self.state not in (None, seen["state"]):
            self.listen(lambda: any(name == seen["state"] for _, _, name in self.heard))
            if not any(kind.startswith("object:property-change") and name == seen["state"] for kind, _, name in self.heard):
                self.wrong.append(f"{seen['name']}: the state is not told: “{seen['state']}”")
        self.state = seen["state"] or self.state
        for message in seen["messages"]:
            self.listen(lambda: any(name == message for _, _, name in self.heard))
            if not any(role == "alert" and name == message for _, role, name in self.heard):
                self.wrong.append(f"{seen['name']}: is not told as an alert: “{message}”")


def main(arguments):
    flawed = "--flawed" in arguments
    walk = Walk(arguments[-1], flawed)
    walk.run()
    print("\n".join(walk.wrong))
    print(f"{walk.seen} windows seen")
    if not flawed:
        return 1 if walk.wrong or walk.seen < 10 else 0
    # The one that has no name, on each page, and nothing else.
    noticed = [line for line in walk.wrong if line.endswith("has no name")]
    return 0 if len(noticed) == walk.seen and noticed == walk.wrong else 1


def in_surroundings(arguments):
    """A screen with a window manager, a session bus and a directory of its own; then this program once more, in them."""
    with tempfile.TemporaryDirectory() as directory, open(os.path.join(directory, "log"), "wb") as log:
        reading, writing = os.pipe()
        screen = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
                                  pass_fds=[writing], stdout=log, stderr=log)
        os.close(writing)
        try:
            display = os.read(reading, 16).decode().strip()
            environment = dict(os.environ, DISPLAY=f":{display}", XDG_RUNTIME_DIR=directory, HOME=directory, INSIDE="yes")
            # A window has to be told that it is the active one. It ends with its screen.
            subprocess.Popen(["openbox"], env=environment, stdout=log, stderr=log)
            return subprocess.call(["dbus-run-session", "--", sys.executable, str(HERE), *arguments], env=environment)
        finally:
            screen.terminate()
            screen.wait()


if __name__ == "__main__":
    run = main if os.environ.get("INSIDE") == "yes" else in_surroundings
    sys.exit(run(sys.argv[1:]))
