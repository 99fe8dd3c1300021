# SPDX-License-Identifier: GPL-3.0-or-later
"""The table beside others: flushed by them, repaired, and theirs left alone (R-53, F24)."""

import contextlib
import os

from lab import firewall, network, probe
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, rounds, sh, wait_until

THEIRS = """
table inet theirs {
    counter seen { }
    set friends { type ipv4_addr; flags interval; elements = { 192.0.2.0/24 } }
    chain forward { type filter hook forward priority filter; policy accept;
        ip saddr @friends drop
        ct mark 0x00000001 counter name seen
    }
}
table ip nat {
    chain postrouting { type nat hook postrouting priority srcnat; policy accept;
        ip saddr 192.0.2.0/24 oifname "eth1" masquerade
    }
}
"""


@contextlib.contextmanager
def their_tables():
    sh("nft", "-f", "-", stdin=THEIRS)
    try:
        yield lambda: (firewall.text("inet", "theirs"), firewall.text("ip", "nat"))
    finally:
        for family, name in (("inet", "theirs"), ("ip", "nat")):
            sh("nft", "delete", "table", family, name, ok=False)


@scenario(seconds=14)
def ruleset_flushed_by_others(home):
    """`nft flush ruleset`: our table is back within 5 s, as it was and once, and packets go"""
    home.apply(configuration())
    before = firewall.text()
    check(before, "there is a table inet culvert")
    index = sh("ip", "link", "show", "culvert0").split(":")[0]
    for command in (("flush", "ruleset"), ("delete", "table", "inet", "culvert"), ("flush", "table", "inet", "culvert"),
                    ("add", "rule", "inet", "culvert", "forwarded", "counter", "accept")):
        sh("nft", *command)
        wait_until(f"the table is back after nft {' '.join(command)}", lambda: firewall.text() == before, 5)
        check(firewall.names() == ["table inet culvert"], f"and nothing else: {firewall.names()}")
        home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    check(sh("ip", "link", "show", "culvert0").split(":")[0] == index, "the device is the same one")
    home.ctl.wait("up")


@scenario(seconds=14)
def tables_of_others_survive(home):
    """Others' tables, sets, counters and marks stay as they are over apply, lease change and down"""
    with their_tables() as theirs:
        before = theirs()
        home.apply(configuration())
        check(theirs() == before, "after apply")
        home.apply(configuration(mode="everything", exceptions=[{"destination": network.NEWS, "masquerade": True}]))
        check(theirs() == before, "after another apply")
        home.uplink.take(network.LEASE_B)
        wait_until("packets go by the new lease", home.works, 10)
        check(theirs() == before, "after a lease change")
        home.ctl.ok("down")
        check(theirs() == before, "after down")
        check(firewall.ours() is None, "ours is gone")


@contextlib.contextmanager
def firewalld():
    """Debian's firewalld with its nftables backend; the home trusted, the line and the tunnel external without NAT."""
    zones = "/etc/firewalld/zones"
    os.makedirs(zones, exist_ok=True)
    with open(f"{zones}/trusted.xml", "w", encoding="ascii") as out:
        out.write('<?xml version="1.0" encoding="utf-8"?>\n<zone target="ACCEPT"><short>Trusted</short>'
                  '<interface name="eth0"/><interface name="eth1"/><interface name="culvert0"/><forward/></zone>\n')
    sh("systemctl", "start", "firewalld", timeout=120)
    try:
        _wait_for_firewalld()
        yield
    finally:
        sh("systemctl", "stop", "firewalld", timeout=120)
        sh("nft", "delete", "table", "inet", "firewalld", ok=False)
        os.unlink(f"{zones}/trusted.xml")


def _wait_for_firewalld():
    """It has its name on the bus long before it has its table; NetworkManager then says which zone the line is in."""
    wait_until("firewalld runs", lambda: sh("firewall-cmd", "--state", ok=False, timeout=60).strip() == "running", 60, 1)
    wait_until("firewalld has its table", lambda: "eth1" in firewall.text("inet", "firewalld"), 60, 1)


def passes(home):
    """The tunnel in both directions."""
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    check(probe.tcp("lan", network.WORLD) == network.LAN, "TCP out of the home")
    check(probe.tcp("world", network.LAN, source=network.WORLD) == network.WORLD, "TCP into the home")


@scenario(seconds=45, full_seconds=70, limit=400)
def beside_firewalld(home):
    """firewalld reloads, and with --full restarts, Culvert applies and goes: each leaves the other's table alone, packets go"""
    with firewalld():
        home.apply(configuration())
        before = firewall.text()
        passes(home)
        for command in (("firewall-cmd", "--reload"), ("systemctl", "restart", "firewalld"))[:rounds(1, 2)]:
            sh(*command, timeout=120)
            _wait_for_firewalld()
            wait_until("ours is there", lambda: firewall.text() == before, 5)
            passes(home)
        theirs = firewall.text("inet", "firewalld")
        home.apply(configuration(mode="everything"))
        home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
        home.ctl.ok("down")
        check(firewall.ours() is None, "ours is gone")
        check(firewall.text("inet", "firewalld") == theirs, "firewalld's table is as it was")
