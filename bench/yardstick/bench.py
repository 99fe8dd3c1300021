# SPDX-License-Identifier: GPL-3.0-or-later
"""What bench/start and bench/tray-idle share: a release build, and a desktop of their own."""
import os
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def build(*targets):
    subprocess.run(["./setup"], cwd=ROOT, check=True)
    subprocess.run(["cmake", "--preset", "release"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", "--preset", "release", "--target", *targets], cwd=ROOT, check=True)


class Desktop:
    """Xvfb, a session bus and a home of its own. The system bus is the machine's; where it has none, an empty one."""

    def __enter__(self):
        self._home = tempfile.TemporaryDirectory()
        self._programs = []
        reading, writing = os.pipe()
        self.environment = dict(os.environ, HOME=self._home.name, XDG_CONFIG_HOME=self._home.name, XDG_RUNTIME_DIR=self._home.name,
                                QT_QPA_PLATFORM="xcb")
        self.start("Xvfb", "-displayfd", str(writing), "-noreset", "-nolisten", "tcp", "-screen", "0", "1280x860x24",
                   pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as display:
            self.environment["DISPLAY"] = ":" + display.readline().strip()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus("--session")
        if not os.path.exists("/run/dbus/system_bus_socket"):
            self.environment["DBUS_SYSTEM_BUS_ADDRESS"] = self._bus("--session")
        return self

    def _bus(self, kind):
        daemon = self.start("dbus-daemon", kind, "--nofork", "--print-address=1", stdout=subprocess.PIPE, text=True)
        return daemon.stdout.readline().strip()

    def start(self, *words, **options):
        options.setdefault("stdout", subprocess.DEVNULL)
        program = subprocess.Popen([str(word) for word in words], env=self.environment, stdin=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, **options)
        self._programs.append(program)
        return program

    def end(self, program):
        program.kill()
        program.wait()

    def __exit__(self, *_):
        for program in reversed(self._programs):
            self.end(program)
        self._home.cleanup()
