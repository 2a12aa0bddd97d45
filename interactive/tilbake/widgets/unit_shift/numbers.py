"""The model's numbers, from ``numbers.toml``: the posts, what can begin on a unit, and what was assumed."""

from functools import cache
from typing import Any, NamedTuple

from tilbake import resources

TABLE = "widgets/unit_shift/numbers.toml"
CLOCKS = ("open", "shut", "always")
TALK = ("table", "workshop", "one")
"""The posts where an officer hears what somebody chooses to tell."""
FLOOR = ("rounds", "table", "workshop")
"""The posts whose hours keep the doors open."""
IN_COMPANY = ("table", "workshop")
"""The posts that are empty while the doors are shut."""


class Post(NamedTuple):
    """A place where an officer can spend an hour. ``helps`` is out of 1000 an hour."""

    key: str
    label: str
    hint: str
    usual: int
    put_off: int
    lines: int
    helps: int


class Kind(NamedTuple):
    """What can begin. ``signs`` are out of 1000 an officer's hour, in the order of the posts; ``lasts`` in days.

    ``alone``: it matters that somebody is near when it comes out.
    """

    key: str
    times: int
    says: str
    out: str
    needs: str
    when: str
    alone: bool
    lasts: tuple[int, int]
    signs: tuple[int, ...]


class Assumption(NamedTuple):
    """A sentence that was built in, with the fact it leans on and how far, where there is one."""

    says: str
    leans: str = ""
    fact: str = ""


@cache
def posts() -> tuple[Post, ...]:
    """The posts, in the order of the form."""
    return tuple(Post(**entry) for entry in _table()["post"])


@cache
def kinds() -> tuple[Kind, ...]:
    """What can begin, in the order of the file."""
    return tuple(
        Kind(**{**entry, "lasts": tuple(entry["lasts"]), "signs": tuple(entry["signs"][p.key] for p in posts())})
        for entry in _table()["thread"]
    )


@cache
def assumptions() -> tuple[Assumption, ...]:
    """What was built in, in the order of the file."""
    return tuple(Assumption(**entry) for entry in _table()["assumption"])


def number(name: str) -> int:
    """One of the whole numbers at the top of the file."""
    return int(_table()[name])


def _table() -> dict[str, Any]:
    return resources.table(TABLE)
