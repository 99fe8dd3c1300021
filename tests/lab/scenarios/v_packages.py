# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages that ./package has built, as dpkg installs, upgrades and removes them.

    tests/lab/run --build build/packages --also packages-come-and-go

The folder has no build for `cmake --install`, so that nothing of Culvert is in the machine before.
"""

import glob
import os
from pathlib import Path

from lab import network, probe, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip_json, sh, wait_until

from scenarios.g_leaving import same

PACKAGES = Path(__file__).resolve().parents[3] / "build" / "packages"


def dpkg(*words):
    """Without triggers: man-db would index all pages of the machine, which takes minutes under emulation."""
    sh("dpkg", "--no-triggers", *words, timeout=400, env={"DEBIAN_FRONTEND": "noninteractive"})


@scenario(seconds=120, limit=600, test=False)
def packages_come_and_go(home):
    """Idle when installed; an upgrade loses no packet; removal takes the kernel state, purge the rest"""
    packages = sorted(glob.glob(f"{PACKAGES}/culvert*.deb"))
    check(packages, f"no packages in {PACKAGES}; run ./package")
    # In an image for containers these keep services from starting, and files from being installed.
    for path in ["/usr/sbin/policy-rc.d", *glob.glob("/etc/dpkg/dpkg.cfg.d/*")]:
        if os.path.exists(path):
            os.unlink(path)
    before = home.dump()

    dpkg("--install", *packages)
    check(sh("systemctl", "is-enabled", product.UNIT).strip() == "enabled", "enabled")
    check(sh("systemctl", "is-active", product.UNIT).strip() == "active", "started")
    check(home.ctl.state() == "off", f"idle until configured: {home.ctl.state()}")
    same(before, home.dump())

    home.apply(configuration(mode="everything"))
    helper, tunnel = product.pid(), (sorted(product.traces()), ip_json("link show culvert0")[0]["ifindex"])
    stored = Path(product.STATE, "configuration").read_bytes()
    stream = probe.Stream("lan", network.WORLD)
    dpkg("--install", *packages)
    home.ctl.wait("up")
    lost = stream.stop()
    check(product.pid() not in (0, helper), "an upgrade restarts the helper")
    check(not lost, f"{len(lost)} of {len(stream.sent)} packets lost")
    check((sorted(product.traces()), ip_json("link show culvert0")[0]["ifindex"]) == tunnel, "the tunnel is as it was")

    dpkg("--remove", "culvert", "culvert-gateway")
    same(before, home.dump())
    check(Path(product.STATE, "configuration").read_bytes() == stored, "the configuration stays as it was")
    check(not os.path.exists("/run/systemd/system/culvert-helper.service.d"), "nothing is left of the removal")

    dpkg("--install", *packages)
    home.ctl.wait("up")
    wait_until("packets go", home.works, 10)

    dpkg("--purge", "culvert", "culvert-gateway")
    same(before, home.dump())
    for path in ("/etc/culvert", product.STATE, "/run/culvert"):
        check(not os.path.exists(path), f"{path} is gone")
    for package in packages:
        for line in sh("dpkg-deb", "--contents", package).splitlines():
            path = line.split(None, 5)[5].split(" -> ")[0][1:]
            check(path.endswith("/") or not os.path.lexists(path), f"{path} is left")
