# SPDX-License-Identifier: GPL-3.0-or-later
"""What else is on the machine: mark bits, names and rules of others, a router without a default route, many tunnels."""

import contextlib
import json
import re
import time

from lab import firewall, network, probe
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip, ip_batch, rounds, say, sh, status, sysctl, wait_until
from scenarios.s_homes import rogue_route

MASK = 0x000FC000


@scenario(seconds=25)
def mask_of_our_marks(home):
    """With `marks.mask` ours are these bits alone: all others, also our usual ones, belong to whoever sets them"""
    home.apply(configuration(mode="hybrid", hybrid={"servers": [network.LAN]}, marks={"mask": f"0x{MASK:x}"}))
    sh("conntrack", "-F")  # what other scenarios left has no marks
    sh("nft", "-f", "-", stdin=f"""
        table inet marking {{
            counter outer {{ }}
            counter inherited {{ }}
            counter kept {{ }}
            chain early {{ type filter hook prerouting priority -160;
                iifname "eth0" ct mark set ct mark or 0x0a000001 meta mark set meta mark or 0x15000002
                iifname "culvert0" ct mark set ct mark or 0x0a000001
            }}
            chain late {{ type filter hook postrouting priority 200;
                ip saddr {network.LAN} ip daddr {network.WORLD} meta mark and 0x15000002 == 0x15000002 counter name kept
            }}
            chain output {{ type filter hook output priority 100;
                ip protocol 4 counter name outer
                ip protocol 4 meta mark and 0x{MASK:x} != 0x0 counter name inherited
            }}
        }}""")
    try:
        own = probe.Connection("lan", network.WORLD)
        coming = probe.Connection("world", network.LAN, source=network.WORLD)
        translated = probe.Connection("private", network.WORLD)
        for _ in range(2):
            check(own.says() and coming.says() and translated.says(), "three connections")
        counters = sh("nft", "list", "counters", "table", "inet", "marking")
        packets = {name: int(re.search(rf"counter {name} {{\s+packets (\d+)", counters).group(1))
                   for name in ("outer", "inherited", "kept")}
        check(packets["outer"] > 5 and packets["kept"] > 2, f"packets went, with the marks of others: {packets}")
        check(packets["inherited"] == 0, f"no outer packet has our mark: {packets}")
        marks = {int(m) for line in firewall.tracked(network.LAN) if "ESTABLISHED" in line
                 for m in re.findall(r"mark=(\d+)", line)}
        check(marks and all(mark & MASK for mark in marks), f"ours: {[hex(m) for m in marks]}")
        check({mark & ~MASK for mark in marks} == {0x0A000001}, f"and theirs beside, unchanged: {[hex(m) for m in marks]}")
        check([c.end() for c in (own, coming, translated)] == [network.LAN, network.WORLD, home.lease()], "all end well")
    finally:
        sh("nft", "delete", "table", "inet", "marking")
    check(not home.leaked(), "no home packet leaves unencapsulated")


@scenario(seconds=6)
def check_warns(home):
    """An exception that has no effect is a warning: said with its place, and nothing is refused"""
    document = configuration(exceptions=[{"destination": network.NEWS}])
    done = home.ctl.run("check", "-", stdin=json.dumps(document))
    check(done.returncode == 0, f"a warning is no problem: {done.returncode} {done.stderr}")
    lines = [line for line in (done.stdout + done.stderr).splitlines() if "/exceptions/0" in line]
    check(lines and all("warning" in line for line in lines), f"{done.stdout} {done.stderr}")
    far = {"name": "far", "remote": network.FAR, "address": network.TUNNEL_ADDRESS}
    for quiet in (configuration(exceptions=[{"destination": network.NEWS, "masquerade": True}]),
                  configuration(mode="everything", exceptions=[{"destination": network.NEWS}], tunnels=[far]),
                  configuration(exceptions=[{"destination": network.NEWS}],
                                tunnels=[{**far, "networks-for-all": ["100.64.2.0/24"]}])):
        done = home.ctl.run("check", "-", stdin=json.dumps(quiet))
        check(done.returncode == 0 and "warning" not in done.stdout + done.stderr, f"{quiet}: {done.stdout} {done.stderr}")
    both = configuration(exceptions=[{"destination": network.NEWS}], uplink={"interface": "eth1", "color": "red"})
    done = home.ctl.run("check", "-", stdin=json.dumps(both))
    check(done.returncode == 2, f"a problem is one: {done.returncode}")
    home.apply(document)
    home.expect("lan", network.NEWS, "tunnel", answer="EHOSTUNREACH")


@scenario(seconds=18)
def uplink_by_another_name(home):
    """The uplink is given by an alternative name of its interface: all of it works, the leak guard too"""
    ip("link property add dev eth1 altname provider0")
    try:
        home.apply(configuration(uplink={"interface": "provider0"},
                                 exceptions=[{"destination": network.NEWS, "masquerade": True}]))
        home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
        check(probe.tcp("lan", network.WORLD) == network.LAN, "TCP out of the home")
        check(probe.tcp("world", network.LAN, source=network.WORLD) == network.WORLD, "TCP into the home")
        home.expect("lan", network.NEWS, "direct", seen_as=home.lease())
        with rogue_route():
            found = home.trace("lan", network.WORLD, timeout=1)
            check(found.path in ("none", "tunnel"), f"not by the line: {found}")
        home.uplink.take(network.LEASE_B)
        wait_until("packets go by the new lease", home.works, 10)
        home.ctl.wait("up")
        check(not home.leaked(), "no home packet leaves unencapsulated")
        home.ctl.ok("down")
    finally:
        ip("link property del dev eth1 altname provider0", ok=False)


