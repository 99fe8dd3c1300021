# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of a program, through AT-SPI. The bus is the one of DBUS_SESSION_BUS_ADDRESS."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (needs the version above)


class Gone(Exception):
    """The object is no longer there."""


def desktop():
    found = Atspi.get_desktop(0)
    # Answers of the program itself, now: not what was heard of it before.
    found.set_cache_mask(Atspi.Cache.NONE)
    return found


def application(name, seconds=30):
    """The program of that name, once it has come."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for child in children(desktop()):
            if name_of(child) == name:
                return child
        time.sleep(0.2)
    raise Gone(f"{name} has not come to the accessibility bus")


def children(node):
    try:
        found = [node.get_child_at_index(number) for number in range(node.get_child_count())]
    except GLib.Error:
        return []
    return [child for child in found if child]


def name_of(node):
    try:
        return node.get_name() or ""
    except GLib.Error:
        return ""


def description_of(node):
    try:
        return node.get_description() or ""
    except GLib.Error:
        return ""


def role_of(node):
    try:
        return node.get_role_name()
    except GLib.Error:
        return ""


def has(node, *states):
    """Whether it has all of them: "showing", "enabled", "focusable" …"""
    try:
        found = node.get_state_set()
    except GLib.Error:
        return False
    return all(found.contains(getattr(Atspi.StateType, state.upper())) for state in states)


def place_of(node):
    """x, y, width and height on the screen."""
    try:
        place = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    except (TypeError, GLib.Error):
        return None
    return [place.x, place.y, place.width, place.height]


def walk(node, into=lambda node: True):
    """The node and all that is in it, but for what is in those that `into` does not want."""
    yield node
    if into(node):
        for child in children(node):
            yield from walk(child, into)


def is_collection(node):
    return role_of(node) in ("table", "tree table", "tree")


def is_shown(node):
    """A part of the window that can be seen. What an application holds itself are its windows."""
    return role_of(node) == "application" or has(node, "visible", "showing")


def find(root, role, name, seconds=10):
    """The one that is shown, has the role and whose name begins so; waits for it."""
    end = time.monotonic() + seconds
    while True:
        for node in walk(root, lambda node: is_shown(node) and not is_collection(node)):
            if role_of(node) == role and name_of(node).startswith(name) and is_shown(node):
                return node
        if time.monotonic() > end:
            raise Gone(f"no {role} “{name}” is shown")
        time.sleep(0.2)


def text_of(node):
    """What is in a line, or what a label says."""
    try:
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    except (TypeError, GLib.Error):
        return name_of(node)


def headings_of(node):
    """Of a table's columns."""
    try:
        return [Atspi.Table.get_column_description(node, column) for column in range(Atspi.Table.get_n_columns(node))]
    except (TypeError, GLib.Error):
        return []
