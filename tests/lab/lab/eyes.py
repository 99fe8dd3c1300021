# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of a program, by AT-SPI.

tests/support/accessible.py asks one thing at a time, which takes seconds for a window where each answer takes its time
under emulation; here a whole level of the window is asked at once.
"""

import dataclasses

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
# Their numbers in AT-SPI; what can be seen is visible and showing.
STATES = {"checked": 4, "enabled": 8, "focused": 12, "showing": 25, "visible": 30}
# Tables of all routes, rules or events: read by `children` where somebody wants to know.
COLLECTIONS = ("table", "tree", "tree table")


@dataclasses.dataclass
class Seen:
    """Something in a window, as it was when it was asked."""

    node: tuple  # its program's name on the bus, and its path there
    role: str
    name: str
    description: str
    states: int

    def has(self, *states):
        return all(self.states >> STATES[state] & 1 for state in states)


class Eyes:
    """`address` is the accessibility bus's."""

    def __init__(self, address):
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)

    def _ask(self, questions):
        """The answers to (node, interface, member, arguments), in their order; None of what is not there."""
        answers, waiting = [None] * len(questions), len(questions)

        def take(bus, result, number):
            nonlocal waiting
            waiting -= 1
            try:
                answers[number] = bus.call_finish(result).unpack()[0]
            except GLib.Error:
                pass  # it went meanwhile

        for number, ((owner, path), interface, member, arguments) in enumerate(questions):
            self._bus.call(owner, path, interface, member, arguments, None, Gio.DBusCallFlags.NONE, 30_000, None, take, number)
        while waiting:
            GLib.MainContext.default().iteration(True)
        return answers

    @staticmethod
    def _property(node, name, interface=ACCESSIBLE):
        return (node, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))

    def children(self, node):
        """All, also what has to be scrolled to."""
        return self._describe(self._ask([(node, ACCESSIBLE, "GetChildren", None)])[0] or [])

    def _describe(self, nodes):
        questions = [question for node in nodes for question in (
            (node, ACCESSIBLE, "GetRoleName", None), self._property(node, "Name"), self._property(node, "Description"),
            (node, ACCESSIBLE, "GetState", None))]
        answers = self._ask(questions)
        return [Seen(node, role or "", name or "", description or "", (state or [0])[0])
                for node, role, name, description, state in zip(nodes, *(answers[part::4] for part in range(4)))]

    def program(self, name):
        """The node of a program that has come to the bus, or None."""
        return next((seen.node for seen in self.children(REGISTRY) if seen.name == name), None)

    def look(self, program):
        """All that can be seen of its windows, from the outside in."""
        level = self.children(program)
        while level := [seen for seen in level if seen.has("visible", "showing")]:
            yield from level
            inside = self._ask([(seen.node, ACCESSIBLE, "GetChildren", None) for seen in level if seen.role not in COLLECTIONS])
            level = self._describe([node for nodes in inside for node in nodes or []])

    def text(self, seen):
        """What stands in a line."""
        return self._ask([(seen.node, "org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))])[0] or ""

    def place(self, seen):
        """x, y, width and height on the screen."""
        return self._ask([(seen.node, "org.a11y.atspi.Component", "GetExtents", GLib.Variant("(u)", (0,)))])[0]

    def close(self):
        self._bus.close_sync(None)
