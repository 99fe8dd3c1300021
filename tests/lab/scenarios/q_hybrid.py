# SPDX-License-Identifier: GPL-3.0-or-later
"""Mode hybrid: clients on the leased address, servers and named services through the tunnel."""

import contextlib
import re
import socket
import time

from lab import firewall, forge, network, probe
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, in_namespace, ip, sh

NEWS = {"destination": network.NEWS, "masquerade": True}
CLIENT = "203.0.113.3"  # a second home address of the LAN host: a home host that is no server


@contextlib.contextmanager
def another_home_host():
    ip(f"addr add {CLIENT}/28 dev eth0", ns="lan")
    try:
        yield
    finally:
        ip(f"addr del {CLIENT}/28 dev eth0", ns="lan")


def hybrid(servers=(), services=(), **changes):
    return configuration(mode="hybrid", hybrid={"servers": list(servers), "services": list(services)}, **changes)


def way_of(home, token, seconds=1.0):
    """How a packet left the uplink: ("tunnel" or "direct", its own source); None if it did not."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for packet in home.wire.packets():
            if not packet.outgoing and token in packet.innermost().payload:
                return ("tunnel" if packet.inner else "direct"), packet.innermost().source
        time.sleep(0.05)
    return None


@scenario(seconds=25)
def server_and_clients(home):
    """A server is reached and answers through the tunnel while everybody else browses with the leased address"""
    with another_home_host():
        home.apply(hybrid([network.LAN]))
        lease = home.lease()
        check(probe.tcp("world", network.LAN, source=network.WORLD) == network.WORLD, "the server, from the world")
        mark = home.wire.mark()
        check(probe.tcp("world", network.LAN, source=network.WORLD, data=b"s" * 50000) == network.WORLD, "with much data")
        bare = [p for p in home.wire.packets(mark) if not p.inner and network.WORLD in (p.source, p.destination)]
        check(not bare, f"all of it through the tunnel, both ways: {bare[:3]}")
        home.expect("lan", network.WORLD, "tunnel", source=network.LAN, seen_as=network.LAN)
        check(probe.tcp("lan", network.WORLD, source=network.LAN) == network.LAN, "the server's own connections")
        for host, source in (("lan", CLIENT), ("private", None)):
            home.expect(host, network.WORLD, "direct", source=source, seen_as=lease)
            check(probe.tcp(host, network.WORLD, source=source) == lease, f"{host} {source}: TCP")
        home.expect("gateway", network.WORLD, "direct", seen_as=lease)
        home.expect("gateway", network.WORLD, "tunnel", source=network.GATEWAY, seen_as=network.GATEWAY)
        # What came in through the tunnel is answered through it, also by a host that is no server.
        check(probe.tcp("world", CLIENT, source=network.WORLD) == network.WORLD, "a client, from the world")
        home.expect("world", CLIENT, "tunnel", source=network.WORLD)  # what is seen on the line is the answer
        check(not home.leaked(), "no home packet leaves unencapsulated")


@scenario(seconds=25)
def named_services(home):
    """FTP's active mode and an IPsec-like protocol are tunnelled because they are named, for hosts that are clients"""
    home.servers.listen("world", 21)
    with another_home_host():
        home.apply(hybrid(services=[{"protocol": "tcp", "ports": "20-21"}, {"protocol": "esp"}]))
        lease = home.lease()
        control = probe.Connection("lan", network.WORLD, source=CLIENT, port=21)
        check(control.says(), "the control connection")
        # PORT: the server opens the data connection, from port 20 to an address that it has been told.
        data = probe.Connection("world", CLIENT, source=network.WORLD, source_port=20)
        check(data.says() and data.says(), "the data connection")
        check(data.end() == network.WORLD, "the data connection's end")
        seen = control.end()
        check(seen == CLIENT, f"the server sees the home address: {seen}")
        check(probe.tcp("lan", network.WORLD, source=CLIENT) == lease, "other ports are masqueraded")
        for protocol, way in ((forge.ESP, ("tunnel", CLIENT)), (51, ("direct", lease))):
            text = forge.token("ipsec")
            forge.to_gateway_by_lan(forge.packet(CLIENT, network.WORLD, protocol, text))
            found = way_of(home, text)
            check(found == way, f"protocol {protocol}: {found}, not {way}")
        # Private hosts have no address that could be reached through the tunnel.
        home.expect("private", network.WORLD, "direct", seen_as=lease)
        check(not home.leaked(), "no home packet leaves unencapsulated")


