# SPDX-License-Identifier: GPL-3.0-or-later
"""TCP fits into the tunnel: clamped segment sizes, the route's MTU, and a path that swallows ICMP (R-52, K-19, F38)."""

import contextlib

from lab import network, probe
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip, ip_json, sh, wait_until

SYN, ACK = 0x02, 0x10


def segment_size(packet):
    """The MSS option of a SYN (RFC 9293, 3.7.1); None if it has none."""
    segment = packet.payload
    options = segment[20:(segment[12] >> 4) * 4]
    while options and options[0] != 0:
        if options[0] == 1:
            options = options[1:]
        elif options[0] == 2:
            return int.from_bytes(options[2:4], "big")
        else:
            options = options[options[1]:]
    return None


def offers(packets, ack):
    """Segment sizes in the SYNs, or with `ack` in the SYN-ACKs, of what was captured."""
    inner = [p.innermost() for p in packets]
    return {segment_size(p) for p in inner
            if p.protocol == 6 and p.payload[13] & (SYN | ACK) == (SYN | ACK if ack else SYN)}


def offered(home, client, server, source=None, data=b"hello", timeout=8.0):
    """What is offered over a connection: {(capture, "syn" or "syn-ack"): set of sizes}."""
    marks = {capture.name: capture.mark() for capture in home.captures}
    seen = probe.tcp(client, server, source=source, data=data, timeout=timeout)
    check(seen in (network.LAN, network.WORLD, network.GATEWAY), f"{client} to {server}: {seen}")
    return {(capture.name, kind): offers(capture.packets(marks[capture.name]), kind == "syn-ack")
            for capture in home.captures[:2] for kind in ("syn", "syn-ack")}


def clamps(home, out_of_home, into_home=None):
    """Checks both directions, with connections from both sides: what reaches the other side is at most this."""
    into_home = into_home or out_of_home
    for client, server, source in (("lan", network.WORLD, None), ("world", network.LAN, network.WORLD)):
        sizes = offered(home, client, server, source)
        out, back = ("syn", "syn-ack") if client == "lan" else ("syn-ack", "syn")
        check(sizes["uplink", out] == {out_of_home}, f"{client} to {server}, what leaves the home: {sizes}")
        check(sizes["home", back] == {into_home}, f"{client} to {server}, what reaches the LAN: {sizes}")


@contextlib.contextmanager
def uplink_mtu(size):
    ip(f"link set wire mtu {size}", ns="isp")
    ip(f"link set eth1 mtu {size}")
    try:
        yield
    finally:
        ip("link set eth1 mtu 1500")
        ip("link set wire mtu 1500", ns="isp")


@scenario(seconds=16)
def segments_fit_the_tunnel(home):
    """A 1480 tunnel: 1440 both ways, whoever begins; a value; off"""
    home.apply(configuration())
    clamps(home, 1440)
    home.apply(configuration(mss={"clamp": 1200}))
    clamps(home, 1200)
    home.apply(configuration(mss={"clamp": "off"}))
    clamps(home, 1460)
    home.apply(configuration(tunnels=[{"name": "far", "remote": network.FAR, "mtu": 1300}]))
    clamps(home, 1260)


@scenario(seconds=18)
def segments_follow_the_uplink(home):
    """An uplink as PPPoE's has 1492: 1472 and 1432; and it changes while Culvert runs (K-19)"""

    def route_mtus():
        return {r.get("metrics", [{}])[0].get("mtu") for r in ip_json("-N route show table 1999")
                if r.get("dev") == "culvert0"}

    with uplink_mtu(1492):
        home.apply(configuration())
        check(ip_json("link show culvert0")[0]["mtu"] == 1472, "the device")
        clamps(home, 1432)
        # Nobody told Culvert about this one.
        with uplink_mtu(1400):
            wait_until("the device follows", lambda: ip_json("link show culvert0")[0]["mtu"] == 1380, 5)
            wait_until(lambda: f"the routes follow, they have {route_mtus()}", lambda: route_mtus() <= {None, 1380}, 5)
            wait_until("the clamp follows", lambda: _clamp_is(home, 1340), 5, 0.5)
            clamps(home, 1340)
        wait_until("and back", lambda: ip_json("link show culvert0")[0]["mtu"] == 1480, 5)
        wait_until("the clamp follows", lambda: _clamp_is(home, 1440), 5, 0.5)
    clamps(home, 1440)


def _clamp_is(home, size):
    sizes = offered(home, "lan", network.WORLD)
    return sizes["uplink", "syn"] == sizes["home", "syn-ack"] == {size}


@contextlib.contextmanager
def black_hole():
    """Nobody hears that a packet was too large."""
    for ns in ("lan", "world"):
        sh("nft", "-f", "-", ns=ns, stdin="""table ip hole { chain input { type filter hook input priority raw;
            icmp type destination-unreachable icmp code frag-needed drop
            }
            }""")
    try:
        yield
    finally:
        for ns in ("lan", "world"):
            sh("nft", "delete", "table", "ip", "hole", ns=ns)


def transfers(timeout):
    """200 KB each way between the LAN and the world, the connection begun by either side."""
    data = b"black hole " * 20000
    try:
        return (probe.tcp("lan", network.WORLD, data=data, timeout=timeout) == network.LAN
                and probe.tcp("world", network.LAN, source=network.WORLD, data=data, timeout=timeout) == network.WORLD)
    except OSError:
        return False


@scenario(seconds=25)
def black_hole_on_the_path(home):
    """A path that swallows "fragmentation needed": large transfers stall without the clamp, and go with it (F38)"""
    with black_hole():
        home.apply(configuration(mss={"clamp": "off"}))
        for ns in ("lan", "world"):
            ip("route flush cache", ns=ns)
        check(not transfers(4), "without the clamp a large transfer stalls: else this scenario shows nothing")
        home.apply(configuration())
        check(transfers(20), "with the clamp it goes")


@scenario(seconds=10)
def segments_of_the_gateway_itself(home):
    """The gateway's own connection from a home address offers what its route carries"""
    home.apply(configuration())
    sizes = offered(home, "gateway", network.WORLD, source=network.GATEWAY)
    check(sizes["uplink", "syn"] == {1440}, f"by the tunnel: {sizes}")
    data = b"x" * 100000
    check(probe.tcp("gateway", network.WORLD, source=network.GATEWAY, data=data, timeout=20) == network.GATEWAY, "a large one")
    mark = home.wire.mark()
    check(probe.tcp("gateway", network.NEWS) == home.lease(), "by the line")
    check(offers(home.wire.packets(mark), False) == {1460}, "is not concerned")
