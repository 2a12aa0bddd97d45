"""Every walk there is, explored. Two walks in the same situation have the same future, so each is looked at once."""

from collections import defaultdict
from datetime import date

import pytest

from tilbake.people import person as people
from tilbake.walk import situation as moves
from tilbake.walk.card import Choice
from tilbake.walk.deck import LENGTHS, Deck, deck
from tilbake.walk.history import Start, Walk, onwards, replay
from tilbake.walk.situation import Situation
from tilbake.walk.states import States, changed, places, vocabulary

WALKS = [(name, length) for name in people.names() for length in LENGTHS]

NOT_BEFORE = {
    ("leave", "done"): "leave-from",
    ("work", "garage"): "day-release-from",
    ("schooling", "day"): "day-release-from",
    ("place", "tag"): "tag-from",
    ("place", "outside"): "outside-prison-from",
    ("place", "out"): "probation-earliest",
}
"""States that the law opens, and the ruling whose day must have come."""


class Explored:
    """What was seen on the way: the situations by card, the choices taken, the gates shut, the words used."""

    def __init__(self, whole: Deck) -> None:
        self.deck = whole
        self.count = 0
        self.reached: set[str] = set()
        self.taken: set[str] = set()
        self.shut: set[tuple[str, int]] = set()
        self.open_gates: set[tuple[str, int]] = set()
        self.words: set[tuple[str, str, int]] = set()
        self.read: set[str] = set()
        self.ended = 0
        self.early: list[str] = []
        # Since places only grow, one layer after another is looked at, and each can be forgotten.
        self.layers: dict[int, dict[States, frozenset[str]]] = defaultdict(dict)
        self._add(moves.first(whole), frozenset(), whole.start)
        for place in range(len(whole.cards)):
            for states, file in self.layers.pop(place, {}).items():
                self._card(Situation(place, states), file)
        self.ended = len(self.layers.pop(len(whole.cards)))

    def _add(self, situation: Situation, file: frozenset[str], came_with: States) -> None:
        if situation.place < len(self.deck.cards):
            card = self.deck.cards[situation.place]
            for number, event in enumerate(card.meanwhile):
                if event.when.holds(came_with):
                    self.words.add((card.code, "meanwhile", number))
                    came_with = changed(came_with, event.changes)
        layer = self.layers[situation.place]
        layer[situation.states] = layer.get(situation.states, frozenset()) | file

    def _card(self, situation: Situation, file: frozenset[str]) -> None:
        card = self.deck.cards[situation.place]
        self.count += 1
        self.reached.add(card.code)
        for number, variant in enumerate(card.variants):
            if variant.when.holds(situation.states):
                self.words.add((card.code, "variant", number))
        if card.reads:
            self.read |= file & set(card.reads.lines)
        opened = 0
        for choice in card.choices:
            gate = moves.shut(self.deck, situation, choice)
            if gate is not None:
                self.shut.add((f"{card.code}-{choice.key}", choice.gates.index(gate)))
                continue
            opened += 1
            self.taken.add(f"{card.code}-{choice.key}")
            lines = frozenset(line.id for line in (card.file, choice.file) if line)
            for result in range(len(choice.chance.results) if choice.chance else 1):
                after = moves.taken(self.deck, situation, choice, result)
                self._look(situation, after, choice)
                self._add(after, file | lines, _left(situation, choice, result))
        assert opened, f"{card.code} is a dead end with {situation.states}"

    def _look(self, before: Situation, after: Situation, choice: Choice) -> None:
        assert after.place > before.place
        here = self.deck.days[min(after.place, len(self.deck.cards) - 1)]
        assert here >= self.deck.days[before.place], f"the date runs backwards after {choice.key}"
        for (key, value), ruling in NOT_BEFORE.items():
            at = places()[key]
            opens = self.deck.rulings[ruling].date
            assert opens is not None
            if before.states[at] != value and after.states[at] == value and here < opens:
                self.early.append(f"{key} is {value} on {here}, before {ruling} on {opens}")


def _left(situation: Situation, choice: Choice, result: int) -> States:
    states = changed(situation.states, choice.changes)
    return changed(states, choice.chance.results[result].changes) if choice.chance else states