@scenario(seconds=30, limit=200)
def client_becomes_server_and_back(home):
    """Other hosts' open connections go on, the host's own stay on the way on which they began"""
    with another_home_host():
        home.apply(hybrid())
        lease = home.lease()
        connections = {
            "a private host's": (probe.Connection("private", network.WORLD), lease),
            "another home host's": (probe.Connection("lan", network.WORLD, source=CLIENT), lease),
            "its own as a client": (probe.Connection("lan", network.WORLD, source=network.LAN), lease),
            "one from the world": (probe.Connection("world", CLIENT, source=network.WORLD), network.WORLD),
        }

        def go_on(when):
            for whose, (connection, _) in connections.items():
                check(connection.says(), f"{whose} connection, {when}")

        go_on("at first")
        home.apply(hybrid([network.LAN]))
        home.expect("lan", network.WORLD, "tunnel", source=network.LAN, seen_as=network.LAN)
        connections["its own as a server"] = probe.Connection("lan", network.WORLD, source=network.LAN), network.LAN
        go_on("when it is a server")
        home.apply(hybrid())
        home.expect("lan", network.WORLD, "direct", source=network.LAN, seen_as=lease)
        go_on("when it is a client again")
        for whose, (connection, address) in connections.items():
            seen = connection.end()
            check(seen == address, f"{whose} connection ends: {seen}")
        check(not home.leaked(), "no home packet leaves unencapsulated")


NOBODY = ("198.18.99.98", 9)
OTHER_EXCEPTION = {"destination": "100.64.9.9", "masquerade": True}


def all_go_on(connections, when):
    for whose, connection in connections.items():
        check(connection.says(), f"{whose}, {when}")