@scenario(seconds=18)
def default_route_in_another_table(home):
    """Without NetworkManager, and with the uplink's default route in a table of its own: the router is found there"""
    sh("nmcli", "device", "set", "eth1", "managed", "no")
    rule = f"from {network.LEASE_A} lookup 77 pref 5000"
    try:
        ip("link set eth1 up")
        ip_batch(["addr flush dev eth1 scope global", f"addr add {network.LEASE_A}/24 dev eth1",
                  f"route add default via {network.ROUTER} dev eth1 table 77", f"rule add {rule}"])
        check(not sh("ip", "-4", "route", "show", "default").strip(), "there is none in main")
        home.apply(configuration())
        lease = home.ctl.status()["lease"]
        check((lease["source"], lease["router"]) == ("kernel", network.ROUTER), f"the lease: {lease}")
        home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
        check(probe.tcp("world", network.LAN, source=network.WORLD) == network.WORLD, "TCP into the home")
        home.expect("gateway", network.WORLD, "direct", source=network.LEASE_A, seen_as=network.LEASE_A)
        # The route goes and comes as any other does.
        ip("route flush table 77")
        home.ctl.wait("degraded")
        check(home.ctl.status()["reason"]["code"] == "no-router", f"{home.ctl.status()['reason']}")
        ip(f"route add default via {network.ROUTER} dev eth1 table 77")
        home.ctl.wait("up")
        wait_until("packets go by the tunnel again", home.works, 10)
    finally:
        ip(f"rule del {rule}", ok=False)
        ip("route flush table 77", ok=False)
        ip("addr flush dev eth1")
        sh("nmcli", "device", "set", "eth1", "managed", "yes")


@scenario(seconds=12)
def forwarding_that_others_need(home):
    """Docker came while Culvert was up: `down` leaves forwarding switched on"""
    check(sysctl("net.ipv4.ip_forward") == "0", "it was off before")
    try:
        home.apply(configuration())
        check(sysctl("net.ipv4.ip_forward") == "1", "Culvert needs it")
        ip_batch(["link add docker0 type bridge", "addr add 172.17.0.1/16 dev docker0", "link set docker0 up"])
        home.ctl.ok("down")
        check(sysctl("net.ipv4.ip_forward") == "1", "and so do the containers")
    finally:
        ip("link del docker0", ok=False)
        sysctl("net.ipv4.ip_forward", 0)


def notices(home):
    return {notice["code"] for notice in home.ctl.status()["notices"]}


@contextlib.contextmanager
def foreign_rule(rule):
    ip(f"rule add {rule}")
    try:
        yield
    finally:
        ip(f"rule del {rule}", ok=False)


@scenario(seconds=12)
def foreign_rules_first(home):
    """A rule of somebody else before all of ours is named in a notice, for as long as it is there"""
    home.apply(configuration())
    check("foreign-rules-first" not in notices(home), f"none at first: {notices(home)}")
    with foreign_rule("pref 100 to 198.18.0.0/15 lookup main"):
        wait_until(lambda: f"the notice, there is {notices(home)}", lambda: "foreign-rules-first" in notices(home), 10, 0.5)
        check(not home.trace("lan", network.WORLD, timeout=0.5).path == "direct", "the leak guard holds")
    wait_until(lambda: f"it goes, there is {notices(home)}", lambda: "foreign-rules-first" not in notices(home), 10, 0.5)
    with foreign_rule("pref 3000 to 198.18.0.0/15 lookup main"):
        time.sleep(1)
        check("foreign-rules-first" not in notices(home), "one after ours is none of that")
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)


@scenario(seconds=40, full_seconds=120, limit=400)
def many_tunnels(home):
    """64 tunnels (256 with --full): applied, explained and taken away, and packets go through the first and the last"""
    count = rounds(64, 256)
    tunnels = [{"name": "far", "remote": network.FAR}]
    tunnels += [{"name": f"t{n}", "remote": f"192.0.2.{n}" if n < 9 else f"198.19.{n // 200}.{n % 200 + 1}",
                 "networks": [f"10.{n}.0.0/16"]} for n in range(1, count - 1)]
    tunnels += [{"name": "mesh", "remote": network.FAR2, "networks": network.MESH_NETWORKS}]
    begin = time.monotonic()
    home.ctl.ok("apply", "-", stdin=json.dumps(configuration(tunnels=tunnels)), timeout=240)
    home.ctl.wait("up", 60)
    took = time.monotonic() - begin
    check(len(home.ctl.status()["tunnels"]) == count, "all are in the status")
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    home.expect("lan", network.MESH, "tunnel", remote=network.FAR2, seen_as=network.LAN)
    begin = time.monotonic()
    for destination, name in ((network.WORLD, "far"), (f"10.{count - 2}.1.1", f"t{count - 2}"), (network.MESH, "mesh")):
        answer = home.ctl.explain(destination, network.LAN, "eth0")
        check((answer["verdict"], answer.get("tunnel")) == ("tunnel", name), f"{destination}: {answer['verdict']}")
    explained = time.monotonic() - begin
    home.uplink.take(network.LEASE_B)
    begin = time.monotonic()
    wait_until("the last one goes by the new lease", lambda: home.works("lan", network.MESH, network.FAR2), 60)
    say(f"lab: {count} tunnels: applied in {took:.1f} s, three explained in {explained:.1f} s, "
        f"after a lease change {time.monotonic() - begin:.1f} s")
    rules = len(sh("ip", "-4", "rule").splitlines())
    # Two for a device, of what comes out of it; the ways out share theirs.
    check(rules <= 2 * count + 20, f"they share rules: {rules}")
    home.ctl.ok("down", timeout=240)
    check(status("ip", "link", "show", "culvert1") != 0, "the devices are gone")
