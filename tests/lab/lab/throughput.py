# SPDX-License-Identifier: GPL-3.0-or-later
"""How many bytes a TCP connection carries in a given time."""

import socket
import threading
import time

from lab.network import namespace_of
from lab.shell import in_namespace

_PORT = 7780
_CHUNK = b"\0" * 65536


class Sink:
    """Takes in all that comes, on a host, and counts it."""

    def __init__(self, host):
        def listen():
            listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(("", _PORT))
            listener.listen(4)
            return listener

        self._listener = in_namespace(namespace_of(host), listen)

    def measure(self, host, destination, seconds, source=None):
        """Bytes per second from a host to this sink, after a second in which the connection gets up to speed."""
        out = in_namespace(namespace_of(host), lambda: socket.create_connection(
            (destination, _PORT), 8.0, (source or "", 0)))
        taken, _ = self._listener.accept()
        received = [0]

        def take():
            while part := taken.recv(1 << 20):
                received[0] += len(part)

        thread = threading.Thread(target=take, daemon=True)
        thread.start()
        stop = threading.Event()

        def send():
            while not stop.is_set():
                out.sendall(_CHUNK)

        sender = threading.Thread(target=send, daemon=True)
        sender.start()
        time.sleep(1.0)
        first, begin = received[0], time.monotonic()
        time.sleep(seconds)
        rate = (received[0] - first) / (time.monotonic() - begin)
        stop.set()
        sender.join()
        out.close()
        thread.join(5)
        taken.close()
        return rate

    def close(self):
        self._listener.close()
