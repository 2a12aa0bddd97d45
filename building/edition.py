"""Which edition of the site this is: its version, and the day whose law it explains."""

from datetime import date
from importlib.metadata import version

from tilbake.law.parameters import named_days


def number() -> str:
    """The version, as ``pyproject.toml`` names it."""
    return version("tilbake")


def law_as_of() -> date:
    """The day of the consolidated text that was read."""
    return named_days()["today"]
