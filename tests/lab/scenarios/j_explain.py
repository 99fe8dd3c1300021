# SPDX-License-Identifier: GPL-3.0-or-later
"""What Culvert says about a packet is what the kernel does with it."""

import random

from lab import network, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, sh

INTERESTING = [network.WORLD, network.FAR, network.FAR2, network.MESH, network.NEWS, network.NEIGHBOUR, network.ROUTER,
               network.LAN, network.PRIVATE, network.GATEWAY, "203.0.113.9", "127.0.0.1", "100.64.1.255", "44.127.1.1"]


def kernel_says(destination, source, interface):
    """(verdict, device) by `ip route get`."""
    words = ["ip", "-4", "route", "get", destination]
    words += ["from", source] if source else []
    words += ["iif", interface] if interface else []
    words = sh(*words, ok=False).split()
    if not words or words[0] in ("unreachable", "blackhole", "prohibit"):
        return "unreachable", None
    device = words[words.index("dev") + 1]
    if words[0] == "local" or (words[0] == "broadcast" and device == "lo"):
        return "local", None
    return ("tunnel" if device.startswith("culvert") else "direct"), device


@scenario(seconds=30, limit=240)
def explain_equals_the_kernel(home):
    """For destinations, sources and interfaces at random, in both modes"""
    dice = random.Random(20)
    for mode in ("source", "everything"):
        home.apply(configuration(mode=mode, exceptions=[{"destination": "100.64.2.0/24"}], tunnels=[
            {"name": "far", "remote": network.FAR},
            {"name": "mesh", "remote": network.FAR2, "networks": network.MESH_NETWORKS}]))
        queries = [(d, None, None) for d in INTERESTING]
        queries += [(d, network.LAN, "eth0") for d in INTERESTING if not d.startswith("127.")]
        queries += [(network.WORLD, network.PRIVATE, "eth0"), (network.WORLD, network.GATEWAY, None),
                    (network.WORLD, home.lease(), None), (network.LAN, network.WORLD, "culvert0"),
                    ("192.0.2.1", network.WORLD, "culvert0")]
        for _ in range(12):
            address = ".".join(str(dice.randrange(1, 223)) for _ in range(4))
            queries.append((address, *dice.choice([(None, None), (network.LAN, "eth0"), (network.PRIVATE, "eth0")])))
        check(home.ctl.explain(*queries[0]) == product.explain_quickly([(*queries[0], 0, 0)])[0], "culvertctl says the same")
        for query, said in zip(queries, product.explain_quickly((*query, 0, 0) for query in queries)):
            verdict, device = kernel_says(*query)
            check(said["verdict"] == verdict, f"{mode} {query}: Culvert says {said}, the kernel {verdict} {device}")
            if device:
                check(said["interface"] == device, f"{mode} {query}: Culvert says {said}, the kernel {verdict} {device}")
            if verdict == "tunnel":
                check(said["tunnel"] == ("far" if device == "culvert0" else "mesh"), f"{mode} {query}: {said}")
                check(said["outer"]["verdict"] == "direct" and said["outer"]["interface"] == "eth1", f"{query}: {said}")


@scenario(seconds=8)
def exit_statuses(home):
    """0 done, 1 refused, 2 usage or invalid, 3 no helper; data to standard output, messages to standard error"""
    check(home.ctl.run("nonsense").returncode == 2, "usage")
    check(home.ctl.run("explain", "not-an-address").returncode == 2, "an argument that is no address")
    done = home.ctl.run("check", "-", stdin='{"version": 1, "uplink": 3}')
    check(done.returncode == 2 and "/uplink" in done.stdout + done.stderr, f"check: {done}")
    done = home.ctl.run("check", "/nowhere/gateway.json")
    check(done.returncode != 0 and done.stdout == "", f"check of nothing: {done}")
    home.apply(configuration())
    done = home.ctl.run("status", "--wait", "up", "--timeout", "5")
    check(done.returncode == 0 and done.stdout, f"status --wait: {done}")
    done = home.ctl.run("status", "--wait", "failed", "--timeout", "1")
    check(done.returncode == 1, f"status --wait for what does not come: {done}")
    home.ctl.ok("down")
    sh("systemctl", "mask", "--runtime", "--now", "culvert-helper")
    try:
        done = home.ctl.run("status")
        check(done.returncode == 3 and done.stderr, f"without a helper: {done}")
    finally:
        sh("systemctl", "unmask", "--runtime", "culvert-helper")
