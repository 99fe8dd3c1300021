# SPDX-License-Identifier: GPL-3.0-or-later
"""Packets as nobody's kernel would make them, and what became of them."""

import ipaddress
import itertools
import socket
import struct
import time

from lab.network import namespace_of
from lab.shell import in_namespace, ip_json

UDP, ESP, IPIP = 17, 50, 4
_tokens = itertools.count(1)


def checksum(data):
    """RFC 1071."""
    data += b"\0" * (len(data) % 2)
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def packet(source, destination, protocol, payload, ttl=64, identification=None):
    """An IPv4 packet, byte for byte (RFC 791)."""
    header = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 20 + len(payload), identification or next(_tokens) & 0xFFFF, 0, ttl, protocol, 0,
                         ipaddress.IPv4Address(source).packed, ipaddress.IPv4Address(destination).packed)
    return header[:10] + struct.pack("!H", checksum(header)) + header[12:] + payload


def datagram(source, destination, port, text, source_port=40000):
    """A UDP datagram in an IPv4 packet; without a checksum, as RFC 768 allows."""
    payload = text if isinstance(text, bytes) else text.encode()
    return packet(source, destination, UDP, struct.pack("!HHHH", source_port, port, 8 + len(payload), 0) + payload)


def in_tunnel(outer_source, outer_destination, inner):
    return packet(outer_source, outer_destination, IPIP, inner)


def token(what="forged"):
    return f"{what}-{next(_tokens)}-{time.monotonic_ns()}".encode()


def frame(host, device, hardware_address, data):
    """Sends an IPv4 packet out of a host's device to a hardware address, past all that its kernel would say."""

    def send():
        with socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM) as out:
            out.sendto(data, (device, 0x0800, 0, 0, bytes.fromhex(hardware_address.replace(":", ""))))

    in_namespace(namespace_of(host), send)


def to_gateway_by_line(data):
    """Onto the ISP's segment, to the gateway's uplink."""
    frame("neighbour", "eth0", ip_json("link show eth1")[0]["address"], data)


def to_gateway_by_lan(data):
    frame("lan", "eth0", ip_json("link show eth0")[0]["address"], data)
