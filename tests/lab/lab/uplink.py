# SPDX-License-Identifier: GPL-3.0-or-later
"""The line: the ISP's DHCP server and the gateway's client."""

import os
import signal
import subprocess
from pathlib import Path

from lab import network
from lab.shell import in_namespace, ip, ip_batch, ip_json, sh, status, wait_until

CONNECTION = "/etc/NetworkManager/system-connections/uplink.nmconnection"


class DhcpServer:
    """dnsmasq with one address to give. Another address: the next renewal is refused (NAK)."""

    def __init__(self):
        self.address = None
        self._process = None

    def offer(self, address, renew_after=600):
        """Serves this address from now on, and forgets who had which."""
        self.stop()
        self.address = address
        router = network.ROUTER_C if address.startswith("100.64.8.") else network.ROUTER
        self._process = subprocess.Popen(
            ["ip", "netns", "exec", "isp", "dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--port=0",
             "--interface=br0", "--bind-interfaces", f"--dhcp-range={address},{address},255.255.255.0,20m",
             f"--dhcp-option=option:router,{router}", f"--dhcp-option=option:T1,{renew_after}",
             f"--dhcp-option=option:T2,{renew_after * 2}", "--dhcp-authoritative", "--no-ping", "--leasefile-ro",
             "--log-dhcp", "--log-facility=-", "--user=root", "--pid-file="],
            stdout=subprocess.DEVNULL, stderr=open("/run/dnsmasq.log", "ab"), stdin=subprocess.DEVNULL)
        wait_until("dnsmasq serves", self._listens, 10, 0.05)

    @staticmethod
    def _listens():
        # Port 67 in the kernel's own notation; /proc/net is that of the thread that opens it.
        return ":0043 " in in_namespace("isp", lambda: Path("/proc/thread-self/net/udp").read_text(encoding="ascii"))

    def stop(self):
        """An ISP that does not answer."""
        if self._process:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait()
            self._process = None
        self.address = None


class Uplink:
    """The gateway's eth1."""

    def __init__(self):
        self.server = DhcpServer()

    def configure_manager(self):
        """Before NetworkManager starts."""
        os.makedirs(os.path.dirname(CONNECTION), exist_ok=True)
        with open(CONNECTION, "w", encoding="ascii") as out:
            out.write("[connection]\nid=uplink\ntype=ethernet\ninterface-name=eth1\nautoconnect=true\n"
                      "autoconnect-retries=0\n"
                      "[ipv4]\nmethod=auto\ndhcp-timeout=2147483647\n[ipv6]\nmethod=disabled\n")
        os.chmod(CONNECTION, 0o600)

    def start_manager(self):
        sh("systemctl", "start", "NetworkManager")

    def addresses(self):
        links = ip_json("-4 addr show dev eth1")
        return [a["local"] for link in links for a in link.get("addr_info", []) if a["scope"] == "global"]

    def wait_for(self, address, seconds=30):
        """Waits until the gateway holds this lease and a default route by it."""
        wait_until(lambda: f"the uplink has {address}, it has {self.addresses()}",
                   lambda: self.addresses() == [address] and ip_json("-4 route show default dev eth1"), seconds)

    def reconnect(self):
        """The client starts over: what people do by hand, and the quickest way to another lease."""
        sh("nmcli", "--wait", "30", "connection", "up", "uplink")

    def take(self, address):
        """Makes this the lease, whatever it was, and tells the tunnel ends."""
        if self.addresses() == [address] and self.server.address == address:
            return
        self.server.offer(address)
        self.reconnect()
        self.wait_for(address)
        network.point_tunnel_ends(address)

    def give(self, address):
        """By hand, as any other program would: the former address goes, this one comes, and a default route."""
        ip_batch(["addr flush dev eth1 scope global", f"addr add {address}/24 dev eth1",
                  f"route replace default via {network.ROUTER} dev eth1"])
        self.server.address = None

    def recover(self):
        """A line and a NetworkManager as at the beginning, whatever a scenario has done to them."""
        ip("link set eth1 up mtu 1500")
        ip("link set wire up mtu 1500", ns="isp")
        if Path("/run/systemd/system/NetworkManager.service").is_symlink():
            sh("systemctl", "unmask", "--runtime", "NetworkManager")
        if status("systemctl", "is-active", "--quiet", "NetworkManager") != 0:
            ip("addr flush dev eth1")
            sh("systemctl", "reset-failed", "NetworkManager", ok=False)
            self.start_manager()
        for _ in range(3):
            if self.addresses() == [network.LEASE_A] and ip_json("-4 route show default dev eth1"):
                break
            self.server.offer(network.LEASE_A)
            sh("nmcli", "--wait", "20", "connection", "up", "uplink", ok=False)
        self.wait_for(network.LEASE_A)
        if self.server.address != network.LEASE_A:
            self.server.offer(network.LEASE_A)
        network.point_tunnel_ends(network.LEASE_A)
