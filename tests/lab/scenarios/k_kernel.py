# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the helper's kernel room, on a kernel that has ipip; and the main job under the sanitizers."""

import os
import shutil
import subprocess
from pathlib import Path

from lab import network, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, rounds, sh, wait_until


@scenario(kind="quick", seconds=60, full_seconds=310, limit=900)
def netlink_on_a_kernel_with_ipip(_home):
    """All cases of tst_netlinktunnel; with --full all tests of the helper's kernel room, which ctest runs without ipip too"""
    build = Path(os.environ["LAB_ASAN_BUILD"])
    failures = []
    sh("modprobe", "fou")  # ip link asks for no module of an encapsulation
    # Only the first asks for ipip. Under emulation and with sanitizers all five take five minutes.
    names = ("tst_netlinktunnel", "tst_netlinkkernel", "tst_netlinkrules", "tst_netlinkmonitor", "tst_sysctls")
    for name in names[:rounds(1, 5)]:
        test = next((p for p in build.rglob(name) if p.is_file()), None)
        check(test, f"no {name} below {build}")
        done = subprocess.run([test], env=dict(os.environ, CULVERT_KERNEL_HAS_IPIP="1", QT_QPA_PLATFORM="offscreen"),
                              capture_output=True, text=True, timeout=280, check=False)
        Path(os.environ["LAB_OUT"], f"{name}.txt").write_text(done.stdout + done.stderr)
        wrong = [line for line in done.stdout.splitlines() if line.startswith(("FAIL", "SKIP"))]
        if done.returncode != 0 or wrong:
            failures.append("\n".join([name, *(wrong or [(done.stdout + done.stderr)[-1500:]])]))
    check(not failures, "\n".join(failures))


@scenario(seconds=30, limit=240)
def main_job_under_sanitizers(home):
    """A lease change with the helper that AddressSanitizer and UBSan watch: no line of theirs in the journal (R-73)"""
    build = Path(os.environ["LAB_ASAN_BUILD"])
    helpers = [p for p in build.rglob("culvert-helper") if p.is_file()]
    check(helpers, f"no culvert-helper below {build}")
    installed = next(p for p in ("/usr/libexec/culvert-helper", "/usr/lib/culvert-helper") if os.path.exists(p))
    shutil.copy2(installed, "/run/culvert-helper.release")
    override = Path(f"/run/systemd/system/{product.UNIT}.d/asan.conf")
    override.parent.mkdir(parents=True, exist_ok=True)
    # The sanitizers reserve terabytes of address space and read their own /proc.
    override.write_text("[Service]\nMemoryMax=infinity\nMemoryDenyWriteExecute=no\nProtectProc=default\nWatchdogSec=0\n"
                        "Environment=ASAN_OPTIONS=detect_leaks=0:abort_on_error=1 UBSAN_OPTIONS=print_stacktrace=1\n")
    try:
        os.unlink(installed)
        shutil.copy2(helpers[0], installed)
        sh("systemctl", "daemon-reload")
        product.start()
        home.apply(configuration(mode="everything", exceptions=[{"destination": network.NEWS}]))
        home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
        home.uplink.take(network.LEASE_B)
        wait_until("packets go by the new lease", home.works, 15)
        home.ctl.explain(network.WORLD, network.LAN, "eth0")
        home.ctl.ok("routes")
        home.apply(configuration())
        home.ctl.ok("down")
        journal = product.journal()
        check("Sanitizer" not in journal and "runtime error:" not in journal, journal[-3000:])
    finally:
        sh("systemctl", "stop", product.UNIT)
        os.unlink(installed)
        shutil.copy2("/run/culvert-helper.release", installed)
        override.unlink()
        sh("systemctl", "daemon-reload")
