# SPDX-License-Identifier: GPL-3.0-or-later
"""Packets that really go: servers that say whom they saw, probes, and streams that count what was lost."""

import collections
import dataclasses
import errno
import fcntl
import itertools
import selectors
import socket
import struct
import termios
import threading
import time

from lab.network import namespace_of
from lab.shell import in_namespace

PORT = 7777
_IP_PKTINFO = 8  # not in every Python
_numbers = itertools.count(1)


class Servers:
    """UDP and TCP on port 7777 of every host: each answers with what it was asked and who asked.

    A TCP connection is answered when the other side has said all that it has to say.
    """

    def __init__(self, hosts):
        self._selector = selectors.DefaultSelector()
        self._said = {}
        self._others = set()
        self._heard = collections.deque(maxlen=20000)
        for ns in hosts:
            in_namespace(ns, lambda name=ns: self._open(name))
        threading.Thread(target=self._serve, daemon=True).start()

    def heard(self, token):
        """The host whose server got a datagram that begins so; None if nobody's did."""
        return next((host for host, data in list(self._heard) if data.startswith(token)), None)

    def _open(self, host):
        datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        datagrams.bind(("", PORT))
        # The answer leaves from the address that was asked.
        datagrams.setsockopt(socket.IPPROTO_IP, _IP_PKTINFO, 1)
        self._selector.register(datagrams, selectors.EVENT_READ, lambda server: self._datagram(host, server))
        self._listen(PORT)

    def listen(self, host, port):
        """TCP on another port of a host, from now on."""
        if (host, port) not in self._others:
            self._others.add((host, port))
            in_namespace(namespace_of(host), lambda: self._listen(port))

    def _listen(self, port):
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("", port))
        listener.listen(16)
        self._selector.register(listener, selectors.EVENT_READ, self._accept)

    def _serve(self):
        while True:
            for key, _ in self._selector.select():
                try:
                    key.data(key.fileobj)
                except OSError:
                    pass  # the other side went away, or there is no way back to it: a probe's concern

    def _datagram(self, host, datagrams):
        data, ancillary, _, peer = datagrams.recvmsg(65535, 64)
        self._heard.append((host or "gateway", data))
        info = [(level, kind, b"\0\0\0\0" + value[4:8] + b"\0\0\0\0") for level, kind, value in ancillary]
        datagrams.sendmsg([data + b" " + peer[0].encode()], info, 0, peer)

    def _accept(self, listener):
        connection, _ = listener.accept()
        connection.setblocking(False)
        self._selector.register(connection, selectors.EVENT_READ, self._stream)

    def _stream(self, connection):
        try:
            data = connection.recv(65535)
            self._said[connection] = self._said.get(connection, b"") + data
            if data:
                return
            connection.settimeout(5.0)
            connection.sendall(self._said[connection] + b" " + connection.getpeername()[0].encode())
        except OSError:
            pass
        self._said.pop(connection, None)
        self._selector.unregister(connection)
        connection.close()


@dataclasses.dataclass
class Trace:
    """What became of one packet."""

    path: str  # "tunnel" or "direct": how it left the uplink; "none": it did not
    remote: str | None  # the tunnel end that it was sent to
    outer: str | None  # source of the outer packet
    source: str | None  # source of the packet itself, as it left
    answer: str  # "reply", "timeout", or the name of the error, such as EHOSTUNREACH
    seen_as: str | None  # source that the server saw

    def __str__(self):
        way = f"tunnel to {self.remote} from {self.outer}" if self.path == "tunnel" else self.path
        return f"{way}, source {self.source}, {self.answer}" + (f", seen as {self.seen_as}" if self.seen_as else "")


def trace(wire, host, destination, source=None, timeout=3.0, port=PORT):
    """Sends a datagram from a host, and tells by the capture of the uplink how it went."""
    token = f"trace-{next(_numbers)}-{time.monotonic_ns()}".encode()
    mark = wire.mark()
    answer, seen_as = "timeout", None

    def open_socket():
        probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        if source:
            probe.bind((source, 0))
        probe.settimeout(timeout)
        probe.connect((destination, port))
        return probe

    try:
        with in_namespace(namespace_of(host), open_socket) as probe:
            probe.send(token)
            words = probe.recv(65535).split()
            answer, seen_as = "reply", words[1].decode()
    except TimeoutError:
        pass
    except OSError as problem:
        answer = errno.errorcode.get(problem.errno, str(problem))
    time.sleep(0.02)  # the capture's thread has its turn
    for packet in wire.packets(mark):
        inner = packet.innermost()
        if packet.outgoing or token not in inner.payload or inner.protocol != 17:
            continue
        if packet.inner:
            return Trace("tunnel", packet.destination, packet.source, inner.source, answer, seen_as)
        return Trace("direct", None, None, inner.source, answer, seen_as)
    return Trace("none", None, None, None, answer, seen_as)


