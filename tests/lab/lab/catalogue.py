# SPDX-License-Identifier: GPL-3.0-or-later
"""Which scenarios there are."""

import dataclasses
import importlib
import pkgutil
from typing import Callable


@dataclasses.dataclass
class Scenario:
    name: str
    title: str
    run: Callable
    kind: str  # "systemd": a machine as people have it; "quick": a kernel and nothing else
    seconds: float  # about how long it takes, to distribute scenarios over guests
    test: bool  # False: a demonstration or a benchmark, run only when named
    limit: int  # seconds after which it has failed, on a machine that is not slow
    full_seconds: float  # about how long it takes with --full


_found: list[Scenario] = []


def scenario(kind="systemd", seconds=8, test=True, limit=120, full_seconds=None):
    """Declares a scenario. Its name is the function's, its title the first line of its doc string."""

    def declare(function):
        title = function.__doc__.strip().splitlines()[0].rstrip(".")
        name = function.__name__.replace("_", "-")
        _found.append(Scenario(name, title, function, kind, seconds, test, limit,
                               full_seconds or seconds))
        return function

    return declare


def catalogue():
    """Every scenario, in the order of the files' names and of their place in the file."""
    import scenarios

    for module in sorted(module.name for module in pkgutil.iter_modules(scenarios.__path__)):
        importlib.import_module(f"scenarios.{module}")
    names = [s.name for s in _found]
    assert len(names) == len(set(names)), "two scenarios of one name"
    return list(_found)
