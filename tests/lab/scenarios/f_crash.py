# SPDX-License-Identifier: GPL-3.0-or-later
"""The helper is killed, stopped, stalled and restarted: the kernel's state is the memory."""

import json
import os
import random
import signal
import subprocess
import time

from lab import network, probe, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip_json, rounds, say, sh, wait_until


def another_helper(former, seconds=5):
    return wait_until("systemd has started another helper",
                      lambda: (product.pid() not in (0, former)) and product.pid(), seconds, 0.2)


@scenario(seconds=12)
def helper_killed_while_idle(home):
    """kill -9: the tunnel forwards on, the next helper takes over what is there (F2)"""
    home.apply(configuration(mode="everything"))
    before = (sorted(product.traces()), ip_json("link show culvert0")[0]["ifindex"])
    stream = probe.Stream("lan", network.WORLD)
    for _ in range(2):
        former = product.pid()
        os.kill(former, signal.SIGKILL)
        another_helper(former)
        home.ctl.wait("up")
    lost = stream.stop()
    check(not lost, f"{len(lost)} of {len(stream.sent)} packets lost by us")
    check((sorted(product.traces()), ip_json("link show culvert0")[0]["ifindex"]) == before, "all is as it was")


@scenario(seconds=12)
def restart_adopts_what_is_there(home):
    """An upgrade restarts the helper: no packet lost, no device made anew, not one message to the kernel (F39)"""
    home.apply(configuration(mode="everything", exceptions=[{"destination": network.NEWS}]))
    before = (sorted(product.traces()), ip_json("link show culvert0")[0]["ifindex"])
    with open("/run/monitor.txt", "w", encoding="ascii") as out:
        monitor = subprocess.Popen(["ip", "-4", "monitor", "link", "route", "rule"], stdout=out)
    stream = probe.Stream("lan", network.WORLD)
    time.sleep(0.5)
    sh("systemctl", "restart", product.UNIT)
    home.ctl.wait("up")
    time.sleep(1)
    lost = stream.stop()
    monitor.terminate()
    monitor.wait()
    changes = open("/run/monitor.txt", encoding="utf-8").read()
    check(not lost, f"{len(lost)} of {len(stream.sent)} packets lost")
    check((sorted(product.traces()), ip_json("link show culvert0")[0]["ifindex"]) == before, "all is as it was")
    check("culvert0" not in changes and "1998" not in changes, f"nothing was written: {changes}")


