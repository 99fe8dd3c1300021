# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing leaves by the wrong line, in any state of transition; proven by counters at the ISP (R-46, K-11, K-12, K-27)."""

import contextlib
import itertools
import re
import time

from lab import network, probe, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip, ip_batch, rounds, say, sh, sysctl, wait_until

EXCEPTIONS = [{"destination": network.NEWS, "masquerade": True}]
WITH_ADDRESS = [{"name": "far", "remote": network.FAR, "address": network.TUNNEL_ADDRESS}]


class WireCounters:
    """Counts at the ISP what must never come by the wire."""

    def __init__(self):
        # In a tunnel's packet the inner source lies 96 bits into the outer packet's payload.
        sh("nft", "-f", "-", ns="isp", stdin=f"""
            table ip leaks {{ }}
            delete table ip leaks
            table ip leaks {{
                counter bare {{ }}
                counter leased {{ }}
                counter tunnelled {{ }}
                chain seen {{ type filter hook prerouting priority -310;
                    iifname "br0" ip protocol != 4 ip saddr {network.HOME} counter name bare
                    iifname "br0" ip protocol 4 @th,96,16 0x6440 counter name leased
                    iifname "br0" ip protocol 4 counter name tunnelled
                }}
            }}""")

    @staticmethod
    def read():
        """(home sources without a tunnel, leased sources inside one, packets of tunnels)"""
        out = sh("nft", "list", "counters", "table", "ip", "leaks", ns="isp")
        return tuple(int(re.search(rf"counter {name} {{\s+packets (\d+)", out).group(1))
                     for name in ("bare", "leased", "tunnelled"))

    def check(self, what):
        bare, leased, tunnelled = self.read()
        check(bare == 0, f"{what}: {bare} packets with a home source left unencapsulated")
        check(leased == 0, f"{what}: {leased} packets with a leased source left by a tunnel")
        check(tunnelled > 0, f"{what}: packets went")

    @staticmethod
    def close():
        sh("nft", "delete", "table", "ip", "leaks", ns="isp")


@contextlib.contextmanager
def home_traffic():
    """Old and new flows of home and private hosts and of the gateway, all the time, and counters of what leaks."""
    counters = WireCounters()
    streams = [probe.Stream("lan", network.WORLD, 0.05), probe.Stream("lan", network.NEWS, 0.05),
               probe.Stream("private", network.WORLD, 0.1), probe.Stream("gateway", network.WORLD, 0.1, network.GATEWAY),
               probe.NewFlows("lan", network.WORLD, 0.1)]
    try:
        yield counters
    finally:
        for stream in streams:
            stream.stop(0)
        counters.close()


@scenario(seconds=30, full_seconds=90, limit=600)
def nothing_leaks_over_a_hundred_applies(home):
    """15 applies (100 with --full) of other modes and options: no packet by the wrong line, none lost of what has nothing to do with it"""
    documents = [
        configuration(),
        configuration(mode="everything", tunnels=WITH_ADDRESS, exceptions=EXCEPTIONS),
        configuration(exceptions=EXCEPTIONS, mss={"clamp": 1300}),
        configuration(mode="hybrid", hybrid={"servers": ["203.0.113.9"]}),
        configuration(mode="everything", tunnels=WITH_ADDRESS, neighbours_through_tunnel=False),
        configuration(mode="hybrid", hybrid={"servers": [network.LAN]}, exceptions=EXCEPTIONS),
    ]
    home.apply(documents[0])
    with home.without_captures(), home_traffic() as counters:
        others = {"a private host and the gateway": probe.Stream("private", "192.168.7.1"),
                  "the ISP's router and the gateway": probe.Stream("isp", network.LEASE_A),
                  "a LAN host and a private host": probe.Stream("lan", network.PRIVATE)}
        # 13 applies are every document once by each of its neighbours in the list.
        begin, count, every = time.monotonic(), rounds(15, 100), rounds(5, 20)
        for number, document in zip(range(count), itertools.cycle(documents[1:] + documents[:1])):
            home.ctl.apply(document)
            if number % every == every - 1:
                counters.check(f"{number + 1} applies")
        say(f"lab: {count} applies in {time.monotonic() - begin:.0f} s")
        for name, stream in others.items():
            lost = stream.stop()
            check(not lost, f"{name}: {len(lost)} of {len(stream.sent)} packets lost")
        counters.check(f"{count} applies")


