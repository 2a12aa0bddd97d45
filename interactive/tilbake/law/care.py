"""Health care inside and around a sentence: who must offer it, who decides on it; the rules stand in ``care.toml``."""

from tilbake.law import tabled
from tilbake.law.ruling import Ruling


def rule(name: str) -> Ruling:
    """One rule on care. Errors: ``LookupError`` for one that there is not."""
    return tabled.rule("care", name)
