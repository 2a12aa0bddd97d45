"""A fact the site uses: one statement, where it was read, and how sure it is."""

from dataclasses import dataclass
from functools import cache

from tilbake import resources

TABLE = "evidence/facts.toml"


@dataclass(frozen=True)
class Fact:
    """One statement. ``as_of`` is the day it held; ``doubt`` is the catch, or ``""``."""

    id: str
    claim: str
    law: str
    source: str
    url: str
    as_of: str
    confidence: str
    doubt: str


@cache
def facts() -> dict[str, Fact]:
    """Every fact the site uses, by id, in the order of the table."""
    return {entry["id"]: Fact(**entry) for entry in resources.table(TABLE)["fact"]}
