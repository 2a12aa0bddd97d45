"""What the whole walks must be able to say: care is no guarantee, and a walk without a plan can hold."""

from collections.abc import Callable

import pytest

from building.graph import explore
from tilbake.people import person as people
from tilbake.walk import situation as moves
from tilbake.walk.card import Card, Choice
from tilbake.walk.deck import deck
from tilbake.walk.history import Start, Walk, onwards, replay
from tilbake.walk.states import places

SEEDS = 100
SCENES = {
    "the first half-hour": {"jfa", "jfb", "ma", "tff"},
    "the day she must report": {"jra", "jrb", "vkn", "tlp"},
    "the day her rota takes her away": {"jta", "jtb"},
    "the day she is wrong": {"jwa", "jwb"},
}
"""The contact officer's four scenes, which every long sentence has: their cards."""

type Pick = Callable[[Card, list[Choice]], Choice]


def usual(card: Card, standing_open: list[Choice]) -> Choice:
    return next((choice for choice in standing_open if choice.key == card.default), standing_open[0])


def careful(card: Card, standing_open: list[Choice]) -> Choice:
    return next((choice for choice in standing_open if choice.leaning == "help"), usual(card, standing_open))


@pytest.mark.parametrize("pick", [usual, careful], ids=["default", "help"])
def test_every_careful_choice_can_still_end_inside(pick: Pick) -> None:
    """Trine: whichever way she is helped, the chances that the cards declare lead back inside, and out."""
    ends = {_place(_followed("trine", str(seed), pick)) for seed in range(SEEDS)}
    assert "inside-again" in ends
    assert "out" in ends


def test_without_a_plan_home_and_work_can_stand() -> None:
    """Sander: no plan was made, and there is a walk on which he has a home and work at the end."""
    whole = deck("sander", "full")
    at = places("sander")
    found = explore(whole, keep=("place", "plan", "housing", "work"), allowed=_no_plan)
    stand = [
        end
        for end in found.ends
        if all(whole.vocabulary[at[key]].values[end[at[key]]].stands for key in ("housing", "work"))
    ]
    assert {end[at["plan"]] for end in found.ends} <= {"none", "unasked"}
    assert stand
    assert {end[at["place"]] for end in stand} == {"out"}


def test_with_a_plan_home_or_work_can_be_lost() -> None:
    whole = deck("sander", "full")
    at = places("sander")
    ends = explore(whole, keep=("place", "plan", "housing", "work")).ends
    planned = [end for end in ends if end[at["plan"]] in ("wide", "short")]
    states = [(whole.vocabulary[at[key]], end[at[key]]) for end in planned for key in ("housing", "work")]
    assert any(state.values[value].stands is False for state, value in states)


@pytest.mark.parametrize("length", ["full", "long"])
@pytest.mark.parametrize("name", ["jonas", "mona", "sander", "roar", "trine", "viktor", "thomas"])
def test_the_contact_officer_is_met_in_four_scenes(name: str, length: str) -> None:
    line = {step.card.code for step in _followed(name, people.find(name).seed, usual, length).taken}
    assert [scene for scene, cards in SCENES.items() if not cards & line] == []


def _no_plan(card: Card, standing_open: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Where a plan is asked for, none is made."""
    at = places("sander")["plan"]
    none = tuple(choice for choice in standing_open if (at, "none") in choice.changes)
    makes_one = any(place == at for choice in card.choices for place, _ in choice.changes)
    return (none or standing_open) if makes_one else standing_open


def _followed(name: str, seed: str, pick: Pick, length: str = "full") -> Walk:
    walk = replay(Start(name, length, seed), ())
    while walk.card is not None:
        open_ones = [choice for choice in walk.card.choices if moves.shut(walk.deck, walk.situation, choice) is None]
        walk = onwards(walk, pick(walk.card, open_ones).key)
    return walk


def _place(walk: Walk) -> str:
    return walk.situation.states[places(walk.start.person)["place"]]
