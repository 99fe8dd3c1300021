# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window over the real helper and the real polkit, operated by keys and mouse."""

import contextlib
import json
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
TUNNEL_PAGE = "Tunnel and uplink"
END = "Tunnel end"
CHANGE = f"{END} (far): {network.FAR} → {network.FAR2}"
THEIRS = {"exceptions": [{"destination": network.NEWS, "label": "news server"}]}
CONFLICT = "Somebody else has changed the settings while you were editing. What you typed is still here."


@contextlib.contextmanager
def at_desk(home, name):
    """Who may administer sits before the window, and the tunnel is up; gives the desk and its screen."""
    make_users()
    RULES.write_text(ACTIVE, encoding="ascii")
    home.apply(configuration())
    wait_until("the rule counts", lambda: home.ctl.run("show", user="keeper").returncode == 0, 20, 0.5)
    screen = Screen(Path(os.environ["LAB_OUT"]) / name, open_to_all=True)
    desk = Desk(screen, "keeper")
    try:
        desk.start("culvert")
        desk.find("label", "Up")
        yield desk, screen
    finally:
        screen.picture("last")
        desk.close()
        screen.close()
        RULES.unlink()


def remote():
    links = ip_json("-d link show culvert0")
    return links[0]["linkinfo"]["info_data"].get("remote") if links else None


def confirmed(home):
    return json.loads(home.ctl.ok("show"))


def agree(desk, button):
    """The button, and the administrator's password."""
    prompts = desk.prompts()
    desk.click("push button", button)
    prompts.answer(PASSWORD)
    return prompts


def previews(home, desk, screen):
    """In words, and as the very lines that culvertctl prints; nothing is done."""
    desk.keys("ctrl+shift+p")
    desk.find("page tab", "Exact steps (*)")
    check(desk.lines("tree", "Changes") == [TUNNEL_PAGE, CHANGE], f"in words: {desk.lines('tree', 'Changes')}")
    screen.picture("preview")
    desk.click("page tab", "Exact steps (*)")
    desk.says("Nothing has been changed yet.")
    wanted = configuration(tunnels=[{"name": "far", "remote": network.FAR2}])
    steps = home.ctl.ok("preview", "-", stdin=json.dumps(wanted)).splitlines()
    shown = desk.lines("list", "Exact steps")
    check(shown == steps and any(network.FAR2 in line for line in steps), f"the steps: {shown}, by culvertctl: {steps}")
    screen.picture("steps")
    desk.keys("Escape")
    desk.gone("push button", "Copy steps")
    check(remote() == network.FAR, "nothing was done")


def undoes(desk):
    """In the line and away from it; the window tells whether there is something to apply."""
    desk.says("Changed, not applied yet. Apply asks for an administrator's password.")
    check(desk.title() == "*Culvert", f"the title tells of the change: {desk.title()}")
    desk.keys("ctrl+z")
    desk.until_text(END, network.FAR)
    desk.until("push button", f"Redo: change “{END} (far)”", "enabled")
    check(not desk.can("push button", "Apply") and not desk.can("push button", "Discard"), "nothing to apply or to discard")
    check(desk.title() == "Culvert", f"the title tells of no change: {desk.title()}")

    desk.click("list item", "Overview")
    desk.gone("text", END)
    desk.keys("ctrl+shift+z")
    desk.until("text", END, "focused")
    desk.until_text(END, network.FAR2)
    desk.until("push button", "Apply", "enabled")
    check(desk.title() == "*Culvert", f"the title tells of the change: {desk.title()}")


def edits(home, desk, screen):
    """A tunnel end is changed: previewed, undone and redone, wrong, dismissed, and at last applied."""
    desk.click("list item", TUNNEL_PAGE)
    desk.retype(END, network.FAR2)
    previews(home, desk, screen)
    undoes(desk)

    desk.retype(END, "300.1.1.1")
    desk.click("list item", "Overview")
    desk.gone("text", END)
    desk.click("push button", "Apply")
    desk.until("text", END, "focused")
    said = desk.find("text", END).description
    check("300.1.1.1" in said, f"it says what is wrong: {said}")
    desk.says("Something has to be corrected first.")
    check(remote() == network.FAR, "nothing was done")
    screen.picture("problem")

    desk.retype(END, network.FAR2)
    prompts = desk.prompts()
    desk.click("push button", "Apply")
    prompts.wait()
    screen.picture("asking")
    prompts.close()
    desk.says("the password prompt was closed")
    check(remote() == network.FAR and desk.text(END) == network.FAR2, "nothing was done, and nothing typed is lost")
    screen.picture("dismissed")

    prompts = agree(desk, "Apply")
    wait_until("the kernel has the other tunnel end", lambda: remote() == network.FAR2, 30)
    desk.says("Applied, and read back from the kernel.")
    prompts.close()


def switches(home, desk):
    """Off and on, by the button."""
    prompts = agree(desk, "Turn off")
    desk.find("label", "Off")
    check(home.ctl.state() == "off" and not product.traces(), "switched off, and no trace")
    desk.click("push button", "Turn on")
    prompts.answer(PASSWORD)
    desk.find("label", "Up")
    home.ctl.wait("up")
    prompts.close()


