"""A fact the site uses: one statement, where it was read, and how sure it is."""

from dataclasses import dataclass
from functools import cache

from tilbake import resources

TABLE = "evidence/facts.toml"
MEASURES = {
    "share": "per cent",
    "points": "percentage points less",
    "relative": "per cent less",
    "odds": "per cent lower odds",
    "hazard": "times the hazard",
}
"""What a number is of that a widget counts with, and how its unit begins.

A *share* of people; percentage *points* less of it, or a part of itself less (*relative*), or that part of its *odds*;
or how many times the *hazard*, the risk at any time of those who have not come back yet.
"""


@dataclass(frozen=True)
class Fact:
    """One statement. ``as_of`` is the day it held; ``doubt`` is the catch, or ``""``.

    A statement that explains a word has the Norwegian word as ``term_no`` and the English beside it as ``term_en``. One
    that comes down to a number has it as ``value``, with its ``unit`` in the words of running text; where a widget
    counts with it, ``measure`` (one of ``MEASURES``) says what it is of. ``checked`` says: *stored-copy* (read in a
    stored page or the text of the law), *seed* or *recall* (nobody looked it up). ``read`` and ``review_by`` are days,
    given only where the rule of *Sources* (see ``building.evidence.review``) is not meant.
    """

    id: str
    claim: str
    law: str
    source: str
    url: str
    as_of: str
    confidence: str
    doubt: str
    term_no: str = ""
    term_en: str = ""
    value: int | float | str = ""
    unit: str = ""
    measure: str = ""
    checked: str = "stored-copy"
    read: str = ""
    review_by: str = ""


@cache
def facts() -> dict[str, Fact]:
    """Every fact the site uses, by id, in the order of the table."""
    return {entry["id"]: Fact(**entry) for entry in resources.table(TABLE)["fact"]}
