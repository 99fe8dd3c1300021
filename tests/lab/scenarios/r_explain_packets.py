# SPDX-License-Identifier: GPL-3.0-or-later
"""What `explain` says about a packet is what becomes of it: packets at random that really go."""

import random
import re
import socket
import struct
import time

from lab import firewall, forge, network, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, rounds, say, sh

SEED = 1998
TTL = 77  # no kernel's own: answers are not taken for what they answer
OURS = f"ip ttl {{ {TTL}, {TTL - 1} }}"
ICMP, TCP, UDP = 1, 6, 17
NAMES = {ICMP: "icmp", TCP: "tcp", UDP: "udp"}

DESTINATIONS = [network.WORLD, network.FAR, network.FAR2, network.MESH, network.NEWS, network.NEIGHBOUR, network.ROUTER,
                network.LAN, network.PRIVATE, network.GATEWAY, network.TUNNEL_ADDRESS, "203.0.113.9", "192.168.7.1",
                "192.168.7.77", "100.64.1.200", network.LEASE_A]
# Who sends: (how, sources, interface by which it comes into the gateway)
SENDERS = [
    ("lan", [network.LAN, "203.0.113.3", "203.0.113.9", network.PRIVATE, "192.168.7.77"], "eth0"),
    ("tunnel", [network.WORLD, "8.8.4.4", "203.0.113.9", network.PRIVATE, network.LEASE_A, "127.0.0.1"], "culvert0"),
    ("gateway", [None, network.GATEWAY, network.LEASE_A, "192.168.7.1"], None),
]
TUNNELS = [{"name": "far", "remote": network.FAR, "address": network.TUNNEL_ADDRESS,
            "services": [{"protocol": "tcp", "ports": "22-80"}]},
           {"name": "mesh", "remote": network.FAR2, "networks": network.MESH_NETWORKS}]
EXCEPTIONS = [{"destination": "100.64.2.0/24", "masquerade": True}, {"destination": "192.0.2.64/26"}]
CONFIGURATIONS = [
    configuration(tunnels=TUNNELS),
    configuration(mode="everything", tunnels=TUNNELS, exceptions=EXCEPTIONS),
    configuration(mode="hybrid", tunnels=TUNNELS, exceptions=EXCEPTIONS, hybrid={
        "servers": ["203.0.113.8/30"], "services": [{"protocol": "tcp", "ports": "20-22"}, {"protocol": "icmp"}]}),
    configuration(exceptions=EXCEPTIONS, neighbours_through_tunnel=False, leak_guard=False),
]

# Around the table of Culvert in every hook: which packets, by the identification that they carry, come and go where.
PLACES = [("arrived", "prerouting", -310), ("admitted", "prerouting", -290), ("routed", "input", -10), ("delivered", "input", 10),
          ("forwarding", "forward", -10), ("made", "output", -10), ("left", "postrouting", 310)]
RECORD = "table inet record {\n" + "".join(f"""
    set {name} {{ typeof ip id; flags dynamic; size 4096; }}
    chain {name} {{ type filter hook {hook} priority {priority}; {OURS} add @{name} {{ ip id }}
    }}""" for name, hook, priority in PLACES) + """
    set tunnelled { typeof ip id; flags dynamic; size 4096; }
    chain by_tunnel { type filter hook postrouting priority 320;
        oifname { "culvert0", "culvert1" } """ + OURS + """ add @tunnelled { ip id }
    }
}
"""


