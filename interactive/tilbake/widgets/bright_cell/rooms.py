"""The four rooms and the questions put to them, as data. The build checks it (``building/check_rooms.py``)."""

from functools import cache
from typing import Any, Literal, NamedTuple

from tilbake import resources
from tilbake.widget import Fields
from tilbake.widgets import reading
from tilbake.words.language import N_

TABLE = "widgets/bright_cell/questions.toml"
type Kind = Literal["building", "plan", "neither", "unknown"]
KINDS: dict[Kind, str] = {
    "building": N_("The bright rooms"),
    "plan": N_("The rooms with a plan"),
    "neither": N_("All four alike"),
    "unknown": N_("Nobody has measured it"),
}
"""Which rooms are ahead. The keys are permanent: old links must keep their meaning."""
SIDES = {
    "building": N_("Of the building"),
    "plan": N_("Of the plan"),
    "beside": N_("Of neither"),
}


class Known(NamedTuple):
    """What is known of one side; the fact and who counted are ``""`` where it rests on none."""

    says: str
    fact: str = ""
    counted: str = ""


class Question(NamedTuple):
    """What the rooms are asked, which are ahead, what was read, and the rules of ``law.day`` that belong to it."""

    key: str
    asks: str
    kind: Kind
    answer: str
    building: Known
    plan: Known
    beside: Known
    ruling: tuple[str, ...] = ()


class Room(NamedTuple):
    """One of the four rooms."""

    bright: bool
    plan: bool
    name: str


ROOMS = (
    Room(True, True, N_("Bright, with a plan")),
    Room(True, False, N_("Bright, no plan")),
    Room(False, True, N_("Modest, with a plan")),
    Room(False, False, N_("Modest, no plan")),
)


class Case(NamedTuple):
    """The question, and the guess: which rooms are ahead, or ``""`` before there is one."""

    ask: str
    guess: str


@cache
def questions() -> dict[str, Question]:
    """Every question by its key, in the order of the table."""
    return {entry["key"]: _question(entry) for entry in resources.table(TABLE)["question"]}


def read(fields: Fields) -> Case:
    """The case of a complete set of fields. Errors: ``Refusal``."""
    return Case(reading.one_of(fields, "ask", questions()), reading.guess(fields, KINDS))


def _question(entry: dict[str, Any]) -> Question:
    sides = {side: Known(**entry[side]) for side in SIDES}
    return Question(**{**entry, **sides, "ruling": tuple(entry.get("ruling", ()))})