@scenario(seconds=30, full_seconds=60, limit=400)
def helper_killed_during_apply(home):
    """kill -9 at random moments of applying many exceptions: the former or the new state, never between (F1)"""
    count = rounds(5000, 20000)
    old = configuration(mode="everything")
    new = configuration(mode="everything", exceptions=[
        {"destination": f"100.{70 + n // 65536}.{n // 256 % 256}.{n % 256}"} for n in range(count)])
    home.apply(old)
    started = time.monotonic()
    home.ctl.apply(new)
    whole = time.monotonic() - started
    say(f"lab: applying {count} exceptions takes {whole:.1f} s here")
    home.ctl.apply(old)
    dice = random.Random(4)
    path = "/run/new.json"
    with open(path, "w", encoding="ascii") as out:
        json.dump(new, out)
    for round_number in range(rounds(3, 5)):
        former = product.pid()
        with subprocess.Popen(["culvertctl", "apply", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as client:
            time.sleep(dice.uniform(0.05, whole))
            os.kill(former, signal.SIGKILL)
            client.wait()
        another_helper(former, 10)
        home.ctl.wait("up", 20)
        wanted = len(json.loads(home.ctl.ok("show")).get("exceptions", []))
        have = len(sh("ip", "-4", "route", "show", "table", "2000", "type", "throw").splitlines())
        check(wanted in (0, count), f"round {round_number}: {wanted} exceptions are stored")
        check(have == wanted, f"round {round_number}: {have} exceptions in the kernel, {wanted} stored")
        check(home.works(), f"round {round_number}: packets go")
        home.ctl.apply(old)


@scenario(seconds=20)
def helper_stalls(home):
    """A helper that stands still is restarted by the watchdog, the tunnel runs on (R-75)"""
    os.makedirs(f"/run/systemd/system/{product.UNIT}.d", exist_ok=True)
    product.start()
    unit = sh("systemctl", "show", "-P", "WatchdogUSec", product.UNIT).strip()
    check(unit not in ("0", "infinity"), f"the installed unit has a watchdog: {unit}")
    override = f"/run/systemd/system/{product.UNIT}.d/lab.conf"
    with open(override, "w", encoding="ascii") as out:
        out.write("[Service]\nWatchdogSec=5\n")  # a minute is too long to wait for
    try:
        sh("systemctl", "daemon-reload")
        sh("systemctl", "restart", product.UNIT)
        home.apply(configuration())
        stream = probe.Stream("lan", network.WORLD)
        former = product.pid()
        os.kill(former, signal.SIGSTOP)
        another_helper(former, 30)
        home.ctl.wait("up")
        lost = stream.stop()
        check(not lost, f"{len(lost)} of {len(stream.sent)} packets lost")
    finally:
        os.unlink(override)
        sh("systemctl", "daemon-reload")


@scenario(seconds=12)
def stopped_in_the_middle(home):
    """SIGTERM during an apply: done or undone within 10 s, and the tunnel stays when the service stops (F40)"""
    old = configuration(mode="everything")
    new = configuration(mode="everything", exceptions=[{"destination": f"100.70.{n // 256}.{n % 256}"} for n in range(5000)])
    home.apply(old)
    with open("/run/new.json", "w", encoding="ascii") as out:
        json.dump(new, out)
    with subprocess.Popen(["culvertctl", "apply", "/run/new.json"], stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL) as client:
        throws = ("ip", "-4", "route", "show", "table", "2000", "type", "throw")
        wait_until("the apply is under way", lambda: sh(*throws, ok=False), 15, 0.02)
        begin = time.monotonic()
        # Canceled where the client's next call has the bus start the helper again: stopped it was all the same.
        sh("systemctl", "stop", product.UNIT, ok=False)
        check(time.monotonic() - begin < 20, "stops within 10 s, twice as much on a slow machine")
        client.wait()
    check(home.works(), "the tunnel runs on without its helper")
    product.start()
    home.ctl.wait("up")
    wanted = len(json.loads(home.ctl.ok("show")).get("exceptions", []))
    have = len(sh("ip", "-4", "route", "show", "table", "2000", "type", "throw").splitlines())
    check(have == wanted, f"{have} exceptions in the kernel, {wanted} stored")


@scenario(seconds=20)
def message_bus_restarted(home):
    """The bus goes and another one comes (F11): the helper ends, systemd starts another, the tunnel never stops"""
    home.apply(configuration(mode="everything"))
    before = (sorted(product.traces()), ip_json("link show culvert0")[0]["ifindex"])
    stream = probe.Stream("lan", network.WORLD)
    former, since = product.pid(), time.time()
    sh("systemctl", "restart", "dbus")
    begin = time.monotonic()
    wait_until("culvertctl works again", lambda: home.ctl.state() == "up", 10)
    say(f"lab: culvertctl works {time.monotonic() - begin:.1f} s after the bus is back")
    check(another_helper(former) != former, "it is another helper")
    lost = stream.stop()
    check(not lost, f"{len(lost)} of {len(stream.sent)} packets lost")
    check((sorted(product.traces()), ip_json("link show culvert0")[0]["ifindex"]) == before, "all is as it was")
    ended = [line for line in product.journal(since).splitlines() if "Main process exited" in line]
    check(ended and "code=exited" in ended[0] and "status=0" not in ended[0], f"it ended by itself, and not with 0: {ended}")
    # NetworkManager is bound to the bus and went with it; when somebody starts it again it is heard.
    home.uplink.start_manager()
    wait_until("NetworkManager speaks for the lease",
               lambda: (home.ctl.status()["lease"] or {}).get("source") == "networkmanager", 15)
