# SPDX-License-Identifier: GPL-3.0-or-later
"""The network: the guest's own namespace is the gateway, everybody else has a namespace.

    lan, private ── switch ── eth0 [gateway] eth1 ── wire [isp] ── news
                                                  │        │  │
                                             neighbour   far  far2      each with tunl0, and
                                                           │  └ mesh     a world behind it
                                                           └── world ── [isp]

The switch is a namespace of its own: as a bridge in the gateway's namespace it would answer ARP for the
gateway (weak host model), and packets would arrive on another interface than eth0.
"""

import subprocess

from lab.shell import ip, ip_batch, sh, sysctl

HOME = "203.0.113.0/28"
GATEWAY = "203.0.113.1"
LAN = "203.0.113.2"
PRIVATE = "192.168.7.2"
TUNNEL_ADDRESS = "203.0.113.14"

ROUTER = "100.64.1.1"
SEGMENT = "100.64.1.0/24"
LEASE_A = "100.64.1.50"
LEASE_B = "100.64.1.150"
# Another subnet of the same ISP, with another router.
ROUTER_C = "100.64.8.1"
LEASE_C = "100.64.8.50"
NEIGHBOUR = "100.64.1.77"
NEWS = "100.64.2.2"

FAR = "198.51.100.9"
FAR2 = "192.0.2.9"
WORLD = "198.18.99.99"
MESH = "44.1.1.1"
MESH_NETWORKS = ["44.0.0.0/9", "44.128.0.0/10"]

NAMESPACES = ["isp", "neighbour", "news", "far", "far2", "world", "switch", "lan", "private"]


def _veth(a, a_ns, b, b_ns):
    """A cable. None is the gateway."""
    command = f"link add {a} type veth peer name {b}" + (f" netns {b_ns}" if b_ns else "")
    ip(command, ns=a_ns)


def _host(ns, address, gateway, device="eth0"):
    ip_batch([f"addr add {address} dev {device}", f"link set {device} up", f"route add default via {gateway}"], ns=ns)


def build():
    """Builds all of it but the uplink's lease."""
    subprocess.run(["modprobe", "ipip"], check=False)
    ip_batch([f"netns add {ns}" for ns in NAMESPACES])
    for ns in NAMESPACES:
        ip("link set lo up", ns=ns)
        sysctl("net.ipv4.conf.all.rp_filter", 0, ns=ns)
        sysctl("net.ipv4.conf.default.rp_filter", 0, ns=ns)
    for ns in [None, *NAMESPACES]:
        for group in ("all", "default"):
            sysctl(f"net.ipv6.conf.{group}.disable_ipv6", 1, ns=ns)

    _home()
    _isp()
    _tunnel_ends()


def _home():
    _veth("eth0", None, "gateway", "switch")
    _veth("eth0", "lan", "lan", "switch")
    _veth("eth0", "private", "private", "switch")
    ip_batch(["link add br0 type bridge forward_delay 0", "link set br0 up"]
             + [f"link set {port} master br0 up" for port in ("gateway", "lan", "private")], ns="switch")
    ip_batch([f"addr add {GATEWAY}/28 dev eth0", "addr add 192.168.7.1/24 dev eth0", "link set eth0 up"])
    _host("lan", f"{LAN}/28", GATEWAY)
    _host("private", f"{PRIVATE}/24", "192.168.7.1")


def plug_line():
    """The cable between the gateway and the ISP, and the device at either end."""
    _veth("eth1", None, "wire", "isp")
    ip("link set wire master br0 up", ns="isp")


def _isp():
    _veth("eth0", "neighbour", "neighbour", "isp")
    _veth("eth0", "news", "news", "isp")
    _veth("eth0", "far", "far", "isp")
    _veth("eth0", "far2", "far2", "isp")
    _veth("isp", "world", "world", "isp")
    ip_batch([
        # An address of its own: it would take another one whenever a port with a lower one comes.
        "link add br0 address 02:00:64:40:01:01 type bridge forward_delay 0", "link set br0 up",
        "link set neighbour master br0 up",
        f"addr add {ROUTER}/24 dev br0", f"addr add {ROUTER_C}/24 dev br0",
        "link set news up", "addr add 100.64.2.1/24 dev news",
        "link set far up", "addr add 198.51.100.1/24 dev far",
        "link set far2 up", "addr add 192.0.2.1/24 dev far2",
        "link set world up", "addr add 198.18.0.1/24 dev world",
        f"route add {WORLD}/32 via 198.18.0.2",
        f"route add {HOME} via {FAR}",
    ], ns="isp")
    plug_line()
    sysctl("net.ipv4.ip_forward", 1, ns="isp")
    # A router that told its customers of better ways would hide mistakes of the gateway.
    sysctl("net.ipv4.conf.all.send_redirects", 0, ns="isp")
    sysctl("net.ipv4.conf.br0.send_redirects", 0, ns="isp")
    # The ISP's ingress filter: a customer's packets carry the ISP's addresses, or they are gone.
    sh("nft", "-f", "-", ns="isp", stdin="""
        table ip ingress {
            counter foreign { }
            chain forward { type filter hook prerouting priority raw;
                iifname "br0" ip saddr != { 100.64.0.0/16, 0.0.0.0 } counter name foreign drop
            }
        }""")
    _host("neighbour", f"{NEIGHBOUR}/24", ROUTER)
    _host("news", f"{NEWS}/24", "100.64.2.1")
    sh("nft", "-f", "-", ns="news", stdin="""
        table ip members {
            chain input { type filter hook input priority filter;
                ip saddr != 100.64.0.0/16 reject with icmp type admin-prohibited
            }
        }""")


def _tunnel_ends():
    _host("far", f"{FAR}/24", "198.51.100.1")
    _host("far2", f"{FAR2}/24", "192.0.2.1")
    _veth("world", "far", "far", "world")
    ip_batch(["link set world up", "addr add 198.18.1.1/24 dev world", f"route add {WORLD}/32 via 198.18.1.2",
              "link set tunl0 up"], ns="far")
    ip_batch(["link set isp up", "addr add 198.18.0.2/24 dev isp", "link set far up", "addr add 198.18.1.2/24 dev far",
              f"addr add {WORLD}/32 dev lo", "route add default via 198.18.0.1", f"route add {HOME} via 198.18.1.1"],
             ns="world")
    ip_batch([f"addr add {MESH}/32 dev lo", "link set tunl0 up"], ns="far2")
    for ns in ("far", "far2", "world"):
        sysctl("net.ipv4.ip_forward", 1, ns=ns)


def point_tunnel_ends(lease):
    """Tells both tunnel ends where the home is now: what registration will do one day."""
    for ns in ("far", "far2"):
        ip(f"route replace {HOME} via {lease} dev tunl0 onlink", ns=ns)


def foreign_packets():
    """How many packets the ISP's ingress filter has dropped."""
    out = sh("nft", "list", "counter", "ip", "ingress", "foreign", ns="isp")
    return int(out.split("packets")[1].split()[0])


def namespace_of(host):
    """The gateway is the guest's own namespace."""
    return None if host == "gateway" else host


