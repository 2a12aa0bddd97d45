"""The studies a reader can add, from ``studies.toml``: what each hangs on in our cards, for whom it cannot speak."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from tilbake import resources
from tilbake.evidence.fact import Fact, facts
from tilbake.people import person as people
from tilbake.widgets.many_walks.one import Outcome
from tilbake.words.language import N_

TABLE = "widgets/many_walks/studies.toml"
YEAR = 365
KNOWS: Mapping[str, Callable[[Outcome], float | None]] = {
    "tag": lambda outcome: float(outcome.tagged),
    "open": lambda outcome: float(outcome.lower >= YEAR),
    "work": lambda outcome: float("work" in outcome.holds),
    "schooling": lambda outcome: float("schooling" in outcome.holds),
    "contact": lambda outcome: None if outcome.contact is None else outcome.contact / 100,
    "nothing": lambda _: None,
}
"""How far a walk has what a study is about, from 0 to 1; ``None`` where the walk cannot say."""
ASKED = {
    "tag": N_("Walks in which a part is served on the tag"),
    "open": N_("Walks with a year or more in an open prison or an institution"),
    "work": N_("Walks in which work stands on the day of release"),
    "schooling": N_("Walks in which schooling stands on the day of release"),
    "contact": N_("Days inside on which contact stands"),
    "nothing": N_("Our cards do not say in which walks"),
}


class Added(NamedTuple):
    """What the reader added: the study ("" for none), the base rate, and between which shares of it, in per cent."""

    study: str
    base: str
    least: int
    most: int


def studies() -> dict[str, dict[str, Any]]:
    """Every study by its key."""
    found: dict[str, dict[str, Any]] = resources.table(TABLE)["study"]
    return found


def bases() -> dict[str, dict[str, Any]]:
    """Every base rate by its key."""
    found: dict[str, dict[str, Any]] = resources.table(TABLE)["base"]
    return found


def counted(entry: Mapping[str, Any]) -> Fact | None:
    """The fact of a study or base; ``None`` where it gives no number that can be counted with."""
    fact = facts().get(entry["fact"])  # in the page only those with a measure are there
    return fact if fact and fact.measure else None


def silent(study: str) -> Iterator[tuple[list[str], str]]:
    """The persons for whom the study cannot speak, with the sentence why."""
    for entry in (*resources.table(TABLE)["silent"], *studies()[study].get("silent", ())):
        yield entry["persons"], entry["says"]


def speaks_for(study: str) -> list[str]:
    """The persons for whom it may speak, in their order."""
    left_out = {name for names, _ in silent(study) for name in names}
    return [name for name in people.in_order() if name not in left_out]


def met(study: str, outcomes: Sequence[Outcome]) -> float | None:
    """How far the walks of one person have what the study is about, from 0 to 1; ``None`` where none can say."""
    told = map(KNOWS[studies()[study]["knows"]], outcomes)
    known = [share for share in told if share is not None]
    return sum(known) / len(known) if known else None
