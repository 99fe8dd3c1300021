# SPDX-License-Identifier: GPL-3.0-or-later
"""`down` leaves no trace; what is refused changes nothing."""

import difflib
import json

from lab import firewall, network, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip_json, sh, wait_until


def same(before, after):
    """Fails with the difference."""
    lines = []
    for key, value in before.items():
        lines += difflib.unified_diff(value.splitlines(), after[key].splitlines(), f"{key} before", f"{key} after",
                                      lineterm="", n=0)
    check(not lines, "\n".join(lines))


@scenario(seconds=14)
def down_leaves_no_trace(home):
    """Rules, routes, devices, nftables and sysctls are exactly as before Culvert came (R-57)"""
    before = home.dump()
    for document in (configuration(),
                     configuration(mode="everything", exceptions=[{"destination": network.NEWS}], tunnels=[
                         {"name": "far", "remote": network.FAR, "address": network.TUNNEL_ADDRESS},
                         {"name": "mesh", "remote": network.FAR2, "networks": network.MESH_NETWORKS}])):
        home.apply(document)
        home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
        home.ctl.ok("down")
        check(home.ctl.state() == "off", f"state off, not {home.ctl.state()}")
        same(before, home.dump())
    # Also when the helper was another process meanwhile, and knows former values from its runtime directory alone.
    home.ctl.ok("up")
    home.ctl.wait("up")
    sh("systemctl", "restart", product.UNIT)
    home.ctl.wait("up")
    home.ctl.ok("down")
    same(before, home.dump())


@scenario(seconds=8)
def down_and_up(home):
    """`down` stays down over a restart, `up` brings back what was configured"""
    home.apply(configuration())
    home.ctl.ok("down")
    check(json.loads(home.ctl.ok("show"))["enabled"] is False, "show says that it is switched off")
    sh("systemctl", "restart", product.UNIT)
    wait_until("off after a restart", lambda: home.ctl.state() == "off", 10)
    check(product.traces() == [], f"{product.traces()}")
    home.ctl.ok("up")
    home.ctl.wait("up")
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)


@scenario(seconds=12)
def invalid_configuration_keeps_the_tunnel(home):
    """What is wrong is said with its place, and the running tunnel is not touched"""
    home.apply(configuration())
    before = sorted(product.traces())
    for document, status, named in (
            ("{", 2, ""),
            (json.dumps(configuration(uplink={"interface": "eth1", "color": "red"})), 2, "/uplink/color"),
            (json.dumps(configuration(tunnels=[{"name": "far", "remote": "203.0.113.9"}])), None, "/tunnels/0"),
            (json.dumps(configuration(tunnels=[{"name": "far", "remote": "198.51.100.009"}])), 2, "/tunnels/0/remote"),
            (json.dumps(configuration(tunnels=[{"name": "a", "remote": network.FAR}, {"name": "b", "remote": network.FAR}])),
             2, "/tunnels/1"),
            (json.dumps(configuration(role="far-end")), 2, "/role"),
    ):
        done = home.ctl.run("apply", "-", stdin=document)
        check(done.returncode in ((status,) if status else (1, 2)), f"{document}: {done.returncode} {done.stderr}")
        check(named in done.stderr + done.stdout, f"{named} is named: {done.stderr}")
    check(sorted(product.traces()) == before, "all is as it was")
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    check(home.ctl.state() == "up", "and the state is up")


@scenario(seconds=10)
def plan_for_this_lease_is_refused(home):
    """A home block that holds the leased address cannot be told apart from it: refused, former state kept"""
    home.apply(configuration())
    before = sorted(product.traces())
    document = configuration(home={"networks": ["100.64.1.0/26"], "interfaces": ["eth0"]})
    done = home.ctl.run("apply", "-", stdin=json.dumps(document))
    check(done.returncode == 1, f"apply: {done.returncode}: {done.stderr}")
    check(home.lease() in done.stderr, f"the message names the address: {done.stderr}")
    check(sorted(product.traces()) == before, "all is as it was")
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)


@scenario(seconds=8)
def preview_changes_nothing(home):
    """The steps as lines that a person would type, and nothing is done"""
    product.start()
    before = home.dump()
    steps = home.ctl.ok("preview", "-", stdin=json.dumps(configuration()))
    check("culvert0" in steps and network.FAR in steps, steps)
    same(before, home.dump())
    # The firewall's lines can be typed: what they make is what Culvert makes.
    typed = [line for line in steps.splitlines() if line.startswith("nft ")]
    sh("systemctl", "stop", product.UNIT)  # or it would take the table away
    sh("sh", "-e", stdin="\n".join(typed) + "\n")
    table = firewall.text()
    sh("nft", "delete", "table", "inet", "culvert")
    product.start()
    home.apply(configuration())
    check(table and firewall.text() == table, f"{table}\nis not\n{firewall.text()}")
    again = home.ctl.ok("preview", "-", stdin=json.dumps(configuration()))
    check(again.strip() == "", f"what is there needs no step: {again}")
    check(ip_json("link show culvert0"), "the device is there")
