"""Two levels side by side: what the law says about each, row by row, and where nothing was found."""

from collections.abc import Iterable
from typing import Any, NamedTuple, cast

from tilbake.law.tiers import TIERS, Tier
from tilbake.widget import Fields, Opened, Refusal
from tilbake.widgets import reading, word_links
from tilbake.widgets.tiers import seen
from tilbake.words.language import N_, Language

TITLE = N_("Two levels, side by side")
FALLBACK = "examples-tiers.html"
FALLBACK_TEXT = N_("The same as plain tables: pairs of levels")
SIDES = ("one", "other")


class Pair(NamedTuple):
    """The two levels, and which of them a narrow screen shows."""

    one: Tier = "high"
    other: Tier = "lower"
    side: str = SIDES[0]


def start(options: Fields) -> Pair:
    """The pair an author asked for: ``one``, ``other``. Where they are not given it is high beside lower security."""
    reading.known(options, SIDES)
    one = cast("Tier", reading.one_of(options, "one", TIERS)) if "one" in options else Pair().one
    other = cast("Tier", reading.one_of(options, "other", TIERS)) if "other" in options else _beside(one)
    return _two(Pair(one, other))


def step(state: Pair, action: Fields) -> Pair:
    """The pair with the fields that were changed. The level that stood beside it turns the pair round."""
    reading.known(action, Pair._fields)
    asked = state._replace(
        one=cast("Tier", reading.one_of({"one": state.one, **action}, "one", TIERS)),
        other=cast("Tier", reading.one_of({"other": state.other, **action}, "other", TIERS)),
        side=reading.one_of({"side": state.side, **action}, "side", SIDES),
    )
    if asked.one == asked.other and asked.one in (state.one, state.other):
        return asked._replace(one=state.other, other=state.one)
    return _two(asked)


def view(state: Pair, words: Language) -> dict[str, Any]:
    """The form, and the rows with both cells."""
    return seen.view(state.one, state.other, state.side, words)


def link(state: Pair) -> str:
    """Both levels, such as ``high.lower``, and ``other`` where a narrow screen shows the second."""
    return ".".join((state.one, state.other, *((state.side,) if state.side != SIDES[0] else ())))


def from_link(text: str) -> Opened[Pair]:
    """The pair of a link, up to the first word that does not fit."""
    return word_links.opened(text, Pair(), _after)


def before(state: Pair) -> None:
    """A pair does not know which was looked at before it."""
    del state


def next_actions(state: Pair) -> Iterable[Fields]:
    """The other side of the same pair, on a narrow screen. The pairs themselves are too many to answer ahead."""
    side = SIDES[1 - SIDES.index(state.side)]
    return ({"one": state.one, "other": state.other, "side": side},)


def _two(pair: Pair) -> Pair:
    if pair.one == pair.other:
        raise Refusal("other", N_("Choose two different levels."))
    return pair


def _beside(one: Tier) -> Tier:
    return "high" if one == "lower" else "lower"


def _after(pair: Pair, place: int, word: str) -> Pair | None:
    """The pair with the next word of its link, or ``None`` where that does not fit."""
    if place == 0 and word in TIERS:
        return Pair(word, _beside(word))
    if place == 1 and word in TIERS and word != pair.one:
        return pair._replace(other=word)
    if place == 2 and word == SIDES[1]:
        return pair._replace(side=word)
    return None
