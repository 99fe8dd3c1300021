# SPDX-License-Identifier: GPL-3.0-or-later
"""Culvert beside what people have today, run by the programs in bench/: not tests, but figures."""

import math
import os
import statistics
import subprocess
import time

from lab import network, product
from lab.catalogue import scenario
from lab.change import measure
from lab.product import configuration
from lab.shell import check, ip, ip_batch, say, sh, sysctl, wait_until
from lab.throughput import Sink

THROUGHPUT_ROUNDS = 14
ROUNDS = int(os.environ.get("LAB_ROUNDS", "3"))

# The note's commands, in iproute2 and with policy routing, as gateways' scripts have them.
COMMANDS = f"""
ip tunnel change hand0 mode ipip local "$LEASE" remote {network.FAR} ttl 64
ip route replace {network.FAR} via "$ROUTER" dev eth1
ip route replace default dev hand0 table 77
ip link set hand0 up
"""
DISPATCHER = "/etc/NetworkManager/dispatcher.d/50-tunnel"
EXIT_HOOK = "/etc/dhcp/dhclient-exit-hooks.d/tunnel"


def by_hand():
    """The tunnel as a script's author sets it up once; the script then follows the lease."""
    sysctl("net.ipv4.ip_forward", 1)
    ip_batch([f"tunnel add hand0 mode ipip local {network.LEASE_A} remote {network.FAR} ttl 64", "link set hand0 up",
              f"route add {network.FAR} via {network.ROUTER} dev eth1", "route add default dev hand0 table 77",
              f"rule add from {network.HOME} lookup 77 pref 500", f"rule add to {network.HOME} lookup main pref 400"])


def by_hand_no_more():
    for command in ("rule del pref 500", "rule del pref 400", "link del hand0", f"route del {network.FAR}"):
        ip(command, ok=False)
    sysctl("net.ipv4.ip_forward", 0)


def script(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="ascii") as out:
        out.write(text)
    os.chmod(path, 0o755)


def activation(home):
    def change():
        home.uplink.server.offer(network.LEASE_B)
        home.uplink.reconnect()

    return change


def renewal(home):
    """The client's own renewal is refused: nobody types anything."""

    def change():
        home.uplink.server.offer(network.LEASE_B)

    return change


def rounds(home, label, change, device, prepare=lambda: None, renew_after=600, seconds=12):
    """Measures, prints a row for each round, and returns what was measured."""
    found = []
    for _ in range(ROUNDS):
        home.uplink.recover()
        if renew_after != 600:
            home.uplink.server.offer(network.LEASE_A, renew_after=renew_after)
            home.uplink.reconnect()
            home.uplink.wait_for(network.LEASE_A)
        prepare()
        wait_until("packets go before the change", home.works, 15)
        home.wire.clear()
        found.append(measure(change(home), device, seconds))
        say(found[-1].row(label))
    return found


def ratio(label, ours, theirs):
    """Medians, and Culvert's by theirs: below 1 Culvert is the better one."""

    def median(values):
        return statistics.median(math.inf if value is None else value for value in values)

    def words(mine, other, unit):
        by = "" if math.isinf(other) or not other else f", ratio {mine / other:.2f}"
        return f"{mine:.0f}{unit} to {'never' if math.isinf(other) else f'{other:.0f}{unit}'}{by}"

    reactions = [median(1000 * c.reaction if c.reaction is not None else None for c in changes) for changes in (ours, theirs)]
    lost = [median(c.lost for c in changes) for changes in (ours, theirs)]
    say(f"| {label} | {words(*reactions, ' ms')} | {words(*lost, '')} |")


