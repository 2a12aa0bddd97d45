"""Walk a fictional person through a sentence plan: one card at a time, the law's dates, the file that others read."""

import re
from collections.abc import Iterable
from typing import Any

from tilbake.people import person as people
from tilbake.walk import links, seats, situation
from tilbake.walk.card import Card
from tilbake.walk.deck import LENGTHS
from tilbake.walk.history import Hands, Start, Walk, onwards, replay
from tilbake.widget import Fields, Opened, Refusal
from tilbake.widgets.walk import seen
from tilbake.words.language import N_, Language

TITLE = N_("A walk through a sentence plan")
FALLBACK = "jonas.html"
FALLBACK_TEXT = N_("The same walk as one page to read")

HANDS = re.compile(r"[0-9]{0,3}", re.ASCII)


def start(options: Fields) -> Walk:
    """The first card of a person's walk.

    Options: ``person``, ``length`` (full or short), ``seat`` (one for the whole walk), ``seed`` (a whole number).
    """
    known = ("person", "length", "seat", "seed")
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
    seat = options.get("seat", "")
    if seat not in ("", *seats.offered(person, length)):
        raise Refusal(
            "seat",
            N_("There is no seat “{name}” in this walk. There are: {names}."),
            name=seat,
            names=", ".join(seats.offered(person, length)),
        )
    seed = options.get("seed", people.find(person).seed)
    if not links.SEED.fullmatch(seed):
        raise Refusal("seed", N_("The seed is a whole number from 0 to 999999, not “{seed}”."), seed=seed)
    return seats.settled(replay(Start(person, length, seed, seat), ()))


def step(state: Walk, action: Fields) -> Walk:
    """The walk after a choice (``choose``: a card's code and a choice's key), or back before a card (``again``).

    ``hands-a``, ``hands-b`` and so on are the hands that went up for each choice; what is not filled in counts as none.
    """
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
    return seats.settled(onwards(state, key, _hands(card, action)))


def view(state: Walk, words: Language) -> dict[str, Any]:
    """The card reached or the end, with the map, the strip, the file and the needs."""
    return seen.view(state, words)


def link(state: Walk) -> str:
    """The person and the steps, such as ``jonas.ar-b.rm-a``."""
    return links.written(state)


def from_link(text: str) -> Opened[Walk]:
    """The walk of the link's valid prefix; the rest is named."""
    found = links.read(text)
    return Opened(found.walk, found.dropped)


def before(state: Walk) -> Walk | None:
    """The walk at the reader's last choice, or ``None`` where there was none."""
    return seats.back(state)


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
    codes = [step.code for step in state.steps]
    if code not in codes:
        raise Refusal("again", N_("This walk has not come by that card."))
    return replay(state.start, state.steps[: codes.index(code)])


def _hands(card: Card, action: Fields) -> Hands:
    """The hands counted, in the order of the choices; empty where no field of them is filled in."""
    counted = []
    for choice in card.choices:
        typed = action.get(f"hands-{choice.key}", "").strip()
        if not HANDS.fullmatch(typed):
            raise Refusal(
                f"hands-{choice.key}", N_("Hands are a whole number from 0 to 999, not “{typed}”."), typed=typed
            )
        counted.append(int(typed or 0))
    return tuple(counted) if any(counted) else ()
