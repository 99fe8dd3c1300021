# SPDX-License-Identifier: GPL-3.0-or-later
"""Homes of other shapes: networks for everybody, no LAN, one interface for all, a transit network, nested tunnel ends."""

import contextlib

from lab import network, probe
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip, ip_batch, ip_json, status, sysctl, wait_until

SUBNET = "198.18.99.0/24"  # the world's
PORTS = str(probe.PORT)


@contextlib.contextmanager
def rogue_route():
    """A route that draws packets to the world past the tunnel, as DHCP's option 121 can."""
    ip(f"route add {SUBNET} via {network.ROUTER} dev eth1")
    try:
        yield
    finally:
        ip(f"route del {SUBNET}", ok=False)


def pings(host, destination, source=None):
    """Whether an echo request is answered."""
    words = ["ping", "-c", "1", "-W", "3", *(["-I", source] if source else []), destination]
    namespace = network.namespace_of(host)
    return status(*((["ip", "netns", "exec", namespace] if namespace else []) + words)) == 0


def encapsulated_twice(home, since=0):
    return [p for p in home.wire.packets(since) if p.inner and p.inner.inner]


MESH_FOR_ALL = [
    {"name": "far", "remote": network.FAR},
    {"name": "mesh", "remote": network.FAR2, "networks": network.MESH_NETWORKS, "networks-for-all": ["44.0.0.0/10"],
     "address": network.TUNNEL_ADDRESS},
]


@scenario(seconds=18)
def networks_for_all(home):
    """Home hosts send everything, private hosts and the gateway only those networks through the tunnel, with its address"""
    home.apply(configuration(tunnels=MESH_FOR_ALL))
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    home.expect("lan", network.MESH, "tunnel", remote=network.FAR2, seen_as=network.LAN)
    for host in ("private", "gateway"):
        home.expect(host, network.MESH, "tunnel", remote=network.FAR2, seen_as=network.TUNNEL_ADDRESS)
        check(probe.tcp(host, network.MESH) == network.TUNNEL_ADDRESS, f"TCP of {host}")
    home.expect("gateway", network.WORLD, "direct", seen_as=home.lease())
    found = home.expect("private", network.WORLD, "direct", answer=None)
    check(found.source == network.PRIVATE, f"elsewhere a private host goes as without Culvert: {found}")
    # 44.128.0.0/10 lies behind the tunnel, but not for everybody.
    found = home.trace("gateway", "44.128.1.1", timeout=0.5)
    check(found.path == "direct", f"the gateway to a network for home hosts only: {found}")
    answer = home.ctl.explain(network.MESH, network.PRIVATE, "eth0")
    check((answer["verdict"], answer.get("tunnel")) == ("tunnel", "mesh"), f"explain: {answer['verdict']}")
    answer = home.ctl.explain(network.WORLD)
    check(answer["verdict"] == "direct", f"explain: {answer['verdict']}")
    check(not home.leaked(), "no home packet leaves unencapsulated")


@scenario(seconds=18)
def networks_for_all_in_hybrid(home):
    """In mode hybrid private hosts and the gateway reach them by the tunnel, and all else with the leased address"""
    home.apply(configuration(mode="hybrid", hybrid={"servers": ["203.0.113.8/30"]}, tunnels=MESH_FOR_ALL))
    for host in ("private", "gateway"):
        home.expect(host, network.MESH, "tunnel", remote=network.FAR2, seen_as=network.TUNNEL_ADDRESS)
        home.expect(host, network.WORLD, "direct", seen_as=home.lease())
    check(probe.tcp("private", network.MESH) == network.TUNNEL_ADDRESS, "TCP of a private host")
    home.expect("lan", network.WORLD, "direct", seen_as=home.lease())
    home.uplink.take(network.LEASE_B)
    wait_until("packets go by the new lease", lambda: home.works("private", network.MESH, network.FAR2), 10)
    check(not home.leaked(), "no home packet leaves unencapsulated")


@scenario(seconds=15)
def exception_in_networks_for_all(home):
    """An exception takes the gateway's packets to one host out of the networks for all"""
    tunnels = [{"name": "far", "remote": network.FAR, "networks-for-all": ["198.18.0.0/16", "100.64.2.0/24"],
                "address": network.TUNNEL_ADDRESS}]
    home.apply(configuration(tunnels=tunnels))
    home.expect("gateway", network.WORLD, "tunnel", seen_as=network.TUNNEL_ADDRESS)
    home.expect("gateway", network.NEWS, "tunnel", answer="EHOSTUNREACH")
    home.apply(configuration(tunnels=tunnels, exceptions=[{"destination": network.NEWS}]))
    home.expect("gateway", network.NEWS, "direct", seen_as=home.lease())
    home.expect("gateway", network.WORLD, "tunnel", seen_as=network.TUNNEL_ADDRESS)
    home.expect("lan", network.NEWS, "tunnel", answer="EHOSTUNREACH")


