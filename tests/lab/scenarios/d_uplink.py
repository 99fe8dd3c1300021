# SPDX-License-Identifier: GPL-3.0-or-later
"""The line, and whoever looks after it, come and go."""

import subprocess
import time

from lab import network, probe, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, ip, ip_json, sh, wait_until
from scenarios.c_lease import follows


@scenario(seconds=15)
def uplink_down_and_up(home):
    """The kernel flushes routes silently when a link goes down (K-11); after up they are all there again"""
    home.apply(configuration(mode="everything"))
    mark = home.wire.mark()
    ip("link set eth1 down")
    time.sleep(1)
    home.expect("lan", network.WORLD, "none", answer=None)
    ip("link set eth1 up")
    follows(home, network.LEASE_A, 20)
    check(not home.leaked(mark), "no home packet left unencapsulated meanwhile")


@scenario(seconds=12)
def cable_pulled_and_back(home):
    """The uplink loses its carrier for two seconds"""
    home.apply(configuration())
    ip("link set wire down", ns="isp")
    time.sleep(2)
    ip("link set wire up", ns="isp")
    follows(home, network.LEASE_A, 20)


@scenario(seconds=15)
def uplink_removed_and_readded(home):
    """The uplink's device goes and another one of its name comes (F20): the tunnel is bound to the new one"""
    home.apply(configuration(mode="everything"))
    before = ip_json("link show eth1")[0]["ifindex"]
    ip("link del eth1")
    try:
        home.ctl.wait("no-lease")
        home.expect("lan", network.WORLD, "none", answer=None)
    finally:
        network.plug_line()
        home.wire.reopen()
    mark = home.wire.mark()
    follows(home, network.LEASE_A, 10)
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    home.expect("gateway", network.FAR, "direct", seen_as=network.LEASE_A)
    check(ip_json("link show eth1")[0]["ifindex"] != before, "the lab has made another device")
    check(ip_json("link show culvert0")[0]["link"] == "eth1", "the tunnel is bound to the new device")
    check(not home.leaked(mark), "no home packet left unencapsulated")


@scenario(seconds=12)
def mtu_follows_the_uplink(home):
    """The kernel does not follow the uplink's MTU by itself (K-19)"""
    home.apply(configuration())

    def mtu():
        return ip_json("link show culvert0")[0]["mtu"]

    check(mtu() == 1480, f"1500 less the outer header, not {mtu()}")
    for uplink in (1400, 1500):
        ip(f"link set wire mtu {uplink}", ns="isp")  # the router's bridge follows, and tells the tunnel end
        ip(f"link set eth1 mtu {uplink}")
        wait_until(lambda u=uplink: f"the tunnel's MTU follows {u}, it is {mtu()}", lambda u=uplink: mtu() == u - 20, 5)
        wait_until("packets go", home.works, 5)
        check(probe.tcp("lan", network.WORLD, data=b"m" * 30000, timeout=20) == network.LAN, "large segments")
    check(home.ctl.status()["tunnels"][0]["mtu"] == 1480, "status says so")
    home.apply(configuration(tunnels=[{"name": "far", "remote": network.FAR, "mtu": 1300}]))
    check(mtu() == 1300, "an MTU that was asked for")


@scenario(seconds=15)
def manager_restarted(home):
    """NetworkManager's restart is nothing to home hosts (F15)"""
    home.apply(configuration())
    index = ip_json("link show culvert0")[0]["ifindex"]
    stream = probe.Stream("lan", network.WORLD)
    sh("systemctl", "restart", "NetworkManager")
    time.sleep(3)
    lost = stream.stop()
    check(not lost, f"{len(lost)} of {len(stream.sent)} packets lost")
    home.ctl.wait("up")
    check(ip_json("link show culvert0")[0]["ifindex"] == index, "the device is the same one")
    # And it is still listened to.
    home.uplink.server.offer(network.LEASE_B)
    home.uplink.reconnect()
    follows(home, network.LEASE_B)


@scenario(seconds=15)
def manager_stopped(home):
    """When NetworkManager goes, the kernel's own addresses are the lease (F16), changes included"""
    home.apply(configuration())
    sh("systemctl", "stop", "NetworkManager")
    time.sleep(1)
    wait_until("the kernel speaks for the lease", lambda: (home.ctl.status()["lease"] or {}).get("source") == "kernel", 10)
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    home.uplink.give("100.64.1.61")
    follows(home, "100.64.1.61")
    home.uplink.server.offer(network.LEASE_A)
    home.uplink.start_manager()
    home.uplink.reconnect()  # it leaves an address alone that it finds
    follows(home, network.LEASE_A, 20)
    wait_until("NetworkManager speaks for the lease again",
               lambda: home.ctl.status()["lease"]["source"] == "networkmanager", 10)


@scenario(seconds=25, limit=200)
def manager_absent(home):
    """A machine without NetworkManager, with dhclient"""
    sh("systemctl", "mask", "--runtime", "--now", "NetworkManager")
    ip("addr flush dev eth1")
    client = None
    try:
        product.start()
        home.apply(configuration(), state="no-lease")
        client = subprocess.Popen(["dhclient", "-4", "-d", "-lf", "/run/dhclient.leases", "-pf", "/run/dhclient.pid", "eth1"],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        follows(home, network.LEASE_A)
        check(home.ctl.status()["lease"]["source"] == "kernel", "the kernel speaks for the lease")
        home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
        client.terminate()
        client.wait()
        home.uplink.server.offer(network.LEASE_B)
        client = subprocess.Popen(["dhclient", "-4", "-d", "-lf", "/run/dhclient.leases", "-pf", "/run/dhclient.pid", "eth1"],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        follows(home, network.LEASE_B)
    finally:
        if client:
            client.terminate()
            client.wait()


@scenario(seconds=10)
def unmanaged_uplink(home):
    """NetworkManager runs and leaves the uplink alone: the kernel speaks for the lease"""
    home.apply(configuration())
    sh("nmcli", "device", "set", "eth1", "managed", "no")
    try:
        ip("link set eth1 up")
        home.uplink.give("100.64.1.62")
        follows(home, "100.64.1.62")
        check(home.ctl.status()["lease"]["source"] == "kernel", "the kernel speaks for the lease")
    finally:
        ip("addr flush dev eth1")
        sh("nmcli", "device", "set", "eth1", "managed", "yes")
