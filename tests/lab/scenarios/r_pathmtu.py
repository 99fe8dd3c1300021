# SPDX-License-Identifier: GPL-3.0-or-later
"""How large a packet through the tunnel may be, as culvertctl measures it: on a real tunnel, with real routers."""

import json

from lab import network
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip, sh, sysctl

BLACK_HOLE = """
    table ip hole {
        chain out {
            type filter hook output priority 0;
            icmp type destination-unreachable icmp code frag-needed drop
        }
    }"""
MUTE = """
    table ip mute {
        chain in {
            type filter hook input priority 0;
            iifname "tunl0" drop
        }
    }"""


def measure(home, *words):
    """(exit status, what --json says)."""
    # Some ten packets; where they vanish, up to three seconds each.
    done = home.ctl.run("mtu", *words, "--json", timeout=120)
    check("of about" in done.stderr, f"it says how far it is: {done.stderr}")
    return done.returncode, json.loads(done.stdout)


def narrow(mtu):
    """The ISP's way to the tunnel end carries no more than that."""
    ip(f"link set far mtu {mtu}", ns="isp")
    ip(f"link set eth0 mtu {mtu}", ns="far")


@scenario(seconds=40, limit=240)
def path_mtu_is_measured(home):
    """The tunnel's own limit, a router that says what it carries, and one that says nothing"""
    for mode in ("source", "everything", "hybrid"):
        home.apply(configuration(mode=mode))
        status, said = measure(home)
        check(status == 0 and said["path-mtu"] == 1480 and said["limit"] == "tunnel", f"{mode}: {said}")
        check(said["source"] == network.GATEWAY and said["target"] == network.FAR, f"{mode}, from the home: {said}")
    home.apply(configuration())
    try:
        narrow(1472)
        status, said = measure(home, "far")
        check(status == 0 and said["path-mtu"] == 1452 and said["limit"] == "router", f"a router that says so: {said}")
        check(said["mtu"] == 1452 and said["mss"] == 1412, f"and what to set: {said}")

        ip("route flush cache")
        sh("nft", "-f", "-", ns="isp", stdin=BLACK_HOLE)
        narrow(1400)
        status, said = measure(home, "far", "--target", network.WORLD)
        check(status == 0 and said["path-mtu"] == 1380 and said["limit"] == "black-hole", f"a black hole: {said}")
    finally:
        narrow(1500)
        sh("nft", "delete", "table", "ip", "hole", ns="isp", ok=False)
        ip("route flush cache")


@scenario(seconds=20, limit=120)
def path_mtu_without_an_answer(home):
    """A tunnel end that says nothing, and one that answers no echoes"""
    home.apply(configuration())
    sysctl("net.ipv4.icmp_echo_ignore_all", 1, ns="far")
    try:
        status, said = measure(home)
        check(status == 0 and said["path-mtu"] == 1480, f"closed ports answer: {said}")
        sh("nft", "-f", "-", ns="far", stdin=MUTE)
        status, said = measure(home)
        check(status == 1 and said["outcome"] == "no-answer" and said["mtu"] is None, f"nobody answers: {said}")
    finally:
        sysctl("net.ipv4.icmp_echo_ignore_all", 0, ns="far")
        sh("nft", "delete", "table", "ip", "mute", ns="far", ok=False)
