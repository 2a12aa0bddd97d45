"""Two walks side by side: two persons, or one person with another choice. Each side goes at its own pace."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tilbake.walk.history import Walk
from tilbake.walk.links import read, written
from tilbake.widget import Fields, Opened, Refusal
from tilbake.widgets import walk as single
from tilbake.widgets.two_walks import seen
from tilbake.widgets.two_walks.seen import BETWEEN
from tilbake.words.language import N_, Language

TITLE = N_("Two walks, side by side")
FALLBACK = "two-walks.html"
FALLBACK_TEXT = N_("Both walks as pages to read")
SIDES = ("left", "right")


@dataclass(frozen=True)
class Pair:
    """The two walks, and the side that the reader moved last ("" at the start)."""

    left: Walk
    right: Walk
    moved: str = ""


def start(options: Fields) -> Pair:
    """The first cards of two walks. Options: ``left`` and ``right`` (persons) and ``length`` (full or short)."""
    known = (*SIDES, "length")
    for name in options:
        if name not in known:
            raise Refusal(
                name, N_("There is no option “{name}” here. There are: {names}."), name=name, names=", ".join(known)
            )
    length = {"length": options["length"]} if "length" in options else {}
    return Pair(_one(options, "left", length), _one(options, "right", length))


def step(state: Pair, action: Fields) -> Pair:
    """The pair after a choice on one side: ``left`` or ``right``, a card's code and a choice's key."""
    side = next((side for side in SIDES if side in action), None)
    if side is None:
        raise Refusal("left", N_("Choose on the left or on the right."))
    try:
        walk = single.step(getattr(state, side), {"choose": action[side]})
    except Refusal as refusal:
        refusal.field = side
        raise
    return Pair(walk, state.right, side) if side == "left" else Pair(state.left, walk, side)


def view(state: Pair, words: Language) -> dict[str, Any]:
    """Both cards, and where the two stand apart."""
    return seen.view(state.left, state.right, state.moved, words)


def link(state: Pair) -> str:
    """Both walks and the side that moved last, such as ``ingrid.iw-a_geir_left``: the focus goes to its card."""
    return BETWEEN.join(filter(None, (written(state.left), written(state.right), state.moved)))


def from_link(text: str) -> Opened[Pair]:
    """Both walks, each of its valid prefix; what does not fit is named."""
    first, second, last = (*text.split(BETWEEN, 2), "", "")[:3]
    left, right = read(first), read(second)
    moved = last if last in SIDES else ""
    dropped = BETWEEN.join(filter(None, (left.dropped, right.dropped, last if not moved else "")))
    return Opened(Pair(left.walk, right.walk, moved), dropped)


def before(_state: Pair) -> Pair | None:
    """``None``: a link does not say which side moved last, so undo goes by what the page remembers."""
    return None


def next_actions(state: Pair) -> Iterable[Fields]:
    """The choices that stand open on either side."""
    return tuple({side: action["choose"]} for side in SIDES for action in single.next_actions(getattr(state, side)))


def _one(options: Fields, side: str, length: dict[str, str]) -> Walk:
    person = {"person": options[side]} if side in options else {}
    try:
        return single.start({**person, **length})
    except Refusal as refusal:
        refusal.field = side if refusal.field == "person" else refusal.field
        raise
