# SPDX-License-Identifier: GPL-3.0-or-later
"""A change that waits to be confirmed: kept, undone, timed out, and killed in the middle."""

import json
import os
import signal

from lab import network, product
from lab.catalogue import scenario
from lab.product import configuration
from lab.shell import check, wait_until
from scenarios.f_crash import another_helper
from scenarios.h_authority import make_users

# No machine there: whoever comes by the tunnel has lost the gateway.
NOWHERE = [{"name": "far", "remote": "198.51.100.99"}]


def begin(home, seconds, **changes):
    """Applies it, and returns its token."""
    out = home.ctl.ok("apply", "-", "--confirm-within", str(seconds), stdin=json.dumps(configuration(**changes)))
    token = out.strip()
    check(len(token) == 32, f"the token: {out}")
    left = home.ctl.status()["pending"]
    check(left and 0 < left["seconds-left"] <= seconds, f"pending: {left}")
    return token


def settled(home):
    return home.ctl.status()["pending"] is None


@scenario(seconds=45)
def change_that_cuts_off_undoes_itself(home):
    """A tunnel end that is none, applied from behind the tunnel: after its time the former one works again"""
    home.apply(configuration())
    before, generation = sorted(product.traces()), home.ctl.status()["generation"]
    begin(home, 15, tunnels=NOWHERE)
    check(not home.works(), "nothing comes through meanwhile")
    refused = home.ctl.run("down")
    check(refused.returncode == 1 and "waits to be confirmed" in refused.stderr, f"down: {refused.stderr}")
    wait_until("it has undone itself", lambda: settled(home), 25, 0.5)
    wait_until("packets go by the former tunnel end", home.works, 10)
    check(sorted(product.traces()) == before, "all is as it was")
    check(home.ctl.status()["generation"] == generation, "no generation has passed")
    check("expired" in product.journal() or "nobody confirmed" in product.journal(), "the journal says so")
    home.ctl.ok("down")
    home.ctl.ok("up")


@scenario(seconds=40)
def change_is_kept_or_undone(home):
    """confirm and revert, by its user and by others; a helper that is killed starts with what was confirmed (R-24, R-36)"""
    make_users()
    home.apply(configuration())
    before, generation = sorted(product.traces()), home.ctl.status()["generation"]

    token = begin(home, 600, mode="everything")
    home.expect("lan", network.WORLD, "tunnel", seen_as=network.LAN)
    for verb in ("confirm", "revert"):
        refused = home.ctl.run(verb, token, user="guest")
        check(refused.returncode == 4, f"{verb} by another user: {refused.returncode} {refused.stderr}")
    check(home.ctl.run("confirm", "0" * 32).returncode == 1, "another token")
    home.ctl.ok("revert", token)
    check(sorted(product.traces()) == before and settled(home), "revert: all is as it was")

    begin(home, 600, mode="everything")
    former = product.pid()
    os.kill(former, signal.SIGKILL)
    another_helper(former)
    home.ctl.wait("up")
    check(sorted(product.traces()) == before and settled(home), "after kill -9: what was confirmed")
    check(home.ctl.run("confirm").returncode == 1, "nothing waits")

    begin(home, 600, exceptions=[{"destination": network.NEWS}])
    home.ctl.ok("confirm")
    check(home.ctl.status()["generation"] == generation + 1 and settled(home), "confirm: another generation")
    check(network.NEWS in home.ctl.ok("show"), "and it is stored")
    former = product.pid()
    os.kill(former, signal.SIGKILL)
    another_helper(former)
    home.ctl.wait("up")
    check(network.NEWS in home.ctl.ok("show"), "for the next helper too")
