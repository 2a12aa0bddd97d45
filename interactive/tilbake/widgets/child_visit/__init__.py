"""Three evenings of a year at a kitchen table: whoever cares for the child decides, and no answer is scored."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from tilbake.widget import Fields, Opened, Refusal
from tilbake.widgets import reading, word_links
from tilbake.widgets.child_visit import seen
from tilbake.widgets.child_visit.households import ANSWERS, EVENINGS, families
from tilbake.words.language import N_, Language

TITLE = N_("A child, a year, three evenings")
FALLBACK = "examples-child-visit.html"
FALLBACK_TEXT = N_("The same as plain text: four families")


class Year(NamedTuple):
    """Whose year it is, and what was decided on its evenings so far."""

    family: str
    decided: tuple[str, ...] = ()


def start(options: Fields) -> Year:
    """The first evening of a family. Option: ``family``, its key."""
    reading.known(options, ("family",))
    return Year(reading.one_of(options, "family", tuple(families())) if "family" in options else next(iter(families())))


def step(state: Year, action: Fields) -> Year:
    """The year after an answer (``decide``), another family (``family``), or back to an evening (``again``)."""
    reading.known(action, ("family", "decide", "again"))
    asked = reading.one_of(action, "family", tuple(families())) if "family" in action else state.family
    if asked != state.family:
        return Year(asked)
    if "again" in action:
        evening = reading.one_of(action, "again", tuple(str(n) for n in range(1, len(state.decided) + 1)))
        return state._replace(decided=state.decided[: int(evening) - 1])
    if "decide" in action:
        if len(state.decided) == len(EVENINGS):
            raise Refusal("decide", N_("The year is over. Go back to one of its evenings to decide again."))
        return state._replace(decided=(*state.decided, reading.one_of(action, "decide", tuple(ANSWERS))))
    return state


def view(state: Year, words: Language) -> dict[str, Any]:
    """What is known, the evening with its answers, or the year as a list; and what the law says of it."""
    return seen.view(families()[state.family], state.decided, words)


def link(state: Year) -> str:
    """The family and the answers, such as ``nora.none.letter``."""
    return ".".join((state.family, *state.decided))


def from_link(text: str) -> Opened[Year]:
    """The year of a link, up to the first word that does not fit."""
    return word_links.opened(text, start({}), _after)


def before(state: Year) -> Year | None:
    """The evening before."""
    return state._replace(decided=state.decided[:-1]) if state.decided else None


def next_actions(state: Year) -> Iterable[Fields]:
    """The five answers of the first evening; the later ones are Python’s."""
    return () if state.decided else tuple({"family": state.family, "decide": answer} for answer in ANSWERS)


def _after(year: Year, place: int, word: str) -> Year | None:
    """The year with the next word of its link, or ``None`` where that does not fit."""
    if place == 0:
        return Year(word) if word in families() else None
    if word in ANSWERS and place <= len(EVENINGS):
        return year._replace(decided=(*year.decided, word))
    return None
