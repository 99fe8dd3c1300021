# SPDX-License-Identifier: GPL-3.0-or-later
"""The tunnel follows the lease."""

import time

from lab import network, probe, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip_json, rounds, sh, wait_until


def follows(home, address, seconds=10):
    """Waits for the lease, then for the tunnel; returns the seconds between the two."""
    home.uplink.wait_for(address, 40)
    begin = time.monotonic()
    network.point_tunnel_ends(address)
    wait_until(f"the tunnel's local address is {address}", lambda: product.tunnel_local() == address, seconds, 0.05)
    wait_until(f"packets go from {address}", home.works, seconds)
    home.ctl.wait("up")
    status = home.ctl.status()
    check(status["lease"]["address"] == address, f"status: {status}")
    check(status["tunnels"][0]["local"] == address, f"status: {status}")
    return time.monotonic() - begin


@scenario(seconds=25, limit=200)
def lease_changes_by_nak(home):
    """The server refuses a renewal and gives another address: same device, new address, nothing leaks"""
    home.uplink.server.offer(network.LEASE_A, renew_after=6)
    home.uplink.reconnect()
    home.apply(configuration())
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    before = ip_json("link show culvert0")[0]["ifindex"]
    mark = home.wire.mark()
    home.uplink.server.offer(network.LEASE_B)
    follows(home, network.LEASE_B)
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    check(probe.tcp("lan", network.WORLD) == network.LAN, "TCP by the new lease")
    check(ip_json("link show culvert0")[0]["ifindex"] == before, "the device is changed, not made anew (R-47)")
    check(not home.leaked(mark), "no home packet left unencapsulated meanwhile")
    log = open("/run/dnsmasq.log", encoding="utf-8", errors="replace").read()
    check("DHCPNAK" in log, "the lab's server refused the old address")


@scenario(seconds=15)
def lease_of_another_subnet(home):
    """Another subnet and another router: the outer path and the neighbours follow"""
    home.apply(configuration(mode="everything"))
    home.uplink.server.offer(network.LEASE_C)
    home.uplink.reconnect()
    follows(home, network.LEASE_C)
    home.expect("gateway", network.FAR, "direct", seen_as=network.LEASE_C)
    routes = ip_json("-N route show table 1998")
    check(all(r.get("gateway") != network.ROUTER for r in routes), f"nothing by the former router: {routes}")
    home.expect("gateway", network.ROUTER_C, "direct")


@scenario(seconds=22, limit=200)
def lease_renewed_with_the_same_address(home):
    """A plain renewal is no reason to touch anything, and no packet is lost"""
    home.uplink.server.offer(network.LEASE_A, renew_after=4)
    home.uplink.reconnect()
    home.apply(configuration())
    time.sleep(1)
    dump = (sh("ip", "-N", "-d", "rule"), sh("ip", "-N", "route", "show", "table", "1998"), sh("ip", "-d", "link", "show", "culvert0"))
    acks = _acknowledged()
    stream = probe.Stream("lan", network.WORLD)
    wait_until("two renewals", lambda: _acknowledged() >= acks + 2, 40, 0.5)
    lost = stream.stop()
    check(not lost, f"{len(lost)} of {len(stream.sent)} packets lost by a renewal")
    after = (sh("ip", "-N", "-d", "rule"), sh("ip", "-N", "route", "show", "table", "1998"), sh("ip", "-d", "link", "show", "culvert0"))
    check(dump == after, "rules, outer path and device are as they were")


def _acknowledged():
    return open("/run/dnsmasq.log", encoding="utf-8", errors="replace").read().count("DHCPACK")


@scenario(seconds=15)
def lease_lost_and_back(home):
    """Without a lease home packets stay at home; with one again all is as it was"""
    home.apply(configuration())
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    mark = home.wire.mark()
    sh("nmcli", "connection", "down", "uplink")
    home.ctl.wait("no-lease")
    check(home.ctl.status()["lease"] is None, "status says that there is no lease")
    home.expect("lan", network.WORLD, "none", answer=None)
    home.uplink.reconnect()
    follows(home, network.LEASE_A)
    check(not home.leaked(mark), "no home packet left unencapsulated meanwhile")


@scenario(seconds=15, full_seconds=20)
def lease_flaps(home):
    """Ten addresses (twenty with --full) in a row, one every half second: one tunnel, the last lease"""
    home.apply(configuration())
    sh("systemctl", "stop", "NetworkManager")
    count = rounds(10, 20)
    for number in range(count):
        home.uplink.give(f"100.64.1.{100 + number}")
        time.sleep(0.5)
    follows(home, f"100.64.1.{99 + count}")
    check(len([n for n in product.traces() if n.startswith("link")]) == 1, f"one device: {product.traces()}")


@scenario(seconds=12)
def address_given_by_hand(home):
    """An address that NetworkManager gives by hand is a lease too"""
    home.apply(configuration())
    sh("nmcli", "connection", "modify", "uplink", "ipv4.method", "manual", "ipv4.addresses", "100.64.1.60/24",
       "ipv4.gateway", network.ROUTER)
    try:
        home.uplink.reconnect()
        follows(home, "100.64.1.60")
        check(home.ctl.status()["lease"]["source"] == "networkmanager", f"status: {home.ctl.status()['lease']}")
    finally:
        sh("nmcli", "connection", "modify", "uplink", "ipv4.method", "auto", "ipv4.addresses", "", "ipv4.gateway", "")
        home.uplink.reconnect()
