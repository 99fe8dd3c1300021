# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen in the guest, with a window manager, and pictures of it."""

import os
import subprocess

from lab.shell import Failed, say, sh, status, wait_until


class Screen:
    """Xvfb and openbox; `environment` makes a program use them."""

    def __init__(self, directory, display=":9", open_to_all=False):
        """`open_to_all`: to every user's programs, not only root's."""
        self._directory = directory
        directory.mkdir(parents=True, exist_ok=True)
        os.makedirs("/tmp/.X11-unix", mode=0o1777, exist_ok=True)
        os.makedirs("/run/lab", mode=0o700, exist_ok=True)
        self._programs = []
        self.environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", XDG_RUNTIME_DIR="/run/lab", HOME="/root",
                                LIBGL_ALWAYS_SOFTWARE="1")
        self._start("Xvfb", display, "-screen", "0", "1280x860x24", "-nolisten", "tcp", *(["-ac"] if open_to_all else []))
        wait_until("Xvfb", lambda: status("xwininfo", "-root", env=self.environment) == 0, 20, 0.3)
        self._start("openbox")

    def _start(self, *words):
        log = open(self._directory / f"{os.path.basename(words[0])}.log", "wb")
        program = subprocess.Popen(words, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self._programs.append(program)
        return program

    def _tool(self, *words, ok=True):
        return sh(*words, ok=ok, env=self.environment)

    def window(self, program, picture):
        """Starts a program, waits for its window to be drawn, and takes a picture."""
        running = self._start(program)

        def shown():
            if running.poll() is not None:
                raise Failed(f"{program} ended with {running.returncode}")
            return self._tool("xdotool", "search", "--onlyvisible", "--pid", str(running.pid), ok=False).strip()

        wait_until(f"a window of {program}", shown, 30, 0.5)
        self.settle()
        self.picture(picture)

    def settle(self):
        """Waits until two looks in a row are the same: then all that was to be drawn is drawn."""
        looks = []

        def still():
            looks.append(self._look())
            return len(looks) > 1 and looks[-1] == looks[-2]

        wait_until("a screen that has stopped changing", still, 15, 0.7)

    def _look(self):
        return subprocess.run(["import", "-window", "root", "ppm:-"], env=self.environment, capture_output=True, check=True).stdout

    def picture(self, name):
        path = self._directory / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True, timeout=60)
        say(f"    picture {path.name}")

    def pages(self, names):
        """A picture of each page: `names` tells the digit that leads there with Ctrl."""
        window = self._tool("xdotool", "search", "--onlyvisible", "--name", "^Culvert").split()[0]
        self._tool("xdotool", "windowfocus", "--sync", window)
        for name, digit in names.items():
            self._tool("xdotool", "key", f"ctrl+{digit}")
            self.settle()
            self.picture(name)

    def close(self):
        for program in reversed(self._programs):
            program.terminate()
            try:
                program.wait(5)
            except subprocess.TimeoutExpired:
                program.kill()