def dhclient(lease_file="/run/bench.leases"):
    return subprocess.Popen(["dhclient", "-4", "-d", "-lf", lease_file, "-pf", "/run/bench.pid", "eth1"],
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@scenario(seconds=300, test=False, limit=900)
def bench_lease_change(home):
    """From the lease's event to the tunnel's last change, and packets lost at 1 ms spacing"""
    for capture in home.captures[1:]:
        capture.close()
    say("| way | reaction | without an address | sent | lost |")
    say("| --- | --- | --- | --- | --- |")
    home.apply(configuration())
    culvert_over = rounds(home, "Culvert, client starts over", activation, "culvert0")
    culvert_refused = rounds(home, "Culvert, renewal refused", renewal, "culvert0", renew_after=5, seconds=20)
    home.ctl.ok("down")

    script(DISPATCHER, f"""#!/bin/sh
[ "$1" = eth1 ] || exit 0
case $2 in up | dhcp4-change) ;; *) exit 0 ;; esac
LEASE=${{DHCP4_IP_ADDRESS}} ROUTER=${{DHCP4_ROUTERS%% *}}
{COMMANDS}""")
    by_hand()
    reset = [f"tunnel change hand0 mode ipip local {network.LEASE_A} remote {network.FAR} ttl 64",
             f"route replace {network.FAR} via {network.ROUTER} dev eth1", "route replace default dev hand0 table 77"]
    script_over = rounds(home, "dispatcher script, client starts over", activation, "hand0", lambda: ip_batch(reset))
    script_refused = rounds(home, "dispatcher script, renewal refused", renewal, "hand0", lambda: ip_batch(reset), 5, 20)
    os.unlink(DISPATCHER)

    sh("systemctl", "mask", "--runtime", "--now", "NetworkManager")
    script(EXIT_HOOK, f"""
case $reason in BOUND | RENEW | REBIND | REBOOT) ;; *) return 0 ;; esac
LEASE=$new_ip_address ROUTER=${{new_routers%% *}}
{COMMANDS}""")
    hook_refused = []
    for _ in range(ROUNDS):
        ip("addr flush dev eth1")
        home.uplink.server.offer(network.LEASE_A, renew_after=5)
        network.point_tunnel_ends(network.LEASE_A)
        client = dhclient()
        home.uplink.wait_for(network.LEASE_A)
        time.sleep(1)
        wait_until("packets go before the change", home.works, 15)
        hook_refused.append(measure(renewal(home), "hand0", 20))
        say(hook_refused[-1].row("dhclient exit hook, renewal refused"))
        client.terminate()
        client.wait()
    os.unlink(EXIT_HOOK)
    by_hand_no_more()

    say("| Culvert to | reaction | lost |")
    say("| --- | --- | --- |")
    ratio("dispatcher script, client starts over", culvert_over, script_over)
    ratio("dispatcher script, renewal refused", culvert_refused, script_refused)
    ratio("dhclient exit hook, renewal refused", culvert_refused, hook_refused)


# What every home gateway has that masquerades its private hosts: it tracks connections.
HOME_GATEWAY = """
table ip nat {
    chain postrouting { type nat hook postrouting priority srcnat;
        ip saddr 192.168.7.0/24 oifname "eth1" masquerade
    }
}
"""


def our_table(home, document):
    home.apply(document)
    check(home.trace("lan", network.WORLD).path == "tunnel", "packets go through the tunnel")
    return sh("nft", "--stateless", "list", "table", "inet", "culvert")


@scenario(seconds=300, test=False, limit=1500)
def bench_throughput(home):
    """TCP through the tunnel with Culvert's nftables table and without it, in turn, on two kinds of gateway"""
    # In this mode the routes alone lead into the tunnel, also without a table.
    tables = {"default": our_table(home, configuration()),
              "marks": our_table(home, configuration(exceptions=[{"destination": network.NEWS, "masquerade": True}])),
              "without": ""}
    gateways = {"a bare kernel": "", "one that masquerades": HOME_GATEWAY}
    sh("systemctl", "stop", product.UNIT)  # the tunnel stays, and nobody puts the table back
    ways = [(gateway, table) for gateway in gateways for table in tables]
    rates = {way: [] for way in ways}
    sink = Sink("world")
    with home.without_captures():
        for number in range(THROUGHPUT_ROUNDS):
            # Each is early as often as late: the machine grows slower and faster meanwhile.
            for gateway, table in ways if number % 2 else reversed(ways):
                sh("nft", "-f", "-", stdin=f"flush ruleset\n{gateways[gateway]}{tables[table]}")
                rates[gateway, table].append(sink.measure("lan", network.WORLD, 2.0) * 8 / 1e6)
    sink.close()

    def ratio(of, to):
        return statistics.median(a / b for a, b in zip(rates[of], rates[to]))

    say("| gateway | document | with the table | without | median of the rounds' ratios |")
    say("| --- | --- | --- | --- | --- |")
    for gateway in gateways:
        without = gateway, "without"
        for table in ("default", "marks"):
            say(f"| {gateway} | {table} | {statistics.median(rates[gateway, table]):.0f} Mbit/s "
                f"| {statistics.median(rates[without]):.0f} Mbit/s | {ratio((gateway, table), without):.3f} |")
    bare, tracking = [(gateway, "without") for gateway in gateways]
    say(f"Tracking connections by itself: {ratio(tracking, bare):.3f} of a bare kernel.")
    product.start()
    home.ctl.wait("up")
