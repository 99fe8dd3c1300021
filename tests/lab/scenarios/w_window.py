# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window over the real helper and the real polkit, operated by keys and mouse."""

import os
from pathlib import Path

from lab import network, product
from lab.catalogue import scenario
from lab.desk import Desk
from lab.product import configuration
from lab.shell import check, ip_json, sh, wait_until
from lab.windows import Screen
from scenarios.h_authority import PASSWORD, make_users

# What a session at the screen may by the policy's own defaults; the lab's users have none.
RULES = Path("/etc/polkit-1/rules.d/10-lab-active.rules")
ACTIVE = """
polkit.addRule(function(action, subject) {
    if (action.id == "org.culvert.gateway.view" && subject.user == "keeper") return polkit.Result.YES;
});
"""


def remote():
    links = ip_json("-d link show culvert0")
    return links[0]["linkinfo"]["info_data"].get("remote") if links else None


def answered(desk):
    """One prompt, and the administrator's password."""
    prompts = desk.prompts()
    prompts.answer(PASSWORD)
    return prompts


def edits(desk, directory):
    """A tunnel end is changed: previewed, wrong, dismissed, and at last applied."""
    desk.click("list item", "Tunnel and uplink")
    desk.retype("Tunnel end", network.FAR2)
    desk.keys("alt+p")
    desk.says(f"remote {network.FAR2}")
    desk.keys("Escape")

    line = desk.retype("Tunnel end", "300.1.1.1")
    desk.click("list item", "Overview")
    desk.click("push button", "Apply")
    desk.find("text", "Tunnel end")
    wait_until("the cursor is where the problem is", lambda: desk.a11y.has(line, "focused"), 20, 0.2)
    check("300.1.1.1" in desk.a11y.description_of(line), f"it says what is wrong: {desk.a11y.description_of(line)}")
    check(remote() == network.FAR, "nothing was done")
    directory.picture("problem")

    desk.retype("Tunnel end", network.FAR2)
    prompts = desk.prompts()
    desk.click("push button", "Apply")
    prompts.wait()
    prompts.close()
    desk.says("the password prompt was closed")
    check(remote() == network.FAR and desk.a11y.text_of(line) == network.FAR2, "nothing was done, and nothing typed is lost")
    directory.picture("dismissed")

    desk.click("push button", "Apply")
    prompts = answered(desk)
    wait_until("the kernel has the other tunnel end", lambda: remote() == network.FAR2, 30)
    desk.says("Applied, and read back from the kernel.")
    prompts.close()


def switches(home, desk):
    """Down and up, by the button."""
    prompts = desk.prompts()
    desk.click("push button", "Turn off")
    prompts.answer(PASSWORD)
    desk.find("label", "Off")
    check(home.ctl.state() == "off" and not product.traces(), "switched off, and no trace")
    desk.click("push button", "Turn on")
    prompts.answer(PASSWORD)
    desk.find("label", "Up")
    home.ctl.wait("up")
    prompts.close()


@scenario(seconds=60, limit=400)
def window_by_keys_and_mouse(home):
    """The window edits, previews, applies and switches by polkit's leave, and follows lease and helper"""
    make_users()
    RULES.write_text(ACTIVE, encoding="ascii")
    home.apply(configuration())
    screen = Screen(Path(os.environ["LAB_OUT"]) / "window-by-keys-and-mouse", open_to_all=True)
    desk = Desk(screen, "keeper")
    try:
        desk.start("culvert")
        desk.find("label", "Up")
        edits(desk, screen)
        switches(home, desk)

        desk.says(network.LEASE_A)
        home.uplink.server.offer(network.LEASE_B)
        home.uplink.reconnect()
        home.uplink.wait_for(network.LEASE_B, 40)
        desk.says(network.LEASE_B)

        sh("systemctl", "mask", "--now", "--runtime", product.UNIT)
        desk.find("label", "Unknown")
        sh("systemctl", "unmask", "--runtime", product.UNIT)
        sh("systemctl", "start", product.UNIT)
        desk.find("label", "Up")
        screen.picture("again")
    finally:
        screen.picture("last")
        desk.close()
        screen.close()
        RULES.unlink()
        sh("systemctl", "unmask", "--runtime", product.UNIT, ok=False)