def tcp(host, destination, data=b"hello", source=None, timeout=8.0):
    """Bytes through a TCP connection; returns what the server added: whom it saw."""

    def connect():
        return socket.create_connection((destination, PORT), timeout, (source, 0) if source else None)

    with in_namespace(namespace_of(host), connect) as connection:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        got = b""
        while part := connection.recv(65535):
            got += part
        return got[len(data):].strip().decode() if got.startswith(data) else f"{len(got)} bytes"


class Connection:
    """A TCP connection that stays open, to be asked whether what is said still arrives."""

    def __init__(self, host, destination, source=None, port=PORT, source_port=0):
        self._said = b""
        self._socket = in_namespace(namespace_of(host), lambda: socket.create_connection(
            (destination, port), 8.0, (source or "", source_port)))

    def says(self, seconds=10.0):
        """Sends some bytes; whether the other side has acknowledged all of them in time."""
        text = f"line {len(self._said)}\n".encode()
        self._socket.sendall(text)
        self._said += text
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            # SIOCOUTQ: bytes that are not acknowledged yet.
            if struct.unpack("i", fcntl.ioctl(self._socket, termios.TIOCOUTQ, b"\0\0\0\0"))[0] == 0:
                return True
            time.sleep(0.02)
        return False

    def end(self, timeout=8.0):
        """Says that this is all. Returns whom the server saw, or what was wrong."""
        self._socket.settimeout(timeout)
        try:
            self._socket.shutdown(socket.SHUT_WR)
            got = b""
            while part := self._socket.recv(65535):
                got += part
        except OSError as problem:
            return str(problem)
        finally:
            self._socket.close()
        return got[len(self._said):].strip().decode() if got.startswith(self._said) else f"other bytes: {got!r}"


class Stream:
    """A datagram every `interval` seconds with a number in it, echoed by the server."""

    def __init__(self, host, destination, interval=0.02, source=None):
        self.sent, self.back = {}, {}
        self._interval, self._open, self._listening = interval, True, True

        def open_socket():
            stream = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            if source:
                stream.bind((source, 0))
            return stream

        self._socket = in_namespace(namespace_of(host), open_socket)
        self._socket.settimeout(0.2)
        self._to = (destination, PORT)
        self._threads = [threading.Thread(target=self._send, daemon=True),
                         threading.Thread(target=self._receive, daemon=True)]
        for thread in self._threads:
            thread.start()

    def _send(self):
        number, due = 0, time.monotonic()
        while self._open:
            try:
                self.sent[number] = time.monotonic()
                self._socket.sendto(f"stream {number}".encode(), self._to)
            except OSError:
                pass  # no way at the moment: that is what is counted
            number += 1
            due = max(due + self._interval, time.monotonic())
            time.sleep(max(0.0, due - time.monotonic()))

    def _receive(self):
        while self._listening:
            try:
                self.back[int(self._socket.recv(2048).split()[1])] = time.monotonic()
            except TimeoutError:
                pass
            except OSError:
                time.sleep(0.005)  # an ICMP error about an earlier one

    def stop(self, settle=1.0):
        """Ends, and returns the numbers that never came back. A second time it does nothing else."""
        if not self._listening:
            return sorted(set(self.sent) - set(self.back))
        self._open = False
        self._threads[0].join()
        end = time.monotonic() + settle
        while time.monotonic() < end and len(self.back) < len(self.sent):
            time.sleep(0.05)
        self._listening = False
        self._threads[1].join()
        self._socket.close()
        return sorted(set(self.sent) - set(self.back))

    def longest_gap(self):
        """Seconds of the longest silence between two answers."""
        times = sorted(self.back.values())
        return max((b - a for a, b in zip(times, times[1:])), default=float("inf"))


class NewFlows:
    """A datagram every `interval` seconds, each from another port: each is a flow of its own to the gateway."""

    def __init__(self, host, destination, interval):
        self._open = True

        def send():
            while self._open:
                with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
                    try:
                        out.sendto(b"flow", (destination, PORT))
                    except OSError:
                        pass  # no way at the moment
                time.sleep(interval)

        self._thread = threading.Thread(target=lambda: in_namespace(namespace_of(host), send), daemon=True)
        self._thread.start()

    def stop(self, _settle=0.0):
        self._open = False
        self._thread.join()