def follows(home, desk, screen):
    """A lease, and a helper that goes and comes back."""
    desk.says(network.LEASE_A)
    home.uplink.server.offer(network.LEASE_B)
    home.uplink.reconnect()
    home.uplink.wait_for(network.LEASE_B, 40)
    desk.says(network.LEASE_B)
    sh("systemctl", "mask", "--now", "--runtime", product.UNIT)
    try:
        desk.find("label", "Unknown")
        screen.settle()
        screen.picture("away")
    finally:
        sh("systemctl", "unmask", "--runtime", product.UNIT)
    desk.click("push button", "Start the service")
    desk.find("label", "Up")


@scenario(seconds=95, limit=300)
def window_by_keys_and_mouse(home):
    """The window edits, previews, undoes, applies and switches by polkit's leave, and follows lease and helper"""
    with at_desk(home, "window-by-keys-and-mouse") as (desk, screen):
        edits(home, desk, screen)
        switches(home, desk)
        follows(home, desk, screen)


def ask(desk, destination):
    desk.click("text", "A packet to")
    desk.keys("ctrl+a")
    desk.type(destination)
    desk.keys("Return")


def shows_what_is_tried(home, desk):
    """The rules that the table shows for the LAN's packet to the world are those that the helper says it has tried."""
    tried = [trial["rule"].removeprefix(f"pref {trial['preference']} ")
             for trial in home.ctl.explain(network.WORLD, network.LAN, "eth0")["path"]]
    shown = desk.lines("tree", "Rules that were tried")
    check(tried and set(tried) <= set(shown), f"the rules: {tried}; shown: {shown}")


@scenario(seconds=60, limit=240)
def window_finds_and_explains(home):
    """The window finds a setting by another word for it, and shows a packet's way as the helper knows it"""
    with at_desk(home, "window-finds-and-explains") as (desk, screen):
        desk.keys("ctrl+f")
        desk.type("kill switch")
        desk.find("list item", "Leak guard")
        screen.picture("found")
        desk.keys("Return")
        desk.until("check box", "Leak guard", "focused")
        check(desk.text("Find a setting") == "", "the search is over")
        screen.picture("jumped")

        desk.keys("ctrl+2")
        ask(desk, network.WORLD)
        desk.says(f"A packet to {network.WORLD} goes directly, by interface eth1")
        # Another device, the last of the senders; on Linux the name of a box is what is chosen.
        desk.click("combo box", "The gateway itself")
        desk.keys("End", "Return")
        desk.click("text", "Address of the device")
        desk.type(network.LAN)
        desk.keys("Return")
        desk.says(f"A packet to {network.WORLD} goes through the tunnel “far”. The tunnel's end {network.FAR} is reached by "
                  f"interface eth1 and the router {network.ROUTER}.")
        shows_what_is_tried(home, desk)
        screen.settle()
        screen.picture("tunnel")

        home.ctl.ok("down")
        desk.says(f"A packet to {network.WORLD} goes directly, by interface eth1 and the router {network.ROUTER}.")
        shows_what_is_tried(home, desk)
        home.ctl.ok("up")
        desk.says(f"A packet to {network.WORLD} goes through the tunnel “far”.")

        ask(desk, "news.example")
        desk.says("“news.example” is a name")
        check(desk.text("A packet to") == "news.example", "what was typed is still there")
        screen.picture("name")


@scenario(seconds=50, limit=240)
def window_beside_another_client(home):
    """culvertctl changes the settings while somebody edits them: both are told, and nothing typed is lost"""
    with at_desk(home, "window-beside-another-client") as (desk, screen):
        desk.click("list item", TUNNEL_PAGE)
        desk.click("text", END)
        desk.keys("ctrl+a")
        desk.type("192.0.2.")
        home.apply(configuration(**THEIRS))
        desk.says(CONFLICT)
        # In the middle of an address: the keyboard is still there.
        desk.type(network.FAR2.removeprefix("192.0.2."))
        desk.until_text(END, network.FAR2)
        check(not desk.can("push button", "Apply"), "theirs are not overwritten by mistake")
        screen.picture("conflict")
        desk.click("push button", "Show what they changed")
        changes = desk.lines("tree", "Changes")
        check(changes == ["Exceptions", f"Exception added: {network.NEWS} (news server)"], f"what they changed: {changes}")
        screen.picture("theirs")
        desk.keys("Escape")
        desk.gone("tree", "Changes")

        desk.click("push button", "Take theirs")
        desk.gone("push button", "Take theirs")
        desk.until_text(END, network.FAR)
        desk.until("text", END, "focused")
        desk.keys("ctrl+z")
        desk.until_text(END, network.FAR2)

        home.apply(configuration(mode="everything", **THEIRS))
        desk.click("push button", "Keep mine")
        desk.gone("push button", "Keep mine")
        check(desk.text(END) == network.FAR2, "nothing typed is lost")
        prompts = agree(desk, "Apply")
        desk.says("Applied, and read back from the kernel.")
        prompts.close()
        found = confirmed(home)
        check(found["tunnels"][0]["remote"] == network.FAR2 and found["mode"] == "source", f"mine are in force: {found}")
