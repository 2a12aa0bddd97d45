"""Walk a fictional person through a sentence plan: one card at a time, the law's dates, the file that others read."""

from collections.abc import Iterable
from typing import Any

from tilbake.people import person as people
from tilbake.walk import links, situation
from tilbake.walk.deck import LENGTHS
from tilbake.walk.history import Start, Walk, onwards, replay
from tilbake.widget import Fields, Opened, Refusal
from tilbake.widgets.walk import seen
from tilbake.words.language import N_, Language

TITLE = N_("A walk through a sentence plan")
FALLBACK = "jonas.html"
FALLBACK_TEXT = N_("The same walk as one page to read")


def start(options: Fields) -> Walk:
    """The first card of a person's walk. Options: ``person``, ``length`` (full or short), ``seed`` (a whole number)."""
    known = ("person", "length", "seed")
    for name in options:
        if name not in known:
            raise Refusal(
                name, N_("There is no option “{name}” here. There are: {names}."), name=name, names=", ".join(known)
            )
    person = options.get("person", links.DEFAULT_PERSON)
    if person not in people.names():
        raise Refusal(
            "person",
            N_("There is no person “{name}”. There are: {names}."),
            name=person,
            names=", ".join(people.names()),
        )
    length = options.get("length", LENGTHS[0])
    if length not in LENGTHS:
        raise Refusal(
            "length", N_("There is no length “{name}”. There are: {names}."), name=length, names=", ".join(LENGTHS)
        )
    seed = options.get("seed", people.find(person).seed)
    if not links.SEED.fullmatch(seed):
        raise Refusal("seed", N_("The seed is a whole number from 0 to 999999, not “{seed}”."), seed=seed)
    return replay(Start(person, length, seed), ())


def step(state: Walk, action: Fields) -> Walk:
    """The walk after a choice (``choose``: a card's code and a choice's key), or back before a card (``again``)."""
    if "again" in action:
        return _before_card(state, action["again"])
    code, _, key = action.get("choose", "").partition("-")
    card = state.card
    if card is None:
        raise Refusal("choose", N_("This walk has ended. Undo, or start again."))
    choice = next((choice for choice in card.choices if choice.key == key), None)
    if card.code != code or choice is None:
        raise Refusal("choose", N_("That choice does not stand on this card. Choose one that does."))
    gate = situation.shut(state.deck, state.situation, choice)
    if gate is not None:
        raise Refusal("choose", gate.reason)
    return onwards(state, key)


def view(state: Walk, words: Language) -> dict[str, Any]:
    """The card reached or the end, with the map, the strip, the file and the needs."""
    return seen.view(state, words)


def link(state: Walk) -> str:
    """The person and the steps, such as ``jonas.ar-b.rm-a``."""
    return links.written(state)


def from_link(text: str) -> Opened[Walk]:
    """The walk of the link's valid prefix; the rest is named, shortened where it is long."""
    found = links.read(text)
    dropped = found.dropped
    return Opened(found.walk, dropped if len(dropped) <= 60 else f"{dropped[:60]}…")


def before(state: Walk) -> Walk | None:
    """The walk one step back, or ``None`` at the first card."""
    return replay(state.start, state.steps[:-1]) if state.steps else None


def next_actions(state: Walk) -> Iterable[Fields]:
    """The choices that stand open on the card reached."""
    card = state.card
    if card is None:
        return ()
    return tuple(
        {"choose": f"{card.code}-{choice.key}"}
        for choice in card.choices
        if situation.shut(state.deck, state.situation, choice) is None
    )


def _before_card(state: Walk, code: str) -> Walk:
    codes = [taken for taken, _ in state.steps]
    if code not in codes:
        raise Refusal("again", N_("This walk has not come by that card."))
    return replay(state.start, state.steps[: codes.index(code)])
