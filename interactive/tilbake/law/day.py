"""What an ordinary day may hold inside, thing by thing, for four places; the rules stand in ``day.toml``."""

from functools import cache
from typing import Any, Literal

from tilbake import resources
from tilbake.law.acts import ACT
from tilbake.law.contact import Contact, calls
from tilbake.law.parameters import named_days
from tilbake.law.ruling import Ruling, because

TABLE = "law/day.toml"
type Place = Literal["high", "lower", "transitional", "remand"]
PLACES: tuple[Place, ...] = ("high", "lower", "transitional", "remand")
"""Three levels of a sentence, and remand without any restriction by the court, with the rules of high security."""


@cache
def things() -> tuple[str, ...]:
    """The ids of the things, in the order of a day."""
    return tuple(thing["id"] for thing in resources.table(TABLE)["thing"])


def thing(id_: str, place: Place) -> Ruling:
    """What the law says about one thing in one place.

    The outcomes sort the rules and are this project's own: ``taken``, ``narrowed``, ``own-duty``, ``must-arrange``,
    ``may-shut``, ``a-right``, ``the-rule`` and, where no section was found, ``not-found``.
    Errors: ``LookupError`` for a thing that there is not.
    """
    found = next((entry for entry in resources.table(TABLE)["thing"] if entry["id"] == id_), None)
    if found is None:
        raise LookupError(f"There is no thing {id_!r}. There are: {', '.join(things())}.")
    entry = _entry(found, place)
    if entry is None:
        none = because(f"{ACT} § 10 first paragraph", "forms-of-execution", "tier-not-found")
        return Ruling(f"day-{id_}", "not-found", None, None, "may", "local", (none,))
    reasons = tuple(because(one["section"], one["fact"], one["message"]) for one in entry["because"])
    if id_ == "call":
        # The minutes of a week are a dated number, which the rule on calls already reads.
        level = "high" if place == "remand" else place
        reasons += calls(Contact(named_days()["today"], level)).reasons[:1]
    return Ruling(f"day-{id_}", entry["outcome"], None, None, entry["force"], entry.get("decides", "local"), reasons)


def _entry(found: dict[str, Any], place: Place) -> dict[str, Any] | None:
    entry: dict[str, Any] | None = found.get(place)
    if entry is None and place == "remand":
        entry = found.get("high")
    return found.get("any") if entry is None else entry