@scenario(seconds=18)
def home_without_a_lan(home):
    """The gateway is the only home host: it talks with its tunnel address, and nothing of that leaks"""
    address = network.TUNNEL_ADDRESS
    nobody = {"networks": [f"{address}/32"], "interfaces": []}
    tunnels = [{"name": "far", "remote": network.FAR, "address": address, "services": [{"protocol": "tcp", "ports": PORTS}]}]
    home.apply(configuration(home=nobody, tunnels=tunnels))
    home.expect("gateway", network.WORLD, "direct", seen_as=home.lease())
    home.expect("gateway", network.WORLD, "tunnel", source=address, seen_as=address)
    check(probe.tcp("gateway", network.WORLD, source=address) == address, "TCP with the tunnel address")
    check(probe.tcp("world", address, source=network.WORLD) == network.WORLD, "a service, from the world")
    with rogue_route():
        found = home.trace("gateway", network.WORLD, source=address, timeout=1)
        check(found.path in ("none", "tunnel"), f"not by the line: {found}")
    home.apply(configuration(mode="everything", home=nobody, tunnels=tunnels))
    home.expect("gateway", network.WORLD, "tunnel", seen_as=address)
    home.expect("gateway", network.FAR, "direct", seen_as=home.lease())
    home.uplink.take(network.LEASE_B)
    wait_until("packets go by the new lease", lambda: home.works("gateway"), 10)
    check(not home.leaked(), "no home packet leaves unencapsulated")


ARMED, ARMED2 = "203.0.113.5", "203.0.113.6"


@contextlib.contextmanager
def one_armed():
    """Two home hosts on the ISP's segment, and the gateway's home address on its uplink."""
    hosts = {"armed": ARMED, "armed2": ARMED2}
    try:
        ip(f"addr del {network.GATEWAY}/28 dev eth0")
        ip(f"addr add {network.GATEWAY}/28 dev eth1")
        for name, address in hosts.items():
            ip(f"netns add {name}")
            ip(f"link add eth0 type veth peer name {name} netns isp", ns=name)
            ip(f"link set {name} master br0 up", ns="isp")
            sysctl("net.ipv6.conf.all.disable_ipv6", 1, ns=name)
            sysctl("net.ipv4.conf.all.accept_redirects", 0, ns=name)
            ip_batch(["link set lo up", f"addr add {address}/28 dev eth0", "link set eth0 up",
                      f"route add default via {network.GATEWAY}"], ns=name)
        yield
    finally:
        for name in hosts:
            ip(f"link del {name}", ns="isp", ok=False)
            ip(f"netns del {name}", ok=False)
        ip(f"addr del {network.GATEWAY}/28 dev eth1", ok=False)
        ip(f"addr add {network.GATEWAY}/28 dev eth0", ok=False)


@scenario(seconds=25, limit=180)
def one_armed_gateway(home):
    """LAN and provider share one interface: home packets go through the tunnel, none goes bare to the ISP's router"""
    with one_armed():
        lease = home.lease()
        home.servers.listen("armed", probe.PORT)
        home.servers.listen("armed2", probe.PORT)
        home.apply(configuration(home={"networks": [network.HOME], "interfaces": ["eth1"]}))
        check(home.ctl.status()["lease"]["address"] == lease, f"the lease is not the home address: {home.ctl.status()['lease']}")
        foreign = network.foreign_packets()
        home.expect("armed", network.WORLD, "tunnel", seen_as=ARMED)
        check(probe.tcp("armed", network.WORLD, data=b"a" * 40000) == ARMED, "TCP out of the home")
        check(probe.tcp("world", ARMED, source=network.WORLD) == network.WORLD, "TCP into the home")
        home.expect("gateway", network.WORLD, "direct", seen_as=lease)
        home.expect("gateway", network.WORLD, "tunnel", source=network.GATEWAY, seen_as=network.GATEWAY)
        check(probe.tcp("armed", ARMED2) == ARMED, "a home host and another one, on the segment")
        check(probe.tcp("gateway", ARMED, source=network.GATEWAY) == network.GATEWAY, "the gateway and a home host")
        # By way of the gateway, in and out of the one interface.
        for name, other in (("armed", ARMED2), ("armed2", ARMED)):
            ip(f"route add {other}/32 via {network.GATEWAY}", ns=name)
        check(probe.tcp("armed", ARMED2) == ARMED, "a home host and another one, by the gateway")
        with rogue_route():
            found = home.trace("armed", network.WORLD, timeout=1)
            check(found.path in ("none", "tunnel"), f"not to the ISP's router: {found}")
            found = home.trace("gateway", network.WORLD, source=network.GATEWAY, timeout=1)
            check(found.path in ("none", "tunnel"), f"nor from the gateway itself: {found}")
        check(network.foreign_packets() == foreign, "the ISP's router has seen no packet of the home")
        home.expect("armed", network.WORLD, "tunnel", seen_as=ARMED)
        home.ctl.ok("down")


