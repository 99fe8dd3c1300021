# SPDX-License-Identifier: GPL-3.0-or-later
"""Exceptions that masquerade: LAN hosts reach the ISP's servers with the leased address."""

import time

from lab import firewall, network, probe, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip, sh, wait_until
from scenarios.c_lease import follows

NEWS = {"destination": network.NEWS, "label": "news server", "masquerade": True}


@scenario(seconds=14)
def masqueraded_exception(home):
    """Home and private hosts reach the exception as the lease; what does not masquerade goes through the tunnel"""
    home.apply(configuration(exceptions=[NEWS]))
    for host in ("lan", "private"):
        found = home.expect(host, network.NEWS, "direct", seen_as=home.lease())
        check(found.source == home.lease(), f"{host}: {found}")
        check(probe.tcp(host, network.NEWS) == home.lease(), f"{host}: TCP")
    home.expect("gateway", network.NEWS, "direct", seen_as=home.lease())
    home.expect("gateway", network.NEWS, "direct", source=network.GATEWAY, seen_as=home.lease())
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    home.expect("lan", "100.64.2.1", "tunnel", answer=None)
    home.apply(configuration(exceptions=[dict(NEWS, masquerade=False)]))
    home.expect("lan", network.NEWS, "tunnel", answer="EHOSTUNREACH")
    home.apply(configuration(mode="everything", exceptions=[NEWS]))
    home.expect("private", network.NEWS, "direct", seen_as=home.lease())
    home.expect("lan", network.NEWS, "direct", seen_as=home.lease())
    check(not home.leaked(), "no home packet leaves unencapsulated")


@scenario(seconds=30, limit=200)
def masqueraded_connection_survives(home):
    """A running connection to an exception survives applies, restarts, a flushed ruleset and a flapping line"""
    home.apply(configuration(exceptions=[NEWS]))
    connections = {host: probe.Connection(host, network.NEWS) for host in ("lan", "private")}

    def survives(what):
        for host, connection in connections.items():
            check(connection.says(), f"the connection of {host} after {what}")

    survives("its beginning")
    home.apply(configuration(exceptions=[NEWS, {"destination": "100.64.9.9"}], mss={"clamp": 1300}))
    survives("an apply of something else")
    sh("systemctl", "restart", product.UNIT)
    home.ctl.wait("up")
    survives("a restart of the helper")
    sh("nft", "flush", "ruleset")
    wait_until("the table is back", firewall.ours, 5)
    survives("nft flush ruleset")
    ip("link set wire down", ns="isp")
    time.sleep(1)
    ip("link set wire up", ns="isp")
    survives("a cable that was pulled")
    home.uplink.reconnect()
    follows(home, network.LEASE_A, 20)
    survives("the same lease once more")
    for host, connection in connections.items():
        seen = connection.end()
        check(seen == network.LEASE_A, f"the connection of {host} ends: {seen}")
    check(not home.leaked(), "no home packet left unencapsulated")


@scenario(seconds=20)
def dead_lease_is_forgotten(home):
    """After a lease change no tracked connection has the former address, and a new one has the new address"""
    home.apply(configuration(exceptions=[NEWS]))
    home.expect("lan", network.NEWS, "direct", seen_as=network.LEASE_A)
    connection = probe.Connection("private", network.NEWS)
    check(connection.says(), "a connection by the first lease")
    check(len(firewall.tracked(network.LEASE_A)) >= 2, "they are tracked")
    stream = probe.Stream("lan", network.NEWS)
    home.uplink.server.offer(network.LEASE_B)
    home.uplink.reconnect()
    follows(home, network.LEASE_B)
    wait_until(lambda: f"no entry has the dead lease: {firewall.tracked(network.LEASE_A)}",
               lambda: not firewall.tracked(network.LEASE_A), 5)
    # The same flow, from the same port: with an entry left it would leave with the dead address for ever.
    before = len(stream.back)
    wait_until("the stream's answers are back", lambda: len(stream.back) > before + 5, 10)
    stream.stop()
    home.expect("lan", network.NEWS, "direct", seen_as=network.LEASE_B)
    check(probe.tcp("private", network.NEWS) == network.LEASE_B, "TCP by the new lease")
    check(connection.end(3) != network.LEASE_A, "the connection of the dead lease is dead")
