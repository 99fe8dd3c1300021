# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what: real users, a real polkit, a real prompt answered by an agent on a terminal."""

import os
import pty
import re
import select
import time

from lab import network, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, sh, status

PASSWORD = "correct-horse"


def make_users():
    """Two users: one may become administrator, and one has no business here."""
    if status("id", "keeper") != 0:
        sh("useradd", "-m", "-s", "/bin/bash", "-G", "sudo", "keeper")
        sh("useradd", "-m", "-s", "/bin/bash", "guest")
        sh("chpasswd", stdin=f"keeper:{PASSWORD}\nguest:guest\nroot:{PASSWORD}\n")
    with open("/tmp/gateway.json", "w", encoding="ascii") as out:
        import json

        json.dump(configuration(), out)
    os.chmod("/tmp/gateway.json", 0o644)


def with_agent(user, command, password, seconds=60, instead=None):
    """Runs culvertctl as a user on a terminal with pkttyagent; types the password, or calls `instead` at the prompt.

    Returns the exit status, what was printed, and how often a password was asked for.
    """
    script = f"pkttyagent --process $$ & sleep 1.5; exec {command}"
    child, terminal = pty.fork()
    if child == 0:
        os.execvp("runuser", ["runuser", "-u", user, "--", "bash", "-c", script])
    text, asked, end, outcome = "", 0, time.monotonic() + seconds, None
    while time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        if ready:
            try:
                data = os.read(terminal, 4096)
            except OSError:
                data = b""
            text += data.decode(errors="replace")
        prompts = len(re.findall(r"Password: ?", text))
        if prompts > asked:
            asked = prompts
            time.sleep(0.3)  # the agent switches the terminal's echo off first
            if instead:
                instead()
            else:
                os.write(terminal, password.encode() + b"\n")
        done, code = os.waitpid(child, os.WNOHANG)
        if done:
            outcome = os.waitstatus_to_exitcode(code)
            break
    os.close(terminal)
    check(outcome is not None, f"{command} has not ended: {text}")
    return outcome, text, asked


@scenario(seconds=12)
def user_is_refused(home):
    """Without an agent and without authority: every write is refused with status 4, reads are free"""
    make_users()
    home.apply(configuration())
    before = sorted(product.traces())
    for words in (("down",), ("up",), ("apply", "/tmp/gateway.json"), ("show",), ("preview", "/tmp/gateway.json")):
        done = home.ctl.run(*words, user="guest")
        check(done.returncode == 4, f"culvertctl {' '.join(words)} by a guest: {done.returncode}: {done.stderr}{done.stdout}")
    for words in (("status",), ("status", "--json"), ("explain", network.WORLD), ("routes",)):
        done = home.ctl.run(*words, user="guest")
        check(done.returncode == 0, f"culvertctl {' '.join(words)} by a guest: {done.returncode}: {done.stderr}")
    check(sorted(product.traces()) == before and home.ctl.state() == "up", "all is as it was")


@scenario(seconds=25, limit=200)
def prompt_is_answered(home):
    """An administrator's password at a real prompt authorises, a wrong one does not"""
    make_users()
    product.start()
    outcome, text, asked = with_agent("keeper", "culvertctl apply /tmp/gateway.json", PASSWORD)
    check(asked >= 1, f"the agent asked: {text}")
    check(outcome == 0, f"authorised: {outcome}: {text}")
    home.ctl.wait("up")
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    outcome, text, asked = with_agent("guest", "culvertctl down", "wrong")
    check(asked >= 1, f"the agent asked: {text}")
    check(outcome == 4, f"a wrong password: {outcome}: {text}")
    check(home.ctl.state() == "up", "still up")


@scenario(seconds=25, limit=200)
def polkit_killed_during_a_prompt(home):
    """polkitd is killed while it asks for a password: refused, and the next one works (F12)"""
    make_users()
    product.start()
    outcome, text, asked = with_agent("keeper", "culvertctl apply /tmp/gateway.json", PASSWORD,
                                      instead=lambda: sh("systemctl", "kill", "--signal=KILL", "polkit"))
    check(asked == 1, f"the agent asked: {text}")
    check(outcome == 4, f"nobody said yes: {outcome}: {text}")
    check(home.ctl.state() == "off" and product.traces() == [], "nothing was done")
    outcome, text, asked = with_agent("keeper", "culvertctl apply /tmp/gateway.json", PASSWORD)
    check(asked >= 1 and outcome == 0, f"the next one: {outcome}: {text}")
    home.ctl.wait("up")


@scenario(seconds=10)
def forged_signals_and_names(home):
    """Nobody else may own the name, speak for it, or reach what the policy does not name (R-02, R-06)"""
    make_users()
    home.apply(configuration())
    script = """
import dbus, sys
bus = dbus.SystemBus()
try:
    bus.request_name("org.culvert.Gateway1")
    sys.exit("owns the name")
except dbus.DBusException as refused:
    assert "AccessDenied" in refused.get_dbus_name(), refused
try:
    bus.get_object("org.culvert.Gateway1", "/org/culvert/Gateway1").get_dbus_method("Nothing", "org.example.Other")()
    sys.exit("reached a foreign interface")
except dbus.DBusException as refused:
    assert "AccessDenied" in refused.get_dbus_name(), refused
"""
    for user in ("guest", "root"):
        sh("/usr/bin/python3", "-c", script, user=user)