@scenario(seconds=40, limit=240)
def tunnelled_connections_outlive_a_change(home):
    """What began in the tunnel stays there when new connections get the leased address: mode hybrid, a new exception"""
    changes = [("source to hybrid", configuration(), hybrid(), True),
               ("everything to hybrid", configuration(mode="everything"), hybrid(), True),
               ("a masquerading exception more", configuration(), configuration(
                   exceptions=[{"destination": network.WORLD, "masquerade": True}]), False)]
    for what, former, document, is_for_all in changes:
        home.apply(former)
        sh("conntrack", "-F")
        mark = home.wire.mark()
        connections = {"one into the world": probe.Connection("lan", network.WORLD),
                       "one from the world": probe.Connection("world", network.LAN, source=network.WORLD)}
        # Nobody answers it, so it never becomes "established".
        unanswered = in_namespace("lan", lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        unanswered.bind((network.LAN, 0))
        unanswered.sendto(forge.token("unanswered"), NOBODY)
        all_go_on(connections, f"before {what}")
        home.apply(document)
        all_go_on(connections, f"after {what}")
        check(probe.tcp("lan", network.WORLD) == home.lease(), f"{what}: a new one has the leased address")
        if is_for_all:
            text = forge.token("unanswered")
            unanswered.sendto(text, NOBODY)
            found = way_of(home, text)
            check(found == ("tunnel", network.LAN), f"{what}: one that nobody answers: {found}")
        unanswered.close()
        all_go_on(connections, f"long after {what}")
        seen = [connection.end() for connection in connections.values()]
        check(seen == [network.LAN, network.WORLD], f"{what}: they end as {seen}")
        check(not home.leaked(mark), f"{what}: no home packet leaves unencapsulated")


@scenario(seconds=40, limit=240)
def translated_connections_outlive_a_change(home):
    """What has the leased address keeps it when new connections are tunnelled, where the LAN uses that address at all"""
    home.apply(hybrid(exceptions=[NEWS, OTHER_EXCEPTION]))
    lease = home.lease()
    connections = {"a home host's": probe.Connection("lan", network.WORLD),
                   "a home host's to an exception": probe.Connection("lan", network.NEWS),
                   "a private host's": probe.Connection("private", network.WORLD)}
    all_go_on(connections, "in mode hybrid")
    for document in (configuration(exceptions=[OTHER_EXCEPTION]), configuration(mode="everything", exceptions=[OTHER_EXCEPTION]),
                     hybrid(exceptions=[OTHER_EXCEPTION]), configuration(exceptions=[NEWS, OTHER_EXCEPTION])):
        home.apply(document)
        all_go_on(connections, f"in mode {document['mode']}")
        if document["mode"] != "hybrid":
            home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    seen = {connection.end() for connection in connections.values()}
    check(seen == {lease}, f"they end as {seen}")
    # Without any use of that address there are no marks, and such a connection ends: it leaks neither way.
    home.apply(hybrid())
    last = probe.Connection("lan", network.WORLD)
    check(last.says(), "one more")
    mark = home.wire.mark()
    home.apply(configuration())
    check(not last.says(3), "it ends")
    leased = [p for p in home.wire.packets(mark) if p.inner and not p.outgoing and p.innermost().source == lease]
    check(not leased, f"no leased source in a tunnel: {leased[:3]}")
    check(not home.leaked(), "no home packet leaves unencapsulated")


@scenario(seconds=25)
def marks_of_others(home):
    """Other people's mark bits live beside ours, and the outer packet inherits none of ours"""
    home.apply(hybrid([network.LAN]))
    sh("conntrack", "-F")  # what other scenarios left has no marks
    sh("nft", "-f", "-", stdin=f"""
        table inet marking {{
            counter outer {{ }}
            counter inherited {{ }}
            counter kept {{ }}
            chain early {{ type filter hook prerouting priority -160;
                iifname "eth0" ct mark set ct mark or 0x1 meta mark set meta mark or 0x2
                iifname "culvert0" ct mark set ct mark or 0x1
            }}
            chain late {{ type filter hook postrouting priority 200;
                ip saddr {network.LAN} ip daddr {network.WORLD} meta mark and 0x2 == 0x2 counter name kept
            }}
            chain output {{ type filter hook output priority 100;
                ip protocol 4 counter name outer
                ip protocol 4 meta mark and 0x1f000000 != 0x0 counter name inherited
            }}
        }}""")
    try:
        own = probe.Connection("lan", network.WORLD)
        coming = probe.Connection("world", network.LAN, source=network.WORLD)
        check(own.says() and coming.says() and own.says() and coming.says(), "both connections")
        counters = sh("nft", "list", "counters", "table", "inet", "marking")
        packets = {name: int(re.search(rf"counter {name} {{\s+packets (\d+)", counters).group(1))
                   for name in ("outer", "inherited", "kept")}
        check(packets["outer"] > 5 and packets["kept"] > 2, f"packets went: {packets}")
        check(packets["inherited"] == 0, f"no outer packet has our mark: {packets}")
        marks = {int(m) for line in firewall.tracked(network.LAN) if "ESTABLISHED" in line
                 for m in re.findall(r"mark=(\d+)", line)}
        check({mark & 0x1F000000 for mark in marks} == {0x1F000000, 0x01000000}, f"ours: {[hex(m) for m in marks]}")
        check(all(mark & 1 for mark in marks), f"and theirs beside: {[hex(m) for m in marks]}")
        check(own.end() == network.LAN and coming.end() == network.WORLD, "both end well")
    finally:
        sh("nft", "delete", "table", "inet", "marking")
