# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands, waiting, and the network namespaces of the lab."""

import ctypes
import json
import os
import subprocess
import threading
import time

_libc = ctypes.CDLL(None, use_errno=True)
_CLONE_NEWNET = 0x40000000
_slowness, _measured_at = 1.0, 0.0


class Failed(AssertionError):
    """The product, or the lab, did not do what a scenario asks for."""


def check(condition, message):
    """The scenarios' assertion; like `assert`, but the message is what matters."""
    if not condition:
        raise Failed(text_of(message))


def say(text):
    """A line for whoever watches."""
    print(text, flush=True)


def sh(*words, ns=None, ok=True, stdin=None, timeout=60, env=None, user=None):
    """Runs a command and returns what it printed. `ok`: its failure is the scenario's failure."""
    words = [str(w) for w in words]
    if ns:
        words = ["ip", "netns", "exec", ns, *words]
    if user:
        words = ["runuser", "-u", user, "--", *words]
    environment = dict(os.environ, **(env or {}))
    try:
        done = subprocess.run(words, input=stdin, capture_output=True, text=True, errors="replace", timeout=timeout,
                              env=environment)
    except subprocess.TimeoutExpired as expired:
        raise Failed(f"{' '.join(words)}: no end after {timeout} s; {expired.stderr or expired.stdout or ''}") from None
    if ok and done.returncode != 0:
        raise Failed(f"{' '.join(words)}: status {done.returncode}: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def status(*words, **options):
    """Exit status of a command."""
    return subprocess.run([str(w) for w in words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          check=False, **options).returncode


def ip(command, ns=None, ok=True):
    """One line of iproute2, without the `ip`."""
    return sh("ip", *(("-n", ns) if ns else ()), *command.split(), ok=ok)


def ip_batch(lines, ns=None):
    """Many lines of iproute2 in one process: under emulation a process costs more than a route."""
    return sh("ip", *(("-n", ns) if ns else ()), "-batch", "-", stdin="\n".join(lines) + "\n")


def ip_json(command, ns=None):
    out = sh("ip", "-j", *(("-n", ns) if ns else ()), *command.split())
    return json.loads(out) if out.strip() else []


def measure_slowness(older_than=0.0):
    """How much slower than an idle two-core machine under emulation this one is: the bounds grow with it, up to 8.

    It is measured again now and then, when the last time is so many seconds ago. A machine that was slow a moment ago
    may be so again.
    """
    global _slowness, _measured_at
    begin = time.monotonic()
    if begin - _measured_at < older_than:
        return _slowness
    for _ in range(3):
        subprocess.run(["ip", "link"], stdout=subprocess.DEVNULL, check=False)
    _slowness = min(8.0, max(1.0, (time.monotonic() - begin) / 0.24, _slowness * 0.8))
    _measured_at = time.monotonic()
    return _slowness


def slowness():
    return _slowness


def full():
    """Whether scenarios run as long as they can (tests/lab/run --full)."""
    return os.environ.get("LAB_FULL") == "yes"


def rounds(few, many):
    """How often a scenario repeats something: `many` times with --full."""
    return many if full() else few


def text_of(what):
    """A failure's text. What it takes processes to find out is given as a function, called when it is needed."""
    return what() if callable(what) else what


def wait_until(what, condition, seconds=10.0, every=0.1):
    """Waits for a condition to become true and returns its value. `what`, a text or a function, is in the failure."""
    seconds *= _slowness
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() >= end:
            raise Failed(f"not within {seconds:g} s: {text_of(what)}")
        time.sleep(every)


def in_namespace(ns, function):
    """Calls a function in a thread of its own that is in namespace `ns`; sockets made there stay there."""
    if ns is None:
        return function()
    result = []

    def enter():
        try:
            with open(f"/run/netns/{ns}", "rb") as handle:
                if _libc.setns(handle.fileno(), _CLONE_NEWNET) != 0:
                    raise OSError(ctypes.get_errno(), f"setns {ns}")
            result.append((function(), None))
        except Exception as problem:  # handed over to the caller's thread
            result.append((None, problem))

    thread = threading.Thread(target=enter)
    thread.start()
    thread.join()
    value, problem = result[0]
    if problem:
        raise problem
    return value


def sysctl(key, value=None, ns=None):
    """Reads or writes /proc/sys, of the gateway or of a namespace."""
    path = "/proc/sys/" + key.replace(".", "/")

    def access():
        # /proc/sys/net is that of the thread that opens it.
        if value is None:
            with open(path, encoding="ascii") as handle:
                return handle.read().strip()
        with open(path, "w", encoding="ascii") as handle:
            handle.write(str(value))
        return str(value)

    return in_namespace(ns, access)
