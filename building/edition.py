"""Which edition of the site this is: its version, and the day whose law it explains."""

import re
from datetime import date
from importlib.metadata import version

from building.places import ROOT
from building.problem import Problem
from tilbake.law.parameters import named_days


class NoYear(Problem):
    """The licence names no year."""


def number() -> str:
    """The version, as ``pyproject.toml`` names it."""
    return version("tilbake")


def law_as_of() -> date:
    """The day of the consolidated text that was read."""
    return named_days()["today"]


def year() -> int:
    """The year of publication, as the licence names it. Errors: ``NoYear``."""
    found = re.search(r"Copyright \(c\) (\d{4})", (ROOT / "LICENSE").read_text())
    if not found:
        raise NoYear("LICENSE: its line that begins with Copyright (c) names no year.")
    return int(found[1])
