# SPDX-License-Identifier: GPL-3.0-or-later
"""Who goes where: the table of modes, neighbours, the tunnel end, exceptions, several tunnel ends."""

from lab import network, probe
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip_json


@scenario(seconds=12)
def mode_source(home):
    """Home addresses go through the tunnel, whatever carries the leased address does not"""
    home.apply(configuration())
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    check(probe.tcp("lan", network.WORLD, data=b"x" * 40000) == network.LAN, "TCP out of the home")
    check(probe.tcp("world", network.LAN, source=network.WORLD) == network.WORLD, "TCP into the home")
    home.expect("gateway", network.WORLD, "direct", seen_as=home.lease())
    home.expect("gateway", network.WORLD, "tunnel", source=network.GATEWAY, seen_as=network.GATEWAY)
    found = home.expect("private", network.WORLD, "direct", answer=None)
    check(found.source == network.PRIVATE, f"a private host goes as without Culvert: {found}")
    # Inside the home nothing changes.
    home.expect("gateway", network.LAN, "none", seen_as=network.GATEWAY)
    home.expect("private", network.LAN, "none", seen_as=network.PRIVATE)
    check(not home.leaked(), "no home packet leaves unencapsulated")


@scenario(seconds=14)
def mode_everything(home):
    """All traffic goes through the tunnel, that of private hosts and of the gateway too"""
    tunnel = {"name": "far", "remote": network.FAR, "address": network.TUNNEL_ADDRESS}
    home.apply(configuration(mode="everything", tunnels=[tunnel]))
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    home.expect("gateway", network.WORLD, "tunnel", seen_as=network.TUNNEL_ADDRESS)
    check(probe.tcp("gateway", network.WORLD) == network.TUNNEL_ADDRESS, "TCP of the gateway")
    home.expect("private", network.WORLD, "tunnel", answer=None)
    home.expect("gateway", network.WORLD, "direct", source=home.lease(), seen_as=home.lease())
    home.expect("gateway", network.FAR, "direct", seen_as=home.lease())
    home.expect("gateway", network.ROUTER, "direct")
    home.expect("gateway", network.LAN, "none", seen_as=network.GATEWAY)
    check(probe.tcp("world", network.LAN, source=network.WORLD) == network.WORLD, "TCP into the home")
    check(not home.leaked(), "no home packet leaves unencapsulated")


@scenario(seconds=10)
def mode_changes_while_running(home):
    """From source to everything and back, without a gap for who is tunnelled in both"""
    home.apply(configuration())
    index = ip_json("link show culvert0")[0]["ifindex"]
    stream = probe.Stream("lan", network.WORLD)
    home.apply(configuration(mode="everything"))
    found = home.trace("gateway", network.WORLD, timeout=0.5)
    check(found.path == "tunnel", f"the gateway is tunnelled now: {found}")
    home.apply(configuration(mode="source"))
    home.expect("gateway", network.WORLD, "direct", seen_as=home.lease())
    lost = stream.stop()
    check(not lost, f"{len(lost)} of {len(stream.sent)} packets lost by changing the mode")
    check(ip_json("link show culvert0")[0]["ifindex"] == index, "the device is the same one")


@scenario(seconds=8)
def tunnel_end_from_the_lan(home):
    """What the note could not do: the LAN reaches the tunnel end's own machine, through the tunnel"""
    home.apply(configuration())
    home.expect("lan", network.FAR, "tunnel", seen_as=network.LAN)
    check(probe.tcp("lan", network.FAR) == network.LAN, "TCP to the tunnel end")
    home.expect("gateway", network.FAR, "direct", seen_as=home.lease())


@scenario(seconds=10)
def neighbours(home):
    """The ISP's connected subnet is reached through the tunnel, its router on the link; or not, by choice"""
    home.apply(configuration())
    home.expect("lan", network.NEIGHBOUR, "tunnel", seen_as=network.LAN)
    home.expect("gateway", network.NEIGHBOUR, "direct", seen_as=home.lease())
    home.apply(configuration(mode="everything"))
    found = home.trace("gateway", network.NEIGHBOUR, timeout=1)
    check(found.path == "tunnel", f"in mode everything the gateway's own packets too: {found}")
    home.apply(configuration(neighbours_through_tunnel=False, leak_guard=False))
    found = home.trace("lan", network.NEIGHBOUR, timeout=1)
    check(found.path == "direct", f"directly, as asked: {found}")


@scenario(seconds=12)
def exceptions(home):
    """The gateway reaches the ISP's own server by the line, the LAN goes through the tunnel as to anywhere"""
    document = configuration(mode="everything", exceptions=[{"destination": network.NEWS, "label": "news server"}],
                             tunnels=[{"name": "far", "remote": network.FAR, "address": network.TUNNEL_ADDRESS}])
    home.apply(document)
    home.expect("gateway", network.NEWS, "direct", seen_as=home.lease())
    check(probe.tcp("gateway", network.NEWS) == home.lease(), "TCP to the news server")
    home.expect("lan", network.NEWS, "tunnel", answer="EHOSTUNREACH")
    home.expect("gateway", network.WORLD, "tunnel")
    document["exceptions"][0]["enabled"] = False
    home.apply(document)
    home.expect("gateway", network.NEWS, "tunnel", answer="EHOSTUNREACH")
    document["exceptions"] = [{"destination": "100.64.2.0/24"}]
    home.apply(document)
    home.expect("gateway", network.NEWS, "direct", seen_as=home.lease())


@scenario(seconds=12)
def two_tunnel_ends(home):
    """Each network through its own tunnel end, the rest of the world through the other"""
    home.apply(configuration(tunnels=[
        {"name": "far", "remote": network.FAR},
        {"name": "mesh", "remote": network.FAR2, "networks": network.MESH_NETWORKS, "interface": "mesh0", "ttl": 0},
    ]))
    home.expect("lan", network.WORLD, "tunnel", remote=network.FAR, seen_as=network.LAN)
    home.expect("lan", network.MESH, "tunnel", remote=network.FAR2, seen_as=network.LAN)
    home.expect("lan", network.FAR2, "tunnel", remote=network.FAR, answer=None)
    home.expect("gateway", network.FAR2, "direct", seen_as=home.lease())
    names = {t["name"]: t for t in home.ctl.status()["tunnels"]}
    check(names["mesh"]["interface"] == "mesh0" and names["mesh"]["up"], f"status: {names}")
    check(names["mesh"]["tx-packets"] > 0 and names["far"]["rx-packets"] > 0, f"counters: {names}")
    # One of them goes: the other one is not touched.
    stream = probe.Stream("lan", network.WORLD)
    home.apply(configuration())
    check(not stream.stop(), "taking one tunnel away loses packets of the other")
    check(not [link for link in ip_json("link") if link["ifname"] == "mesh0"], "the device of the other one is gone")


@scenario(seconds=8)
def far_end_only_for_some_networks(home):
    """A tunnel with networks of its own and no default: the rest finds no way out for home addresses"""
    home.apply(configuration(tunnels=[{"name": "mesh", "remote": network.FAR2, "networks": network.MESH_NETWORKS}]))
    home.expect("lan", network.MESH, "tunnel", remote=network.FAR2, seen_as=network.LAN)
    found = home.trace("lan", network.WORLD, timeout=1)
    check(found.path == "none", f"a home packet has no business on the line: {found}")
    check(not home.leaked(), "no home packet leaves unencapsulated")