TRANSIT_NET, TRANSIT, TRANSIT_FAR = "10.99.0.0/30", "10.99.0.2", "10.99.0.1"


@contextlib.contextmanager
def far_side_of_the_transit(home):
    """The tunnel end's address in the transit network. Gives what to do after a lease change."""

    def point():
        ip(f"route replace {TRANSIT_NET} via {home.lease()} dev tunl0 onlink src {TRANSIT_FAR}", ns="far")

    ip(f"addr add {TRANSIT_FAR}/32 dev tunl0", ns="far")
    try:
        point()
        yield point
    finally:
        ip(f"route del {TRANSIT_NET}", ns="far", ok=False)
        ip(f"addr del {TRANSIT_FAR}/32 dev tunl0", ns="far")


@scenario(seconds=18)
def transit_address(home):
    """An address outside the home block for the tunnel's device: reached from either side of the transit network"""
    with far_side_of_the_transit(home) as point:
        tunnel = {"name": "far", "remote": network.FAR, "transit": f"{TRANSIT}/30"}
        home.apply(configuration(tunnels=[tunnel]))
        addresses = [a["local"] for link in ip_json("-4 addr show dev culvert0") for a in link.get("addr_info", [])]
        check(TRANSIT in addresses, f"the device has it: {addresses}")
        home.expect("gateway", TRANSIT_FAR, "tunnel", seen_as=TRANSIT)
        check(pings("gateway", TRANSIT_FAR), "ping from the gateway")
        check(pings("far", TRANSIT, TRANSIT_FAR), "ping from the tunnel end")
        home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
        home.expect("gateway", network.WORLD, "direct", seen_as=home.lease())
        home.uplink.take(network.LEASE_B)
        point()
        wait_until("the tunnel end answers by the new lease", lambda: pings("gateway", TRANSIT_FAR), 10, 0.5)
        check(pings("far", TRANSIT, TRANSIT_FAR), "ping from the tunnel end")
        home.apply(configuration(mode="everything", tunnels=[tunnel]))
        check(pings("gateway", TRANSIT_FAR) and pings("far", TRANSIT, TRANSIT_FAR), "in mode everything too")
        home.apply(configuration())
        addresses = [a["local"] for link in ip_json("-4 addr show dev culvert0") for a in link.get("addr_info", [])]
        check(TRANSIT not in addresses, f"gone when it is no longer configured: {addresses}")


@scenario(seconds=20)
def tunnel_end_inside_its_networks(home):
    """A tunnel end in a network behind the tunnel, its own or the other one's: outer packets keep to the uplink"""
    mark = home.wire.mark()
    home.apply(configuration(tunnels=[
        {"name": "far", "remote": network.FAR, "networks": ["198.51.100.0/24", "198.18.0.0/16", "192.0.2.0/24"],
         "networks-for-all": ["198.51.100.0/24", "192.0.2.0/24"], "address": network.TUNNEL_ADDRESS},
        {"name": "mesh", "remote": network.FAR2, "networks": [*network.MESH_NETWORKS]}]))
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    home.expect("lan", network.FAR, "tunnel", seen_as=network.LAN)
    home.expect("lan", network.MESH, "tunnel", remote=network.FAR2, seen_as=network.LAN)
    home.expect("gateway", "198.51.100.1", "tunnel", seen_as=network.TUNNEL_ADDRESS)
    for end in (network.FAR, network.FAR2):
        home.expect("gateway", end, "direct", seen_as=home.lease())
    home.uplink.take(network.LEASE_B)
    wait_until("packets go by the new lease", home.works, 10)
    home.expect("lan", network.MESH, "tunnel", remote=network.FAR2, seen_as=network.LAN)
    check(not encapsulated_twice(home, mark), "no packet enters a tunnel twice")
    answer = home.ctl.explain(network.WORLD, network.LAN, "eth0")
    check(answer["verdict"] == "tunnel" and answer["outer"]["interface"] == "eth1", f"explain: {answer}")
