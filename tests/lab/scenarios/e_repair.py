# SPDX-License-Identifier: GPL-3.0-or-later
"""What others destroy is repaired within 5 s (R-54, F21 to F23); what others own is left alone."""

import json

from lab import network, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip, ip_batch, ip_json, sh, wait_until


def repaired(home, what):
    """A tunnel again, within the promise, with exactly what was there before."""
    wait_until(f"repaired after {what}", home.works, 5)
    home.ctl.wait("up", 5)


def ours():
    return sorted(product.traces())


@scenario(seconds=12)
def rules_flushed_by_others(home):
    """Somebody flushes all rules and puts the kernel's own back"""
    home.apply(configuration(mode="everything"))
    before = ours()
    for _ in range(2):
        ip_batch(["rule flush", "rule add pref 32766 lookup main", "rule add pref 32767 lookup default"])
        repaired(home, "ip rule flush")
        wait_until("the same rules, none twice", lambda: ours() == before, 5)


@scenario(seconds=12)
def link_deleted_by_others(home):
    """The tunnel's device is deleted, and set down"""
    home.apply(configuration())
    ip("link del culvert0")
    repaired(home, "ip link del")
    ip("link set culvert0 down")
    repaired(home, "ip link set down")
    check(len(ip_json("link show type ipip")) == 2, "one device of ours beside the kernel's tunl0")


@scenario(seconds=12)
def link_changed_by_others(home):
    """Remote, local, TTL and MTU of the device are set right again"""
    home.apply(configuration())
    before = ip_json("-d link show culvert0")[0]
    ip(f"tunnel change culvert0 mode ipip local 100.64.1.99 remote {network.FAR2} ttl 3")
    repaired(home, "ip tunnel change")
    ip("link set culvert0 mtu 1000")
    wait_until("the MTU is back", lambda: ip_json("link show culvert0")[0]["mtu"] == before["mtu"], 5)
    after = ip_json("-d link show culvert0")[0]
    check(after["linkinfo"] == before["linkinfo"] and after["ifindex"] == before["ifindex"], f"{after}")


@scenario(seconds=12)
def routes_deleted_by_others(home):
    """Whole tables are flushed"""
    home.apply(configuration(mode="everything", exceptions=[{"destination": network.NEWS}]))
    before = ours()
    for table in (1998, 1999, 2000):
        ip(f"route flush table {table}", ok=False)
        repaired(home, f"flush of table {table}")
        wait_until("the same routes", lambda: ours() == before, 5)
    mark = home.wire.mark()
    ip("route flush proto 199 table all")
    repaired(home, "flush of all our routes")
    wait_until("the same routes", lambda: ours() == before, 5)
    del mark


@scenario(seconds=10)
def sysctl_changed_by_others(home):
    """Forwarding is switched off by somebody"""
    home.apply(configuration())
    home.expect("lan", network.WORLD, "tunnel")
    with open("/proc/sys/net/ipv4/ip_forward", "w", encoding="ascii") as out:
        out.write("0")
    # The kernel says nothing about sysctls: the slow periodic look finds it, or the next change.
    ip("addr add 192.0.2.77/32 dev lo")
    try:
        repaired(home, "ip_forward = 0")
    finally:
        ip("addr del 192.0.2.77/32 dev lo")


@scenario(seconds=15)
def loop_made_by_others(home):
    """Somebody routes the tunnel end into the tunnel: outer packets still take the line (R-45)"""
    home.apply(configuration(mode="everything"))
    try:
        ip(f"route add {network.FAR}/32 dev culvert0")
        home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
        home.expect("gateway", network.FAR, "direct")
        # A table that somebody asks for in front of all of ours.
        ip_batch([f"route add {network.FAR}/32 dev culvert0 table 77", "rule add pref 10 lookup 77"])
        wait_until("no packet enters the tunnel twice", lambda: _goes_or_is_said(home), 8)
        before = _collisions()
        home.trace("lan", network.WORLD, timeout=0.5)
        twice = [p for p in home.wire.packets() if p.inner and p.inner.inner]
        check(not twice, "an encapsulated packet was encapsulated again")
        check(_collisions() - before <= 2, "a loop is cut at its first turn")
    finally:
        ip("rule del pref 10 lookup 77", ok=False)
        ip("route flush table 77", ok=False)
        ip(f"route del {network.FAR}/32 dev culvert0", ok=False)
    repaired(home, "the end of the loop")


def _collisions():
    return ip_json("-s link show culvert0")[0]["stats64"]["tx"].get("collisions", 0)


def _goes_or_is_said(home):
    return home.works() or home.ctl.state() in ("degraded", "failed")


@scenario(seconds=14)
def look_alikes_of_others_survive(home):
    """Rules in our block, routes in our table, a device's name: what does not carry our mark is not ours (R-40)"""
    ip_batch([
        "rule add pref 2005 from 192.0.2.200 lookup 1999 proto static",
        "rule add pref 1999 to 192.0.2.201 lookup main",
        "route add 192.0.2.202/32 dev eth0 table 1998 proto static",
        "route add 192.0.2.203/32 dev eth0 table 1999 proto 42",
        "link add culvert7 type dummy",
    ])
    foreign = [line for line in sh("ip", "-N", "rule").splitlines() if "192.0.2.20" in line]
    routes = [line for line in sh("ip", "-N", "route", "show", "table", "all").splitlines() if "192.0.2.20" in line]
    try:
        home.apply(configuration(mode="everything"))
        home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
        home.uplink.server.offer(network.LEASE_B)
        home.uplink.reconnect()
        home.uplink.wait_for(network.LEASE_B)
        network.point_tunnel_ends(network.LEASE_B)
        wait_until("packets go by the new lease", home.works, 10)
        home.ctl.ok("down")
        home.ctl.ok("up")
        home.ctl.wait("up")
        home.ctl.ok("down")
        check([line for line in sh("ip", "-N", "rule").splitlines() if "192.0.2.20" in line] == foreign, "their rules")
        check([line for line in sh("ip", "-N", "route", "show", "table", "all").splitlines() if "192.0.2.20" in line]
              == routes, "their routes")
        check(ip_json("link show culvert7"), "their device")
    finally:
        ip_batch(["rule del pref 2005", "rule del pref 1999 to 192.0.2.201", "link del culvert7",
                  "route del 192.0.2.202/32 table 1998", "route del 192.0.2.203/32 table 1999"])


@scenario(seconds=10)
def device_of_somebody_else(home):
    """A device of that name which is not ours is refused by name, and not touched"""
    def look():
        [link] = ip_json("-d link show culvert0")
        link.pop("inet6_addr_gen_mode", None)  # NetworkManager sets it on every new device
        return link

    ip("link add culvert0 type dummy")
    before = look()
    try:
        done = home.ctl.run("apply", "-", stdin=json.dumps(configuration()))
        check(done.returncode == 1, f"apply: {done.returncode}: {done.stderr}")
        check("culvert0" in done.stderr, f"the message names the device: {done.stderr}")
        check(look() == before, f"it is as it was, {before}: {look()}")
        check(product.traces() == [], f"nothing of ours is left: {product.traces()}")
    finally:
        ip("link del culvert0")
    home.apply(configuration())
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
