# SPDX-License-Identifier: GPL-3.0-or-later
"""Every frame on an interface, in memory, to be asked about and to be written as a pcap file."""

import dataclasses
import ipaddress
import socket
import struct
import threading
import time
from collections import deque

from lab.shell import in_namespace

_ETH_P_ALL = 3
_SOL_PACKET, _PACKET_OUTGOING = 263, 4


@dataclasses.dataclass
class Packet:
    """An IPv4 packet; `inner` is what an IP-in-IP packet carries."""

    time: float
    outgoing: bool  # sent by the namespace in which the capture runs
    source: str
    destination: str
    protocol: int
    length: int
    payload: bytes
    inner: "Packet | None"

    def innermost(self):
        return self.inner.innermost() if self.inner else self


def parse(data, when=0.0, outgoing=False):
    """None for what is not IPv4."""
    if len(data) < 20 or data[0] >> 4 != 4:
        return None
    header = (data[0] & 15) * 4
    length, fragment, protocol = struct.unpack("!2xH2xHxB", data[:10])
    payload = data[header:length]
    inner = parse(payload, when, outgoing) if protocol == 4 and not fragment & 0x1FFF else None
    return Packet(when, outgoing, str(ipaddress.IPv4Address(data[12:16])), str(ipaddress.IPv4Address(data[16:20])),
                  protocol, length, payload, inner)


class Capture:
    """Listens from its making until `close`. Keeps the last `keep` frames."""

    def __init__(self, name, ns, interface, keep=60000):
        self.name = name
        self._place = (ns, interface)
        self._frames = deque(maxlen=keep)
        self._lock = threading.Lock()
        self._count = 0

        self._socket = in_namespace(ns, self._open_socket)
        self._start()

    def _open_socket(self):
        listening = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_ETH_P_ALL))
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16 << 20)
        listening.bind((self._place[1], _ETH_P_ALL))
        listening.settimeout(0.5)
        return listening

    def reopen(self):
        """After the interface was deleted and another one of its name came. What was captured stays."""
        self.close()
        self._socket = in_namespace(self._place[0], self._open_socket)
        self._start()

    def _start(self):
        self._open = True
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self):
        while self._open:
            try:
                frame, (_, _, kind, *_) = self._socket.recvfrom(70000)
            except TimeoutError:
                continue
            except OSError:
                if not self._open:
                    return
                time.sleep(0.1)  # the interface went down; it may come back
                continue
            with self._lock:
                self._frames.append((self._count, time.time(), kind == _PACKET_OUTGOING, frame))
                self._count += 1

    def close(self):
        self._open = False
        self._thread.join()
        self._socket.close()

    def mark(self):
        """A place to look from later."""
        with self._lock:
            return self._count

    def clear(self):
        with self._lock:
            self._frames.clear()

    def packets(self, since=0, until=None):
        """The IPv4 packets after a mark, oldest first."""
        with self._lock:
            frames = [f for f in self._frames if f[0] >= since and (until is None or f[0] < until)]
        found = []
        for _, when, outgoing, frame in frames:
            if frame[12:14] == b"\x08\x00":
                packet = parse(frame[14:], when, outgoing)
                if packet:
                    found.append(packet)
        return found

    def save(self, directory):
        """Writes a pcap file, for tcpdump or Wireshark."""
        with self._lock:
            frames = list(self._frames)
        with open(directory / f"{self.name}.pcap", "wb") as out:
            out.write(struct.pack("=IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1))
            for _, when, _, frame in frames:
                seconds = int(when)
                out.write(struct.pack("=IIII", seconds, int((when - seconds) * 1e6), len(frame), len(frame)) + frame)
