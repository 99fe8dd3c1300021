# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole lab as a scenario sees it."""

import contextlib
import json

from lab import network, probe, product
from lab.capture import Capture
from lab.shell import check, sh, sysctl
from lab.uplink import Uplink

SYSCTLS = ["net.ipv4.ip_forward"] + [
    f"net.ipv4.conf.{name}.{key}" for name in ("all", "default", "eth0", "eth1")
    for key in ("rp_filter", "forwarding", "proxy_arp", "send_redirects", "accept_local", "src_valid_mark", "arp_ignore")
]


class Home:
    """Built once for a guest; `reset` before each scenario."""

    def __init__(self, kind):
        self.kind = kind
        network.build()
        self.uplink = Uplink()
        self.ctl = product.Culvertctl()
        self.servers = probe.Servers(["lan", "private", "isp", "neighbour", "news", "far", "far2", "world", None])
        self.wire = Capture("uplink", "isp", "wire")
        self.captures = [self.wire, Capture("home", "switch", "gateway"), Capture("far", "far", "eth0")]
        self.sysctls = {}

    def start(self):
        """The line comes up; what the kernel holds then is what must be left again."""
        self.uplink.configure_manager()
        self.uplink.server.offer(network.LEASE_A)
        self.uplink.start_manager()
        self.uplink.wait_for(network.LEASE_A)
        network.point_tunnel_ends(network.LEASE_A)
        self.sysctls = self.read_sysctls()

    @staticmethod
    def read_sysctls():
        return {key: sysctl(key) for key in SYSCTLS}

    def reset(self):
        """The lab as after `start`."""
        for capture in self.captures:
            capture.clear()
        self.uplink.recover()
        for key, value in self.sysctls.items():
            if sysctl(key) != value:
                sysctl(key, value)

    def leave(self):
        """After a scenario: Culvert goes, and must have left nothing (R-57); then it is forgotten."""
        if product.status("systemctl", "cat", product.UNIT) != 0:
            return []
        left = []
        if self.ctl.state() not in ("off", "exit 3"):
            done = self.ctl.run("down")
            if done.returncode != 0:
                left.append(f"culvertctl down: {done.stderr.strip()}")
        left += product.traces()
        left += [f"{key} = {sysctl(key)}, was {value}" for key, value in self.sysctls.items() if sysctl(key) != value]
        product.forget()
        if left:
            self.purge()
        return left

    @staticmethod
    def purge():
        """By force, so that one failure is not the next scenario's failure as well."""
        for found in product.traces():
            kind, rest = found.split(" ", 1)
            if kind == "link":
                sh("ip", "link", "del", rest, ok=False)
        sh("sh", "-c", """
            ip -4 -N rule | grep 'proto 199' | while IFS=: read pref rest; do ip rule del pref $pref; done
            for table in $(seq 1998 2047); do ip route flush table $table proto 199 2>/dev/null; done
            nft delete table inet culvert 2>/dev/null""", ok=False)

    @staticmethod
    @contextlib.contextmanager
    def forwarding():
        """What a gateway without Culvert has switched on."""
        sysctl("net.ipv4.ip_forward", 1)
        try:
            yield
        finally:
            sysctl("net.ipv4.ip_forward", 0)

    @contextlib.contextmanager
    def without_captures(self):
        """For scenarios with many packets, which count them otherwise."""
        for capture in self.captures:
            capture.close()
        try:
            yield
        finally:
            for capture in self.captures:
                capture.reopen()

    # What scenarios ask most.

    def apply(self, document, state="up"):
        """Applies through the product, and waits for its word that it is done."""
        self.ctl.apply(document)
        if state:
            self.ctl.wait(state)

    def trace(self, host, destination, **options):
        return probe.trace(self.wire, host, destination, **options)

    def expect(self, host, destination, path, answer="reply", source=None, remote=network.FAR, seen_as=None, **options):
        """One packet, and what has to become of it. Returns the trace."""
        found = self.trace(host, destination, source=source, timeout=3.0 if answer == "reply" else 1.0, **options)
        wanted = path if path != "tunnel" else f"tunnel to {remote} from {self.lease()}"
        what = f"{host} to {destination}: {found}; wanted: {wanted}, {answer}"
        check(found.path == path, what)
        if answer is not None:
            check(found.answer == answer, what)
        if path == "tunnel":
            check(found.remote == remote and found.outer == self.lease(), what)
        if seen_as:
            check(found.seen_as == seen_as, f"{what}, seen as {seen_as}")
        return found

    def lease(self):
        addresses = self.uplink.addresses()
        return addresses[0] if addresses else None

    def works(self, host="lan", destination=network.WORLD, remote=network.FAR):
        """Whether a packet goes through the tunnel and is answered."""
        found = self.trace(host, destination, timeout=1.0)
        return found.path == "tunnel" and found.answer == "reply" and found.remote == remote

    def leaked(self, since=0):
        """Packets with a home source that left the uplink unencapsulated."""
        prefix = network.HOME.split("/", maxsplit=1)[0].rsplit(".", 1)[0] + "."
        return [p for p in self.wire.packets(since)
                if not p.outgoing and p.protocol != 4 and p.source.startswith(prefix)]

    def dump(self):
        """All that the contract promises to leave as it was."""
        return {
            "ip rule": sh("ip", "-N", "-d", "rule"),
            "ip route": sh("ip", "-N", "-d", "route", "show", "table", "all"),
            "ip link": sh("ip", "-d", "link"),
            "nft": sh("nft", "list", "ruleset"),
            "sysctls": json.dumps(self.read_sysctls(), indent=1),
        }
