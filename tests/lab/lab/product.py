# SPDX-License-Identifier: GPL-3.0-or-later
"""Culvert, installed as a user would, and driven by culvertctl."""

import copy
import glob
import json
import os
import shutil
import subprocess

from lab import network
from lab.shell import check, ip_json, sh, status, wait_until

UNIT = "culvert-helper.service"
STATE = "/var/lib/culvert"
SEED = "/etc/culvert/gateway.json"

CONFIGURATION = {
    "version": 1,
    "uplink": {"interface": "eth1"},
    "home": {"networks": [network.HOME], "interfaces": ["eth0"]},
    "mode": "source",
    "tunnels": [{"name": "far", "remote": network.FAR}],
}


def configuration(**changes):
    """The lab's usual document with other values for some keys; underscores in a key stand for dashes."""
    document = copy.deepcopy(CONFIGURATION)
    document.update({key.replace("_", "-"): value for key, value in changes.items()})
    return document


def install(build):
    """What `cmake --install` and a package's scripts do."""
    sh("cmake", "--install", build, "--prefix", "/usr", timeout=180)
    sh("systemd-sysusers")
    sh("systemd-tmpfiles", "--create", *sorted(glob.glob("/usr/lib/tmpfiles.d/culvert*.conf")))
    sh("systemctl", "daemon-reload")
    sh("busctl", "call", "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ReloadConfig")


class Culvertctl:
    """culvertctl, as root unless told otherwise."""

    def run(self, *words, stdin=None, user=None, timeout=60):
        """The finished process: returncode, stdout, stderr."""
        words = ["culvertctl", *words]
        if user:
            words = ["runuser", "-u", user, "--", *words]
        return subprocess.run(words, input=stdin, capture_output=True, text=True, timeout=timeout, check=False)

    def ok(self, *words, **options):
        done = self.run(*words, **options)
        check(done.returncode == 0, f"culvertctl {' '.join(words)}: {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def apply(self, document):
        self.ok("apply", "-", stdin=json.dumps(document))

    def status(self):
        return json.loads(self.ok("status", "--json"))

    def state(self):
        """Also while the helper is away: then it is its exit status."""
        done = self.run("status", "--json")
        return json.loads(done.stdout)["state"] if done.returncode == 0 else f"exit {done.returncode}"

    def wait(self, state="up", seconds=15):
        last = None

        def reached():
            nonlocal last
            last = self.state()
            return last == state

        wait_until(lambda: f"state {state}, it is {last}", reached, seconds, 0.2)

    def explain(self, destination, source=None, interface=None, *more):
        words = ["explain", destination, *more]
        words += ["--from", source] if source else []
        words += ["--in", interface] if interface else []
        return json.loads(self.ok(*words, "--json"))


def explain_quickly(queries):
    """As culvertctl explain --json, for many packets (destination, source, interface, protocol's number, port).

    One call after the other: at most 16 of a user may wait.
    """
    import dbus  # not on every machine that lists scenarios

    def packet(destination, source, interface, protocol, port):
        known = {"destination": destination, "source": source, "in-interface": interface}
        return {**{key: value for key, value in known.items() if value}, "protocol": dbus.Byte(protocol), "port": dbus.UInt16(port)}

    diagnosis = dbus.Interface(dbus.SystemBus().get_object("org.culvert.Gateway1", "/org/culvert/Gateway1"),
                               "org.culvert.Gateway1.Diagnosis")
    return [json.loads(diagnosis.Explain(dbus.Dictionary(packet(*query), signature="sv"))) for query in queries]


def pid():
    """The helper's process, 0 if there is none."""
    return int(sh("systemctl", "show", "-P", "MainPID", UNIT))


def start():
    sh("systemctl", "reset-failed", UNIT, ok=False)
    sh("systemctl", "start", UNIT)


def forget():
    """A helper that has never been told anything, not running."""
    sh("systemctl", "stop", UNIT, ok=False)
    for path in glob.glob(f"{STATE}/*") + glob.glob("/run/culvert/*") + [SEED]:
        if os.path.isdir(path):
            shutil.rmtree(path)
        elif os.path.exists(path):
            os.unlink(path)


def traces():
    """What of ours is in the kernel, by the marks that the contract names."""
    found = [f"link {link['ifname']}" for link in ip_json("-d link") if link.get("ifalias") == "culvert"]
    found += [f"rule {r}" for r in ip_json("-4 -N -d rule") if str(r.get("protocol")) == "199"]
    found += [f"route {r}" for r in ip_json("-4 -N -d route show table all") if str(r.get("protocol")) == "199"]
    if status("nft", "list", "table", "inet", "culvert") == 0:
        found.append("table inet culvert")
    return found


def tunnel_local(device="culvert0"):
    """The local address of a tunnel's device, as the kernel has it."""
    links = ip_json(f"-d link show {device}")
    return links[0]["linkinfo"]["info_data"].get("local") if links else None


def journal(since=None, unit=UNIT):
    words = ["journalctl", "--no-pager", "-o", "short-precise"]
    words += ["-u", unit] if unit else []
    words += [f"--since=@{since:.6f}"] if since else []
    return sh(*words)