@scenario(seconds=25, full_seconds=80, limit=600)
def nothing_leaks_over_a_hundred_leases(home):
    """15 leases (100 with --full) in a row, some after none: no home source on the line, no leased source in a tunnel"""
    home.apply(configuration(exceptions=EXCEPTIONS))
    sh("systemctl", "stop", "NetworkManager")
    with home.without_captures(), home_traffic() as counters:
        count, every = rounds(15, 100), rounds(5, 20)
        for number in range(count):
            if number % 10 == 9:
                ip("addr flush dev eth1 scope global")
                time.sleep(0.5)
            address = f"100.64.1.{100 + number % 50}"
            home.uplink.give(address)
            network.point_tunnel_ends(address)
            time.sleep(0.3)
            if number % every == every - 1:
                wait_until(f"the tunnel follows {address}",
                           lambda a=address: product.tunnel_local() == a, 10)
                time.sleep(0.5)
                counters.check(f"{number + 1} leases")
        counters.check(f"{count} leases")


def refusals(home, mark):
    """Types and codes of the ICMP errors that the gateway has sent to the LAN since."""
    return {(p.payload[0], p.payload[1]) for p in home.captures[1].packets(mark)
            if p.protocol == 1 and p.source in (network.GATEWAY, "192.168.7.1") and p.payload[0] == 3}


@scenario(seconds=16)
def more_specific_route_of_a_rogue_lease(home):
    """A route of DHCP's option 121 draws home packets to the line: refused, and the sender is told so (K-27)"""
    home.apply(configuration())
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    counters = WireCounters()
    ip(f"route add 198.18.99.0/24 via {network.ROUTER} dev eth1")
    try:
        mark = home.captures[1].mark()
        found = home.trace("lan", network.WORLD, timeout=1)
        check(found.path in ("none", "tunnel"), f"not by the line: {found}")
        if found.path == "none":
            check(found.answer == "EHOSTUNREACH", f"the sender hears of it: {found}")
            check((3, 13) in refusals(home, mark), f"administratively prohibited: {refusals(home, mark)}")
        found = home.trace("gateway", network.WORLD, source=network.GATEWAY, timeout=1)
        check(found.path in ("none", "tunnel"), f"the gateway's own: {found}")
        check(counters.read()[:2] == (0, 0), f"nothing leaks: {counters.read()}")
    finally:
        ip("route del 198.18.99.0/24")
        counters.close()
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)


@scenario(seconds=20)
def silently_flushed_tables_fail_closed(home):
    """Our tables and rules go while the helper looks away: nothing leaks, and the sender is told so"""
    home.apply(configuration())
    sh("systemctl", "stop", product.UNIT)  # the tunnel stays, nobody repairs
    counters = WireCounters()
    try:
        ip_batch(["rule flush", "rule add pref 32766 lookup main", "rule add pref 32767 lookup default"])
        for table in (1998, 1999):
            ip(f"route flush table {table}", ok=False)
        mark = home.captures[1].mark()
        home.expect("lan", network.WORLD, "none", answer="EHOSTUNREACH")
        check((3, 13) in refusals(home, mark), f"administratively prohibited: {refusals(home, mark)}")
        found = home.trace("gateway", network.WORLD, source=network.GATEWAY, timeout=1)
        check(found.path == "none", f"the gateway's own: {found}")
        home.expect("gateway", network.WORLD, "direct", seen_as=home.lease())
        found = home.trace("private", network.WORLD, timeout=1)
        check(found.path == "direct", f"private hosts are not concerned in this mode: {found}")
        bare, leased, _ = counters.read()
        check((bare, leased) == (0, 0), f"{bare} home sources on the line, {leased} leased ones in a tunnel")
    finally:
        counters.close()
        product.start()
    home.ctl.wait("up")
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    check(sysctl("net.ipv4.ip_forward") == "1", "and all is repaired")
