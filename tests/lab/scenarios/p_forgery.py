# SPDX-License-Identifier: GPL-3.0-or-later
"""Forged packets of protocol 4 and what a tunnel may reach in the gateway (R-41 to R-44, F36, K-01 to K-06)."""

import time

from lab import firewall, forge, network, probe, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip, ip_json, sh, status, sysctl, wait_until

OPEN_SERVICE = [{"name": "far", "remote": network.FAR, "services": [{"protocol": "tcp", "ports": str(probe.PORT)}]}]


def inner(destination=network.LAN, source=network.WORLD):
    """A packet for a tunnel, and the token in it."""
    text = forge.token()
    return text, forge.datagram(source, destination, probe.PORT, text)


def by_line(lease, outer_source=network.FAR, outer_destination=None, **packet):
    text, data = inner(**packet)
    forge.to_gateway_by_line(forge.in_tunnel(outer_source, outer_destination or lease, data))
    return text


def by_lan(lease, **packet):
    text, data = inner(**packet)
    forge.to_gateway_by_lan(forge.in_tunnel(network.FAR, lease, data))
    return text


def fallback_tunnel(lease):
    """Somebody has set tunl0 up, and an arbitrary sender uses it."""
    ip("link set tunl0 up")
    return by_line(lease, outer_source=network.NEIGHBOUR)


# What is forged, and whether the kernel by itself lets it through.
FORGERIES = [
    ("1: an outer source that is no tunnel end's, by the line", lambda lease: by_line(lease, outer_source=network.NEIGHBOUR)),
    ("2: the tunnel end's source, from the LAN", by_lan),
    ("3: to the gateway's LAN address", lambda lease: by_line(lease, outer_destination=network.GATEWAY)),
    ("4: a home address as the inner source", lambda lease: by_line(lease, source="203.0.113.9")),
    ("5: loopback as the inner source", lambda lease: by_line(lease, source="127.0.0.1")),
    ("5: an address of the gateway as the inner source", lambda lease: by_line(lease, source="192.168.7.1")),
    ("5: the leased address as the inner source", lambda lease: by_line(lease, source=lease)),
    ("5: an address of the private LAN as the inner source", lambda lease: by_line(lease, source="192.168.7.9")),
    ("6: to a service of the gateway, by its private address", lambda lease: by_line(lease, destination="192.168.7.1")),
    ("6: to a service of the gateway, by its home address", lambda lease: by_line(lease, destination=network.GATEWAY)),
    ("6: to a service of the gateway, by its leased address", lambda lease: by_line(lease, destination=lease)),
    ("7: tunl0 is up, and somebody uses it", fallback_tunnel),
    ("8: to a private host", lambda lease: by_line(lease, destination=network.PRIVATE)),
]