class Packet:
    """One of the packets, with an identification of its own."""

    def __init__(self, dice, number):
        self.id = 1000 + number
        self.filtered = False  # by rp_filter
        self.way, sources, self.interface = dice.choice(SENDERS)
        self.source = dice.choice(sources)
        self.destination = dice.choice([*DESTINATIONS, *DESTINATIONS, ".".join(str(dice.randrange(11, 126)) for _ in range(4)),
                                        "100.64.2.77", "192.0.2.70", "44.1.2.3"])
        self.protocol = dice.choice([ICMP, TCP, UDP])
        self.port = dice.choice([21, 22, 80, 7777, 40123]) if self.protocol != ICMP else 0

    def __str__(self):
        port = f" port {self.port}" if self.port else ""
        return f"{NAMES[self.protocol]}{port} from {self.source} to {self.destination} in {self.interface}"

    def query(self):
        return self.destination, self.source, self.interface, self.protocol, self.port

    def asked_by_culvertctl(self, home):
        words = ["--protocol", NAMES[self.protocol]] + (["--port", str(self.port)] if self.port else [])
        return home.ctl.explain(self.destination, self.source, self.interface, *words)

    def bytes(self):
        source_port = 20000 + self.id  # a connection of its own
        if self.protocol == ICMP:
            payload = struct.pack("!BBHHH", 8, 0, 0, source_port, 1)
            payload = payload[:2] + struct.pack("!H", forge.checksum(payload)) + payload[4:]
        elif self.protocol == TCP:
            payload = struct.pack("!HHIIBBHHH", source_port, self.port, self.id, 0, 0x50, 2, 8192, 0, 0)
            pseudo = (socket.inet_aton(self.source or "0.0.0.0") + socket.inet_aton(self.destination)
                      + struct.pack("!BBH", 0, TCP, len(payload)))
            payload = payload[:16] + struct.pack("!H", forge.checksum(pseudo + payload)) + payload[18:]
        else:
            payload = struct.pack("!HHHH", source_port, self.port, 16, 0) + b"explain!"
        return forge.packet(self.source or "0.0.0.0", self.destination, self.protocol, payload, TTL, self.id)

    def go(self, home):
        before = firewall.unroutable()
        self._send(home)
        time.sleep(0.02)
        self.filtered = firewall.unroutable() > before

    def _send(self, home):
        if self.way == "lan":
            forge.to_gateway_by_lan(self.bytes())
        elif self.way == "tunnel":
            forge.to_gateway_by_line(forge.in_tunnel(network.FAR, home.lease(), self.bytes()))
        else:
            with socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW) as out:
                if self.source:
                    out.bind((self.source, 0))  # or the route is looked for without it
                try:
                    out.sendto(self.bytes(), (self.destination, 0))
                except OSError:
                    pass  # refused by a route or by a rule: the records tell which


def recorded():
    """For each place the identifications that were there."""
    out = sh("nft", "list", "table", "inet", "record")
    return {name: {int(n) for n in re.findall(r"\d+", elements)}
            for name, elements in re.findall(r"set (\w+) \{[^}]*?elements = \{([^}]*)\}", out)}


def fate(packet, records):
    """The verdict, by where the kernel had the packet last."""

    def was(name):
        return packet.id in records.get(name, ())

    if was("delivered"):
        return "local"
    if was("left"):
        return "tunnel" if was("tunnelled") else "direct"
    if packet.way == "gateway":
        return "dropped" if was("made") else "unreachable"
    if not was("arrived"):
        return "not sent"
    if was("forwarding") or was("routed") or packet.filtered:
        return "dropped"
    return "unreachable" if was("admitted") else "dropped"


@scenario(seconds=60, full_seconds=120, limit=900)
def explain_equals_what_becomes_of_packets(home):
    """100 packets (200 with --full) at random, of all kinds, in four configurations: explain's verdict is the kernel's"""
    dice = random.Random(SEED)
    wrong, count, each = [], {}, rounds(25, 50)
    for document in CONFIGURATIONS:
        home.apply(document)
        packets = [Packet(dice, number) for number in range(each)]
        said = dict(zip((p.id for p in packets), product.explain_quickly(p.query() for p in packets)))
        check(packets[0].asked_by_culvertctl(home) == said[packets[0].id], "culvertctl says the same")
        sh("nft", "-f", "-", stdin=RECORD)
        try:
            for packet in packets:
                packet.go(home)
            time.sleep(0.5)
            records = recorded()
        finally:
            sh("nft", "delete", "table", "inet", "record")
        for packet in packets:
            verdict, became = said[packet.id]["verdict"], fate(packet, records)
            count[verdict] = count.get(verdict, 0) + 1
            if verdict != became:
                last = [t["purpose"] for t in said[packet.id]["firewall"] if t["matched"]][-1:]
                wrong.append(f"{document['mode']}: {packet}: explain says {verdict} {last}, the kernel {became}")
    say(f"lab: {each * len(CONFIGURATIONS)} packets, explained as {count}")
    check(not wrong, f"{len(wrong)} wrong: " + "; ".join(wrong))
    check(len(count) == 5, f"all five verdicts occur: {count}")
