# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs scenarios in the guest, one after another, in the one network. Started by guest/start-*."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path

from lab import product, shell
from lab.catalogue import catalogue
from lab.home import Home
from lab.shell import Failed, measure_slowness, say

AROUND = 60  # seconds for what is done before a scenario, and again after it

COMMANDS = {
    "rules": "ip -N -d rule", "routes": "ip -N -d route show table all", "links": "ip -d -s link", "addresses": "ip addr",
    "nft": "nft list ruleset", "units": "systemctl --no-pager status NetworkManager culvert-helper",
    "boot": "systemd-analyze blame", "culvert": "culvertctl status --json", "nm": "nmcli device show eth1", "kernel": "dmesg",
}


def keep(home, directory, text, since):
    """What is left of a failing scenario to look at."""
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "failure.txt").write_text(text)
    for name, command in COMMANDS.items():
        with open(directory / f"{name}.txt", "wb") as out:
            try:
                subprocess.run(command.split(), stdout=out, stderr=out, timeout=20, check=False)
            except (OSError, subprocess.TimeoutExpired) as problem:
                out.write(str(problem).encode())
    if home:
        for capture in home.captures:
            capture.save(directory)
    if os.path.exists("/run/systemd/journal"):
        (directory / "journal.txt").write_text(product.journal(since, None))
    if os.path.exists("/run/dnsmasq.log"):
        (directory / "dnsmasq.log").write_bytes(Path("/run/dnsmasq.log").read_bytes())


def announce(scenario, seconds):
    """The runner stops a guest that says nothing for longer than this."""
    say("BEGIN " + json.dumps({"name": scenario.name, "limit": round(seconds)}))


@contextlib.contextmanager
def limit(scenario, seconds):
    """Fails what takes longer, as slow as the machine is when it is asked."""
    begin = time.monotonic()

    def reached(_signal, _frame):
        left = seconds * measure_slowness() - (time.monotonic() - begin)
        if left < 1:
            raise Failed("took too long")
        announce(scenario, left + AROUND * shell.slowness())
        signal.alarm(int(left) + 1)

    signal.signal(signal.SIGALRM, reached)
    signal.alarm(int(seconds * shell.slowness()) + 1)
    try:
        yield
    finally:
        signal.alarm(0)


def run(scenario, home, out):
    """One scenario between two clean states. Returns what went wrong, or ""."""
    since = time.time()
    why = []
    kept = False
    for part in ("reset", "run", "leave"):
        try:
            with limit(scenario, scenario.limit if part == "run" else AROUND):
                if part == "run":
                    scenario.run(home)
                elif home and part == "reset":
                    home.reset()
                elif home:
                    left = home.leave()
                    if left:
                        raise Failed("left behind: " + "; ".join(left))
        except Exception as problem:  # whatever it is, it is this scenario's failure
            why.append(str(problem) if isinstance(problem, Failed) else f"{type(problem).__name__}: {problem}")
            if not kept:
                keep(home, out / scenario.name, traceback.format_exc(), since)
                kept = True
            if part == "reset":
                break
    return "; ".join(why)


def main():
    out = Path(os.environ["LAB_OUT"])
    task = json.loads((out / "task.json").read_text())
    os.environ["LAB_BUILD"], os.environ["LAB_ASAN_BUILD"] = task["build"], task["asan_build"]
    os.environ["LAB_FULL"] = "yes" if task.get("full") else "no"
    os.environ["LAB_COLOUR"] = "yes" if task.get("colour") else "no"
    scenarios = {s.name: s for s in catalogue()}
    chosen = [scenarios[name] for name in task["scenarios"]]
    home = None
    begin = time.monotonic()
    try:
        if task["kind"] == "systemd":
            measure_slowness()
            home = Home(task["kind"])
            home.start()
            if Path(task["build"], "cmake_install.cmake").exists():
                product.install(task["build"])
            say(f"lab: the network is there, {time.monotonic() - begin:.0f} s after the system; bounds times {shell.slowness():.1f}")
    except Exception as problem:
        keep(home, out / "setup", traceback.format_exc(), 0.0)
        say(f"lab: the network could not be built: {problem}")
        for scenario in chosen:
            result(scenario, f"the network could not be built: {problem}", 0.0)
        return 1
    for scenario in chosen:
        slowness = measure_slowness(30)
        announce(scenario, (scenario.limit + 2 * AROUND) * slowness)
        say(f"lab: {scenario.name}: {scenario.title}" + (f" (bounds times {slowness:.1f})" if slowness > 1.2 else ""))
        begin = time.monotonic()
        why = run(scenario, home, out)
        result(scenario, why, time.monotonic() - begin)
    return 0


def result(scenario, why, seconds):
    say("RESULT " + json.dumps({"name": scenario.name, "outcome": "failed" if why else "passed",
                                "seconds": round(seconds, 2), "why": why}))


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # threads that still wait for packets are no reason to stay
