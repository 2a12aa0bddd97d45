"""Every walk there is, explored: nobody is stuck, nothing comes too early, and nothing is written in vain."""

import pytest

from building.graph import Explored, explore
from tilbake.people import person as people
from tilbake.walk import situation as moves
from tilbake.walk.deck import LENGTHS, deck
from tilbake.walk.history import Start, Walk, onwards, replay
from tilbake.walk.loading import tables

NAMES = people.names()
WALKS = [(name, length) for name in NAMES for length in LENGTHS]


WRITTEN = "long"
"""The length that has every card of a person's deck."""


@pytest.fixture(scope="module")
def explored() -> dict[tuple[str, str], Explored]:
    return {walk: explore(deck(*walk)) for walk in WALKS}


@pytest.mark.parametrize("walk", WALKS, ids="-".join)
def test_every_walk_ends(walk: tuple[str, str], explored: dict[tuple[str, str], Explored]) -> None:
    assert explored[walk].dead_ends == set()
    assert explored[walk].ends


@pytest.mark.parametrize("walk", WALKS, ids="-".join)
def test_no_date_runs_backwards(walk: tuple[str, str]) -> None:
    days = deck(*walk).days
    assert list(days) == sorted(days)


@pytest.mark.parametrize("walk", WALKS, ids="-".join)
def test_nothing_is_reached_before_the_law_opens_it(
    walk: tuple[str, str], explored: dict[tuple[str, str], Explored]
) -> None:
    assert explored[walk].early == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_card_is_reached(name: str, explored: dict[tuple[str, str], Explored]) -> None:
    found = explored[name, WRITTEN]
    assert found.reached == {card.code for card in found.deck.cards}


@pytest.mark.parametrize("name", NAMES)
def test_every_choice_can_be_taken_or_the_law_bars_it(name: str, explored: dict[tuple[str, str], Explored]) -> None:
    found = explored[name, WRITTEN]
    for card in found.deck.cards:
        for choice in card.choices:
            where = f"{card.code}-{choice.key}"
            shut_by = [choice.gates[number] for code, number in found.shut if code == where]
            assert where in found.taken or all(gate.section or gate.ruling for gate in shut_by), where


def test_every_choice_can_be_taken_by_somebody(explored: dict[tuple[str, str], Explored]) -> None:
    taken = {choice for name in NAMES for choice in explored[name, WRITTEN].taken}
    written = {
        f"{card.code}-{choice.key}" for name in NAMES for card in deck(name, WRITTEN).cards for choice in card.choices
    }
    assert written - taken == set()


def test_every_gate_on_a_state_bars_somebody(explored: dict[tuple[str, str], Explored]) -> None:
    gates = {
        (f"{card.code}-{choice.key}", number)
        for name in NAMES
        for card in deck(name, WRITTEN).cards
        for choice in card.choices
        for number, gate in enumerate(choice.gates)
        if gate.states is not None
    }
    assert gates - {bar for name in NAMES for bar in explored[name, WRITTEN].shut} == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_line_that_is_left_is_read_on_some_walk(name: str, explored: dict[tuple[str, str], Explored]) -> None:
    found = explored[name, WRITTEN]
    left = {
        line.id
        for card in found.deck.cards
        for line in (card.file, *(choice.file for choice in card.choices if f"{card.code}-{choice.key}" in found.taken))
        if line is not None
    }
    assert left - found.read == set()


def test_every_other_wording_is_seen_on_some_walk(explored: dict[tuple[str, str], Explored]) -> None:
    written = {
        (code, kind, number)
        for code in {card.code for name in NAMES for card in deck(name, WRITTEN).cards}
        for kind in ("variant", "meanwhile")
        for number in range(len(tables()[code].get(kind, ())))
    }
    assert written - {wording for name in NAMES for wording in explored[name, WRITTEN].worded} == set()


@pytest.mark.parametrize("name", NAMES)
def test_no_two_cards_fall_on_one_day_for_the_same_walk(name: str) -> None:
    whole = deck(name, WRITTEN)
    for place in range(1, len(whole.cards)):
        if whole.days[place] == whole.days[place - 1]:
            both = dict(whole.cards[place].when.parts)
            other = dict(whole.cards[place - 1].when.parts)
            assert any(not both[at] & other[at] for at in both.keys() & other.keys()), whole.cards[place].code


@pytest.mark.parametrize("leaning", ["control", "help"])
@pytest.mark.parametrize("name", NAMES)
def test_neither_leaning_wins(name: str, leaning: str) -> None:
    walk = replay(Start(name, "full", people.find(name).seed), ())
    while walk.card is not None:
        walk = onwards(walk, _leaning(walk, leaning))
    values = zip(walk.deck.vocabulary, walk.situation.states, strict=True)
    standing = [state.values[value].stands for state, value in values]
    assert True in standing
    assert False in standing


def _leaning(walk: Walk, leaning: str) -> str:
    assert walk.card is not None
    choices = [choice for choice in walk.card.choices if not moves.shut(walk.deck, walk.situation, choice)]
    return next((choice.key for choice in choices if choice.leaning == leaning), choices[0].key)
