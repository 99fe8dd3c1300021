# SPDX-License-Identifier: GPL-3.0-or-later
"""A tunnel that somebody else makes: WireGuard, real on both sides, and what Culvert adds to it."""

import contextlib
import os

from lab import network, probe, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip, ip_json, sh, sysctl, wait_until
from scenarios.g_leaving import same
from scenarios.s_homes import rogue_route

PORT = 51820


class WireGuard:
    """Keys and devices of both ends."""

    def __init__(self):
        sh("modprobe", "wireguard")
        self._redirects = sysctl("net.ipv4.conf.all.send_redirects")
        self._private, self._public = {}, {}
        for side in ("home", "far"):
            key = sh("wg", "genkey").strip()
            path = f"/run/wg-{side}.key"
            with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as out:
                out.write(key)
            self._private[side], self._public[side] = path, sh("wg", "pubkey", stdin=key).strip()
        ip("link add wg0 type wireguard", ns="far")
        sh("wg", "set", "wg0", "listen-port", PORT, "private-key", self._private["far"],
           "peer", self._public["home"], "allowed-ips", "0.0.0.0/0", ns="far")
        ip("link set wg0 up mtu 1420", ns="far")
        ip(f"route replace {network.HOME} dev wg0", ns="far")

    def plug(self):
        """The home's end, as wg-quick with `Table = off` makes it."""
        ip("link add wg0 type wireguard")
        sh("wg", "set", "wg0", "private-key", self._private["home"], "peer", self._public["far"],
           "allowed-ips", "0.0.0.0/0", "endpoint", f"{network.FAR}:{PORT}")
        ip("link set wg0 up mtu 1420")

    @staticmethod
    def unplug():
        ip("link del wg0", ok=False)

    def close(self, lease):
        self.unplug()
        sysctl("net.ipv4.conf.all.send_redirects", self._redirects)  # wg_open() in drivers/net/wireguard/device.c
        ip("link del wg0", ns="far", ok=False)
        network.point_tunnel_ends(lease)
        for path in self._private.values():
            os.unlink(path)


@contextlib.contextmanager
def wireguard(home):
    tunnel = WireGuard()
    try:
        tunnel.plug()
        yield tunnel
    finally:
        tunnel.close(home.lease() or network.LEASE_A)


DEVICE = [{"name": "wg", "remote": network.FAR, "device": "wg0", "address": network.TUNNEL_ADDRESS}]


def by_wireguard(home, host, destination=network.WORLD, seen_as=None, **options):
    """A packet that is answered, by encrypted datagrams from the lease to the tunnel end and nothing else on the line."""
    mark = home.wire.mark()
    found = home.trace(host, destination, timeout=5, **options)
    check(found.path == "none" and found.answer == "reply", f"{host} to {destination}, encrypted: {found}")
    check(seen_as is None or found.seen_as == seen_as, f"{host} to {destination}: {found}; wanted: seen as {seen_as}")
    outer = [p for p in home.wire.packets(mark)
             if not p.outgoing and p.protocol == 17 and p.destination == network.FAR
             and int.from_bytes(p.payload[2:4], "big") == PORT]
    check(outer and {p.source for p in outer} == {home.lease()}, f"outer packets, from {home.lease()}: {outer[:2]}")


def goes(home, host="lan"):
    found = home.trace(host, network.WORLD, timeout=1)
    return found.path == "none" and found.answer == "reply"


@scenario(seconds=25, limit=180)
def wireguard_device(home):
    """Modes source and everything, exceptions and leak guard with a WireGuard device; `down` leaves it as it was"""
    with wireguard(home):
        before = home.dump()
        home.apply(configuration(tunnels=DEVICE))
        check(not ip_json("link show type ipip") or "culvert0" not in [l["ifname"] for l in ip_json("link")], "no device of ours")
        by_wireguard(home, "lan", seen_as=network.LAN)
        check(probe.tcp("lan", network.WORLD, data=b"w" * 40000) == network.LAN, "TCP out of the home")
        check(probe.tcp("world", network.LAN, source=network.WORLD) == network.WORLD, "TCP into the home")
        home.expect("gateway", network.WORLD, "direct", seen_as=home.lease())
        home.expect("gateway", network.FAR, "direct", seen_as=home.lease())
        by_wireguard(home, "gateway", source=network.GATEWAY, seen_as=network.GATEWAY)
        seen = home.ctl.status()["tunnels"][0]
        check(seen["interface"] == "wg0" and seen["up"] and seen["mtu"] == 1420, f"status: {seen}")
        with rogue_route():
            found = home.trace("lan", network.WORLD, timeout=1)
            check(found.path == "none", f"not by the line: {found}")
        home.apply(configuration(mode="everything", tunnels=DEVICE, exceptions=[{"destination": network.NEWS}]))
        by_wireguard(home, "lan", seen_as=network.LAN)
        # The device has no address, so the kernel takes the gateway's one of the home block, and it needs no translation.
        by_wireguard(home, "gateway", seen_as=network.GATEWAY)
        home.expect("gateway", network.NEWS, "direct", seen_as=home.lease())
        home.expect("gateway", network.FAR, "direct", seen_as=home.lease())
        check(not home.leaked(), "no home packet leaves unencapsulated")
        answer = home.ctl.explain(network.WORLD, network.LAN, "eth0")
        check((answer["verdict"], answer["interface"]) == ("tunnel", "wg0"), f"explain: {answer['verdict']}")
        home.ctl.ok("down")
        same(before, home.dump())


@scenario(seconds=25, limit=180)
def wireguard_follows_the_lease(home):
    """The lease changes below a WireGuard device: its packets leave from the new address"""
    with wireguard(home):
        home.apply(configuration(mode="everything", tunnels=DEVICE))
        by_wireguard(home, "lan", seen_as=network.LAN)
        home.uplink.take(network.LEASE_B)
        ip(f"route replace {network.HOME} dev wg0", ns="far")
        wait_until("packets go by the new lease", lambda: goes(home), 15)
        by_wireguard(home, "lan", seen_as=network.LAN)
        home.ctl.wait("up")
        check(not home.leaked(), "no home packet leaves unencapsulated")


@scenario(seconds=25, limit=180)
def device_goes_and_comes_back(home):
    """Without its device the tunnel is degraded and nothing leaks; when the device is there again, all goes on"""
    with wireguard(home) as tunnel:
        home.apply(configuration(tunnels=DEVICE))
        by_wireguard(home, "lan", seen_as=network.LAN)
        mark = home.wire.mark()
        for what, back in ((tunnel.unplug, tunnel.plug), (lambda: ip("link set wg0 down"), lambda: ip("link set wg0 up"))):
            what()
            home.ctl.wait("degraded")
            reason = home.ctl.status()["reason"]
            check(reason["code"] == "tunnel-device-missing", f"the reason: {reason}")
            home.expect("lan", network.WORLD, "none", answer=None)
            back()
            wait_until("packets go again", lambda: goes(home), 15)
            home.ctl.wait("up")
        check(not home.leaked(mark), "no home packet left unencapsulated")


@scenario(seconds=15)
def device_that_comes_later(home):
    """At the time of `apply` the device is not there: degraded, and up as soon as it comes"""
    with wireguard(home) as tunnel:
        tunnel.unplug()
        home.apply(configuration(tunnels=DEVICE), state="degraded")
        home.expect("lan", network.WORLD, "none", answer=None)
        tunnel.plug()
        home.ctl.wait("up")
        by_wireguard(home, "lan", seen_as=network.LAN)
        check(product.traces() and not [t for t in product.traces() if t.startswith("link")], f"{product.traces()}")
