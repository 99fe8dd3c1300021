# SPDX-License-Identifier: GPL-3.0-or-later
"""What a lease change costs: seen by the kernel's own messages, and by packets counted at the ISP."""

import dataclasses
import datetime
import re
import subprocess
import threading
import time
from pathlib import Path

from lab import network
from lab.shell import in_namespace, ip_json, sh

_STAMP = re.compile(r"^\[(\S+)\] (.*)")


@dataclasses.dataclass
class Change:
    """Seconds are None where it never happened."""

    reaction: float | None  # from the first word of the new lease to the last change of the tunnel's state
    gap: float | None  # from the old address' end to the new address: nobody can send meanwhile
    sent: int
    lost: int

    def row(self, label):
        def ms(seconds):
            return "never" if seconds is None else f"{seconds * 1000:.0f} ms"

        return f"| {label} | {ms(self.reaction)} | {ms(self.gap)} | {self.sent} | {self.lost} |"


class Watch:
    """The kernel's messages with their times, and NetworkManager's word of new DHCP options."""

    def __init__(self):
        self.kernel, self.manager = [], []
        self._programs = []
        self._read(["ip", "-4", "-ts", "-o", "monitor", "address", "link", "route", "rule"], self._kernel_line)
        self._read(["dbus-monitor", "--system", "--profile", "sender='org.freedesktop.NetworkManager'"], self._manager_line)
        time.sleep(1.0)  # both are listening

    def _read(self, words, line_came):
        program = subprocess.Popen(["stdbuf", "-oL", *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self._programs.append(program)

        def read():
            for line in program.stdout:
                line_came(line)

        threading.Thread(target=read, daemon=True).start()

    def _kernel_line(self, line):
        found = _STAMP.match(line)
        if found:
            when = datetime.datetime.fromisoformat(found.group(1)).timestamp()
            self.kernel.append((when, found.group(2)))
            if f"inet {network.LEASE_B}" in line and "Deleted" not in line:
                threading.Thread(target=network.point_tunnel_ends, args=(network.LEASE_B,)).start()

    def _manager_line(self, line):
        words = line.split()
        if words and words[0] == "sig" and "DHCP4Config" in line and "PropertiesChanged" in line:
            self.manager.append(float(words[1]))

    def stop(self):
        for program in self._programs:
            program.terminate()


class Flood:
    """A datagram a millisecond from the LAN to the world's port for what is thrown away, made by the kernel.

    Not ping: it ends at the first ICMP error, and sends more rarely while nobody answers.
    """

    def __init__(self, seconds):
        sh("modprobe", "pktgen")
        router = ip_json("link show eth0")[0]["address"]
        self._write("kpktgend_0", "rem_device_all", "add_device eth0")
        self._write("eth0", f"count {int(seconds * 1000)}", "delay 1000000", "pkt_size 60", f"src_min {network.LAN}",
                    f"src_max {network.LAN}", f"dst {network.WORLD}", "udp_dst_min 9", "udp_dst_max 9", f"dst_mac {router}")
        self._run = threading.Thread(target=self._write, args=("pgctrl", "start"))
        self._run.start()

    @staticmethod
    def _write(name, *commands):
        def write():
            for command in commands:
                Path(f"/proc/thread-self/net/pktgen/{name}").write_text(command + "\n", encoding="ascii")

        in_namespace("lan", write)

    def wait(self):
        """How many were sent."""
        self._run.join()
        text = in_namespace("lan", lambda: Path("/proc/thread-self/net/pktgen/eth0").read_text(encoding="ascii"))
        return int(re.search(r"pkts-sofar: (\d+)", text).group(1))


def measure(change, device, seconds=12.0):
    """Packets every millisecond from the LAN to the world while `change` makes the lease another one.

    `device` is the tunnel's. What does not leave the uplink encapsulated, from an address that is leased at
    that moment, is lost.
    """
    sh("nft", "-f", "-", ns="isp", stdin=f"""
        table ip bench {{ }}
        delete table ip bench
        table ip bench {{ chain c {{ type filter hook prerouting priority -310;
            ip protocol 4 ip saddr {{ {network.LEASE_A}, {network.LEASE_B} }} @th,176,16 9 counter
        }}
        }}""")
    watch = Watch()
    stream = Flood(seconds)
    time.sleep(1.0)
    begin = time.time()
    change()
    sent = stream.wait()
    time.sleep(0.5)
    watch.stop()
    arrived = int(re.search(r"packets (\d+)", sh("nft", "list", "table", "ip", "bench", ns="isp")).group(1))
    kernel = [(when, text) for when, text in watch.kernel if when >= begin]
    new = [when for when, text in kernel if f"inet {network.LEASE_B}" in text and not text.startswith("Deleted")]
    gone = [when for when, text in kernel if text.startswith("Deleted") and f"inet {network.LEASE_A}" in text]
    ours = [when for when, text in kernel if device in text or " table 1998" in text or " table 1999" in text
            or f"{network.FAR} via" in text]
    if not new:
        return Change(None, None, sent, sent - arrived)
    first = min([new[0]] + [when for when in watch.manager if begin <= when <= new[0]][-1:])
    after = [when for when in ours if new[0] <= when <= new[0] + 5]
    reaction = after[-1] - first if after and arrived else None
    return Change(reaction, max(0.0, new[0] - gone[0]) if gone else None, sent, sent - arrived)