def arrives(home, token, seconds=0.3):
    """The host that a forged packet reached, None if there is none."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if host := home.servers.heard(token):
            return host
        time.sleep(0.02)
    return None


@scenario(seconds=25, limit=200)
def forged_packets(home):
    """Eight kinds of forged packets of protocol 4 reach nobody and are counted; what belongs to the tunnel goes on"""
    home.apply(configuration())
    lease = home.lease()
    check(arrives(home, by_line(lease), 3) == "lan", "a packet as the tunnel end's arrives: else nothing is shown here")
    stream = probe.Stream("lan", network.WORLD)
    try:
        for what, send in FORGERIES:
            before, unroutable = firewall.dropped(), firewall.unroutable()
            host = arrives(home, send(lease))
            check(host is None, f"{what}: it reached {host}")
            # A device without an address, such as the tunnel's, hears nothing for addresses that are not behind it.
            check(firewall.dropped() > before or firewall.unroutable() > unroutable, f"{what}: counted")
        lost = stream.stop()
        check(not lost, f"{len(lost)} of {len(stream.sent)} packets of the LAN lost meanwhile")
        wait_until("the fallback device is reported", lambda: "fallback-tunnel-up" in _notices(home), 10)
        ip("link set tunl0 down")
        wait_until("and no longer when it is down", lambda: "fallback-tunnel-up" not in _notices(home), 10)
        # Without the table the routes and rp_filter stop some, and the kernel lets others through: the same packets.
        sh("systemctl", "stop", product.UNIT)
        sh("nft", "delete", "table", "inet", "culvert")
        through = [what for what, send in FORGERIES if arrives(home, send(lease))]
        check(len(through) >= 2, f"the kernel alone lets through: {through}")
    finally:
        stream.stop(0)
        ip("link set tunl0 down")
        product.start()
    home.ctl.wait("up")
    check(arrives(home, by_line(lease, source="203.0.113.9")) is None, "and with it again nothing")


def _notices(home):
    said = home.ctl.status()
    return {notice["code"] for notice in said["notices"]} | {said["reason"]["code"]}


def connects(host, destination, source=None):
    try:
        return probe.tcp(host, destination, source=source, timeout=2)
    except OSError:
        return None


@scenario(seconds=20)
def services_of_the_gateway(home):
    """The gateway's services are closed on the tunnel but for those that are named; ping is open (R-43)"""
    home.apply(configuration())
    check(status("ip", "netns", "exec", "world", "ping", "-c", "1", "-W", "3", "-I", network.WORLD, network.GATEWAY) == 0,
          "ping from the world")
    check(connects("world", network.GATEWAY, network.WORLD) is None, "TCP from the world is closed")
    check(probe.tcp("gateway", network.WORLD, source=network.GATEWAY) == network.GATEWAY, "the gateway's own connections")
    check(connects("lan", network.GATEWAY) == network.LAN, "the LAN reaches the gateway as ever")
    home.apply(configuration(tunnels=OPEN_SERVICE))
    check(connects("world", network.GATEWAY, network.WORLD) == network.WORLD, "TCP from the world, as named")
    found = home.trace("world", network.GATEWAY, source=network.WORLD, timeout=1)
    check(found.answer == "timeout", f"UDP is not named: {found}")


@scenario(seconds=20)
def weak_hosts(home):
    """The tunnel's own address does not answer on the line (CVE-2019-14899)"""
    tunnels = [{"name": "far", "remote": network.FAR, "address": network.TUNNEL_ADDRESS,
                "services": [{"protocol": "udp", "ports": str(probe.PORT)}]}]
    home.apply(configuration(tunnels=tunnels))
    text = forge.token()
    before = firewall.dropped()
    forge.to_gateway_by_line(forge.datagram(network.NEIGHBOUR, network.TUNNEL_ADDRESS, probe.PORT, text))
    check(arrives(home, text) is None, "a datagram from the ISP's segment to the tunnel's address")
    check(firewall.dropped() > before, "is counted")
    text, data = inner(destination=network.TUNNEL_ADDRESS)
    forge.to_gateway_by_line(forge.in_tunnel(network.FAR, home.lease(), data))
    check(arrives(home, text, 3) == "gateway", "through the tunnel it arrives")


@scenario(seconds=20)
def strict_reverse_path_filter(home):
    """rp_filter was strict before: Culvert works with it, and it is as before afterwards (R-44)"""
    keys = ["net.ipv4.conf.all.rp_filter", "net.ipv4.conf.eth0.rp_filter", "net.ipv4.conf.eth1.rp_filter"]
    former = {key: sysctl(key) for key in keys}
    try:
        for key in keys:
            sysctl(key, 1)
        for document in (configuration(), configuration(mode="everything"),
                         configuration(mode="hybrid", hybrid={"servers": [network.LAN]})):
            home.apply(document)
            home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
            check(probe.tcp("world", network.LAN, source=network.WORLD) == network.WORLD, "TCP into the home")
            home.expect("gateway", network.NEWS, "tunnel" if document["mode"] == "everything" else "direct", answer=None)
        home.uplink.take(network.LEASE_B)
        wait_until("packets go by the new lease", home.works, 10)
        home.ctl.ok("down")
        check([sysctl(key) for key in keys] == ["1", "1", "1"], f"as before: {[sysctl(key) for key in keys]}")
    finally:
        home.ctl.run("down")
        for key, value in former.items():
            sysctl(key, value)
    check(not [link for link in ip_json("link") if link["ifname"] == "culvert0"], "the device is gone")
