# SPDX-License-Identifier: GPL-3.0-or-later
"""What ./try shows: the whole story, told as it happens, and pictures of the windows."""

import json
import os
import subprocess
import time
from pathlib import Path

from lab import network, probe, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import ip, say, sh, wait_until
from lab.windows import Screen

# Not the page with the traffic: it never stops changing.
PAGES = {"3-routes": 3, "4-tunnel": 5, "5-home": 6, "6-exceptions": 7, "7-mtu": 8}
COLOUR = os.environ.get("LAB_COLOUR") == "yes"


def tell(text):
    say(f"\n\033[1m{text}\033[0m" if COLOUR else f"\n{text}")


def typed(command, output, only=""):
    """A command as a person types it, and what it printed."""
    say(f"\033[32m  $ {command}\033[0m" if COLOUR else f"  $ {command}")
    for line in output.rstrip().splitlines():
        if only in line:
            say(f"    {line}")


def shown(home, host, destination, label):
    found = home.trace(host, destination, timeout=2.0)
    if found.path == "tunnel":
        way = f"in a packet from {found.outer} to the tunnel end {found.remote}"
    else:
        way = {"direct": f"by the ISP's line, from {found.source}", "none": "nowhere"}[found.path]
    answer = f"answered, seen as {found.seen_as}" if found.answer == "reply" else found.answer
    say(f"    {label:34} {way}; {answer}")


@scenario(seconds=60, test=False, limit=300)
def show(home):
    """A home gateway's tunnel survives a lease change"""
    tell(f"A home owns {network.HOME}. Its ISP leases it {home.lease()}, and drops packets that carry anything else:")
    with home.forwarding():
        shown(home, "lan", network.WORLD, "LAN host to the world")

    document = configuration(tunnels=[{"name": "office", "remote": network.FAR, "address": network.TUNNEL_ADDRESS}],
                             exceptions=[{"destination": network.NEWS, "label": "news server"}])
    path = "/tmp/gateway.json"
    Path(path).write_text(json.dumps(document, indent=2), encoding="utf-8")
    os.chmod(path, 0o644)
    tell("Culvert is told where the tunnel ends, and does the rest:")
    product.start()
    typed("culvertctl preview gateway.json", home.ctl.ok("preview", path))
    typed("culvertctl apply gateway.json", home.ctl.ok("apply", path))
    home.ctl.wait("up")
    typed("culvertctl status", home.ctl.ok("status"))

    tell("Now packets go where they should:")
    shown(home, "lan", network.WORLD, "LAN host to the world")
    shown(home, "lan", network.FAR, "LAN host to the tunnel end itself")
    shown(home, "lan", network.NEIGHBOUR, "LAN host to the ISP's subnet")
    shown(home, "gateway", network.WORLD, "the gateway itself")
    say(f"    {'world to LAN host, by TCP':34} seen as {probe.tcp('world', network.LAN, source=network.WORLD)}")

    screen = Screen(Path(os.environ["LAB_OUT"]) / "pictures")
    tell("The settings window, on a screen of its own:")
    screen.window("culvert", "1-settings")

    tell(f"The ISP changes its mind: the next renewal is refused, the new lease is {network.LEASE_B}.")
    stream = probe.Stream("lan", network.WORLD)
    home.uplink.server.offer(network.LEASE_B)
    home.uplink.reconnect()
    home.uplink.wait_for(network.LEASE_B)
    leased = time.monotonic()
    network.point_tunnel_ends(network.LEASE_B)
    wait_until("the tunnel follows", lambda: product.tunnel_local() == network.LEASE_B, 10, 0.05)
    wait_until("packets go", home.works, 10)
    say(f"    packets go through the tunnel again {time.monotonic() - leased:.1f} s after the lease was there")
    stream.stop()
    say(f"    the longest silence of a stream from the LAN: {stream.longest_gap():.1f} s, the time without a lease included")
    typed("ip -d link show culvert0", ip("-d link show culvert0"), "ipip")
    shown(home, "lan", network.WORLD, "LAN host to the world")
    screen.picture("2-after-the-lease-change")

    tell("Somebody flushes all rules:")
    sh("ip", "-batch", "-", stdin="rule flush\nrule add pref 32766 lookup main\nrule add pref 32767 lookup default\n")
    begin = time.monotonic()
    wait_until("repaired", home.works, 10)
    say(f"    repaired within {time.monotonic() - begin:.1f} s")
    typed("culvertctl explain 198.18.99.99 --from 203.0.113.2 --in eth0",
          home.ctl.ok("explain", network.WORLD, "--from", network.LAN, "--in", "eth0"))

    screen.pages(PAGES)
    tell("And `culvertctl down` leaves no trace:")
    typed("culvertctl down", home.ctl.ok("down"))
    typed("ip rule", sh("ip", "rule"))
    screen.picture("8-off")
    screen.close()


@scenario(seconds=40, limit=240)
def window_over_the_real_helper(home):
    """The settings window starts, shows the lease and the tunnel of the real helper, and ends"""
    home.apply(configuration())
    directory = Path(os.environ["LAB_OUT"]) / "window-over-the-real-helper"
    screen = Screen(directory)
    try:
        screen.window("culvert", "settings")
        screen.pages(PAGES)
        tray = subprocess.Popen(["culvert-tray"], env=screen.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(3)
        if tray.poll() is not None:
            raise AssertionError(f"culvert-tray ended with {tray.returncode} where there is no system tray")
        tray.terminate()
        tray.wait(10)
        screen.picture("later")
    finally:
        screen.close()
