# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cmake --install` has put into the machine."""

import glob
import json
import os
import re

from lab import network, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, sh, wait_until


@scenario(seconds=10)
def unit_as_installed(home):
    """Own user, one capability, enabled by hand, hardened to 2.0 or better (R-71)"""
    check(sh("systemctl", "is-enabled", product.UNIT, ok=False).strip() == "disabled", "installed disabled (R-72)")
    sh("systemctl", "enable", product.UNIT)
    try:
        check(glob.glob(f"/etc/systemd/system/*.wants/{product.UNIT}"), "wanted at boot")
    finally:
        sh("systemctl", "disable", product.UNIT)
    product.start()
    home.apply(configuration())
    process = product.pid()
    fields = dict(line.split(":\t", 1) for line in open(f"/proc/{process}/status", encoding="ascii") if ":\t" in line)
    check(fields["Uid"].split()[0] != "0", f"its own user: {fields['Uid']}")
    for capabilities in ("CapEff", "CapPrm", "CapBnd"):
        check(int(fields[capabilities], 16) == 1 << 12, f"CAP_NET_ADMIN alone: {capabilities} {fields[capabilities]}")
    check(fields["NoNewPrivs"].strip() == "1", "no new privileges")
    found = re.search(r"exposure level for \S+: ([0-9.]+)", sh("systemd-analyze", "security", "--no-pager", product.UNIT))
    check(found and float(found.group(1)) <= 2.0, f"exposure {found and found.group(1)}")
    check("culvert-helper" in os.readlink(f"/proc/{process}/exe"), "the installed program")
    check(not re.search(r"^\S+ +(tcp|udp)", sh("ss", "-Htuanp", ok=False).replace("culvert-helper", "")) or
          "culvert-helper" not in sh("ss", "-Htuanp"), "no Internet socket")


@scenario(seconds=8)
def activated_by_the_bus(home):
    """The first question starts the helper"""
    check(product.pid() == 0, "not running")
    check(home.ctl.state() == "off", f"asked: {home.ctl.state()}")
    check(product.pid() != 0, "it runs now")


@scenario(seconds=8)
def seed_is_taken_at_first_start(home):
    """/etc/culvert/gateway.json at the first start, and never again"""
    os.makedirs(os.path.dirname(product.SEED), exist_ok=True)
    with open(product.SEED, "w", encoding="ascii") as out:
        json.dump(configuration(), out)
    product.start()
    home.ctl.wait("up")
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    with open(product.SEED, "w", encoding="ascii") as out:
        json.dump(configuration(mode="everything"), out)
    sh("systemctl", "restart", product.UNIT)
    home.ctl.wait("up")
    check(json.loads(home.ctl.ok("show"))["mode"] == "source", "the confirmed configuration counts")


@scenario(seconds=15)
def module_is_missing(home):
    """A kernel without ipip: an error that names the module (F27); with it, the tunnel comes"""
    for ns in ("far", "far2"):
        sh("ip", "-n", ns, "link", "set", "tunl0", "down")
    sh("rmmod", "ipip")
    os.makedirs("/etc/modprobe.d", exist_ok=True)
    with open("/etc/modprobe.d/lab.conf", "w", encoding="ascii") as out:
        out.write("install ipip /bin/false\n")
    try:
        done = home.ctl.run("apply", "-", stdin=json.dumps(configuration()))
        check(done.returncode == 1, f"apply: {done.returncode}: {done.stderr}")
        check("ipip" in done.stderr, f"the message names the module: {done.stderr}")
        check(product.traces() == [], f"rolled back: {product.traces()}")
    finally:
        os.unlink("/etc/modprobe.d/lab.conf")
        sh("modprobe", "ipip")
        for ns in ("far", "far2"):
            sh("ip", "-n", ns, "link", "set", "tunl0", "up")
        network.point_tunnel_ends(home.lease())
    home.apply(configuration())
    wait_until("packets go", home.works, 5)


@scenario(seconds=8)
def ipip_is_loaded_on_demand(home):
    """The unprivileged helper's request makes the kernel load the module"""
    for ns in ("far", "far2"):
        sh("ip", "-n", ns, "link", "set", "tunl0", "down")
    sh("rmmod", "ipip")
    home.apply(configuration())
    check("ipip" in open("/proc/modules", encoding="ascii").read(), "loaded")
    for ns in ("far", "far2"):
        sh("ip", "-n", ns, "link", "set", "tunl0", "up")
    network.point_tunnel_ends(home.lease())
    wait_until("packets go", home.works, 5)
