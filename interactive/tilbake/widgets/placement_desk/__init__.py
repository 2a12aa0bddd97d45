"""Six files on the region's desk: propose where each sentence starts, then read the rule and what it leaves open."""

from collections.abc import Iterable
from typing import Any, cast

from tilbake.law.placement.desk import GROUNDS, LEVELS, Level
from tilbake.widget import Fields, Opened, Refusal
from tilbake.widgets import reading
from tilbake.widgets.placement_desk import proposal, seen
from tilbake.widgets.placement_desk.paper import papers
from tilbake.widgets.placement_desk.proposal import Desk, Proposal
from tilbake.words.language import N_, Language

TITLE = N_("Where does the sentence start?")
FALLBACK = "examples-placement-desk.html"
FALLBACK_TEXT = N_("The same as plain text: six files, answered")
TICKS = {f"ground-{ground}": ground for ground in GROUNDS}
FIELDS = ("file", "level", *TICKS, "propose", "open")
YES = ("yes",)


def start(options: Fields) -> Desk:
    """The desk with one file on top. Option: ``file``, its key."""
    reading.known(options, ("file",))
    return Desk(_key(options, "file") if "file" in options else next(iter(papers())))


def step(state: Desk, action: Fields) -> Desk:
    """The desk after the form was changed (``level``, ``ground-…``) or sent (``propose``), or a file taken (``open``).

    A form comes whole: a box that it does not name is not ticked.
    """
    reading.known(action, FIELDS)
    key = _key(action, "file") if "file" in action else state.top
    if {"file", "level", *TICKS} & set(action):
        ticked = {ground for field, ground in TICKS.items() if field in action and reading.one_of(action, field, YES)}
        level = cast("Level", reading.one_of(action, "level", LEVELS)) if action.get("level") else None
        sent = state.proposal(key).sent and level is not None
        state = state.proposing(key, Proposal(level, proposal.in_order(ticked), sent))
    if "propose" in action:
        asked = state.proposal(key)
        if asked.level is None:
            raise Refusal("level", N_("Choose a level first; then the rule is shown."))
        state = state.proposing(key, asked._replace(sent=True))
    return state._replace(top=_key(action, "open") if "open" in action else key)


def view(state: Desk, words: Language) -> dict[str, Any]:
    """The file on top, the form, the rule once it was asked, and the desk."""
    return seen.view(state, words)


def link(state: Desk) -> str:
    """The file on top and every proposal, such as ``daniel.high.evasion.sent;astrid.lower``."""
    return proposal.written(state)


def from_link(text: str) -> Opened[Desk]:
    """The desk of a link; what follows the first word that does not fit is dropped."""
    return proposal.opened(text, start({}))


def before(state: Desk) -> None:
    """The desk does not know in which order it was worked through."""
    del state


def next_actions(state: Desk) -> Iterable[Fields]:
    """On an untouched desk each level; with a level alone, asking the rule."""
    chosen = state.proposal(state.top)
    if not state.proposals:
        return tuple({"file": state.top, "level": level} for level in LEVELS)
    if chosen.level and chosen == Proposal(chosen.level):
        return ({"file": state.top, "level": chosen.level, "propose": "yes"},)
    return ()


def _key(fields: Fields, name: str) -> str:
    return reading.one_of(fields, name, tuple(papers()))
