# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab itself, without Culvert: what would a failure elsewhere mean if these did not pass?"""

from lab import network, probe
from lab.catalogue import scenario
from lab.shell import check, ip, ip_batch


@scenario(seconds=6)
def line_without_culvert(home):
    """The gateway reaches the world by its line; the ISP drops what carries the home's addresses."""
    found = home.trace("gateway", network.WORLD)
    check(found.path == "direct" and found.answer == "reply" and found.seen_as == home.lease(), str(found))
    check(probe.tcp("gateway", network.WORLD) == home.lease(), "TCP to the world")
    check(home.trace("gateway", network.NEWS).answer == "reply", "the ISP's own server answers its customer")
    check(home.trace("world", network.NEWS, timeout=1).answer == "EHOSTUNREACH", "and nobody else")
    before = network.foreign_packets()
    with home.forwarding():
        found = home.trace("lan", network.WORLD, timeout=0.5)
    check(found.path == "direct" and found.answer == "timeout", f"dropped at the ISP: {found}")
    check(network.foreign_packets() > before, "and counted there")


@scenario(seconds=8)
def note_by_hand(home):
    """What the note of 1998 did with route and ifconfig works on this network, with iproute2."""
    lease = home.lease()
    ip_batch([f"tunnel add hand mode ipip local {lease} remote {network.FAR} ttl 64", "link set hand up",
              f"route add {network.FAR} via {network.ROUTER} dev eth1",
              "route add default dev hand table 77", f"rule add from {network.HOME} lookup 77 pref 500",
              f"rule add to {network.HOME} lookup main pref 400"])
    try:
        with home.forwarding():
            home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
            check(probe.tcp("lan", network.WORLD) == network.LAN, "TCP through the tunnel")
            check(probe.tcp("world", network.LAN, source=network.WORLD) == network.WORLD, "and from the world to the home")
    finally:
        ip_batch([f"rule del from {network.HOME} lookup 77 pref 500", f"rule del to {network.HOME} lookup main pref 400",
                  "link del hand", f"route del {network.FAR} via {network.ROUTER} dev eth1"])


@scenario(seconds=8)
def lease_of_the_lab_changes(home):
    """The lab's DHCP server refuses the old address and gives another one."""
    home.uplink.take(network.LEASE_B)
    check(home.trace("gateway", network.WORLD).seen_as == network.LEASE_B, "the world sees the new address")
    home.uplink.take(network.LEASE_C)
    check(home.trace("gateway", network.WORLD).seen_as == network.LEASE_C, "and the one of another subnet")
    check(ip("route get 192.0.2.1").split()[2] == network.ROUTER_C, "by its router")