@pytest.fixture(scope="module")
def explored() -> dict[tuple[str, str], Explored]:
    return {walk: Explored(deck(*walk)) for walk in WALKS}


@pytest.mark.parametrize("walk", WALKS, ids="-".join)
def test_every_walk_ends_and_no_date_runs_backwards(
    walk: tuple[str, str], explored: dict[tuple[str, str], Explored], capsys: pytest.CaptureFixture[str]
) -> None:
    found = explored[walk]
    with capsys.disabled():
        print(f"\n{' '.join(walk)}: {found.count:,} situations, {found.ended:,} ways to stand at the end", end=" ")
    assert found.ended


@pytest.mark.parametrize("walk", WALKS, ids="-".join)
def test_nothing_is_reached_before_the_law_allows_it(
    walk: tuple[str, str], explored: dict[tuple[str, str], Explored]
) -> None:
    assert explored[walk].early == []


@pytest.mark.parametrize("name", people.names())
def test_every_card_is_reached_and_every_choice_can_be_taken(
    name: str, explored: dict[tuple[str, str], Explored]
) -> None:
    found = explored[name, "full"]
    cards = found.deck.cards
    assert found.reached == {card.code for card in cards}
    assert found.taken == {f"{card.code}-{choice.key}" for card in cards for choice in card.choices}


@pytest.mark.parametrize("name", people.names())
def test_every_gate_on_a_state_bars_somebody(name: str, explored: dict[tuple[str, str], Explored]) -> None:
    found = explored[name, "full"]
    gates = {
        (f"{card.code}-{choice.key}", number)
        for card in found.deck.cards
        for choice in card.choices
        for number, gate in enumerate(choice.gates)
        if gate.states is not None
    }
    assert gates - found.shut == set()


@pytest.mark.parametrize("name", people.names())
def test_every_line_that_is_left_is_read_on_some_walk(name: str, explored: dict[tuple[str, str], Explored]) -> None:
    found = explored[name, "full"]
    left = {
        line.id
        for card in found.deck.cards
        for line in (card.file, *(choice.file for choice in card.choices))
        if line is not None
    }
    assert found.read == left


@pytest.mark.parametrize("name", people.names())
def test_every_other_wording_is_seen_on_some_walk(name: str, explored: dict[tuple[str, str], Explored]) -> None:
    found = explored[name, "full"]
    written = {
        (card.code, kind, number)
        for card in found.deck.cards
        for kind, entries in (("variant", card.variants), ("meanwhile", card.meanwhile))
        for number in range(len(entries))
    }
    assert written - found.words == set()


@pytest.mark.parametrize("name", people.names())
def test_no_two_cards_fall_on_one_day_for_the_same_walk(name: str) -> None:
    whole = deck(name, "full")
    for place in range(1, len(whole.cards)):
        if whole.days[place] == whole.days[place - 1]:
            both = dict(whole.cards[place].when.parts)
            other = dict(whole.cards[place - 1].when.parts)
            assert any(not both[at] & other[at] for at in both.keys() & other.keys())


@pytest.mark.parametrize("leaning", ["control", "help"])
@pytest.mark.parametrize("name", people.names())
def test_neither_leaning_wins(name: str, leaning: str) -> None:
    walk = replay(Start(name, "full", people.find(name).seed), ())
    while walk.card is not None:
        walk = onwards(walk, _leaning(walk, leaning))
    standing = [state.values[value].stands for state, value in zip(vocabulary(), walk.situation.states, strict=True)]
    assert True in standing
    assert False in standing


def _leaning(walk: Walk, leaning: str) -> str:
    assert walk.card is not None
    choices = [choice for choice in walk.card.choices if not moves.shut(walk.deck, walk.situation, choice)]
    return next((choice.key for choice in choices if choice.leaning == leaning), choices[0].key)


def test_jonas_has_his_dates_from_the_law() -> None:
    whole = deck("jonas", "full")
    days = {card.code: day for card, day in zip(whole.cards, whole.days, strict=True)}
    assert days["nd"] == date(2026, 7, 15)
    assert days["ls"] == date(2026, 9, 24)
    assert days["tw"] == date(2027, 3, 24)
    assert days["rd"] == date(2027, 9, 24)
    assert days["rr"] == date(2027, 12, 24)
    assert days["yr"] == date(2028, 9, 24)
