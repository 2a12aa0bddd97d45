"""One seat for a whole walk: it knows what it saw and no more, and every way back leads to the reader's own cards."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.walk.by_chance import STARTS, steps, up_to
from tilbake.people import person as people
from tilbake.walk import seats
from tilbake.walk import situation as moves
from tilbake.walk.history import Start, Walk, onwards, replay
from tilbake.walk.states import States
from tilbake.walk.telling import outcome
from tilbake.widgets import walk as widget
from tilbake.widgets.walk import seen, strip
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import language

SEATED = [place for place, (_, _, seat) in enumerate(STARTS) if seat]
"""The seeds, up to a multiple of all ways to begin, of walks from one seat."""

seeds = st.builds(
    lambda place, times: place + times * len(STARTS), st.sampled_from(SEATED), st.integers(min_value=0, max_value=400)
)
lengths = st.integers(min_value=0, max_value=40)


@given(seeds, lengths)
def test_what_a_seat_knows_does_not_depend_on_cards_it_did_not_see(seed: int, most: int) -> None:
    walk = up_to(seed, most)
    assert _pieces(walk) == _pieces_of_what_it_saw(walk)


@given(seeds, lengths, st.integers(min_value=0, max_value=10**6))
def test_another_choice_out_of_sight_changes_nothing_that_is_known(seed: int, most: int, other: int) -> None:
    """Take the last card that the seat did not see another way: what it knew on that day is the same."""
    walk = up_to(seed, most)
    hidden = [place for place, step in enumerate(walk.taken) if not seats.saw(walk.start, step.card)]
    if not hidden:
        return
    before = replay(walk.start, walk.steps[: hidden[-1]])
    card = before.card
    assert card is not None
    open_keys = [choice.key for choice in card.choices if moves.shut(before.deck, before.situation, choice) is None]
    one = onwards(before, walk.taken[hidden[-1]].choice.key)
    two = onwards(before, open_keys[other % len(open_keys)])
    assert _known_so_far(one) == _known_so_far(two)


@given(seeds, lengths)
def test_a_walk_waits_at_the_readers_own_card_or_at_the_end(seed: int, most: int) -> None:
    walk = up_to(seed, most)
    assert walk.card is None or walk.card.seat == walk.start.seat
    assert seats.settled(walk) == walk


@given(seeds, st.integers(min_value=0, max_value=10**6))
def test_from_anywhere_the_walk_settles_and_keeps_what_was_done(seed: int, cut: int) -> None:
    whole = list(steps(seed))[-1]
    part = replay(whole.start, whole.steps[: cut % (len(whole.steps) + 1)])
    settled = seats.settled(part)
    assert settled.card is None or seats.is_own(whole.start, settled.card)
    assert settled.steps[: len(part.steps)] == part.steps
    assert all(not seats.is_own(whole.start, step.card) for step in settled.taken[len(part.taken) :])


@given(seeds, lengths)
def test_undo_leads_to_the_readers_last_choice(seed: int, most: int) -> None:
    walk = up_to(seed, most)
    back = widget.before(walk)
    own = [place for place, step in enumerate(walk.taken) if seats.is_own(walk.start, step.card)]
    if back is None:
        assert own == []
        return
    assert back.card is walk.taken[own[-1]].card
    assert back.steps == walk.steps[: own[-1]]
    again = widget.step(back, {"choose": f"{back.card.code}-{walk.taken[own[-1]].choice.key}"})
    assert again == walk


@given(seeds, lengths)
def test_the_strip_names_no_card_that_the_seat_did_not_see_before_the_end(seed: int, most: int) -> None:
    walk = up_to(seed, most)
    told = strip.drawn(walk, Sayer(language("en"), walk.deck))["entries"]
    days = [entry for entry in told if ": " in entry]
    hidden = [walk.card is not None and not seats.saw(walk.start, step.card) for step in walk.taken]
    assert [entry.endswith(": You were not there.") for entry in days[: len(hidden)]] == hidden


@given(seeds, lengths)
def test_nothing_that_the_seat_did_not_see_is_read_out(seed: int, most: int) -> None:
    walk = up_to(seed, most)
    said = seen.view(walk, language("en"))["announce"]
    unseen = {outcome(step) for step in walk.taken if not seats.saw(walk.start, step.card)}
    witnessed = {outcome(step) for step in walk.taken if seats.saw(walk.start, step.card)}
    assert [text for text in unseen - witnessed if text and "{" not in text and text in said] == []


@pytest.mark.parametrize("start", [entry for entry in STARTS if entry[2]], ids="-".join)
def test_each_seat_that_is_offered_has_something_to_decide(start: tuple[str, str, str]) -> None:
    name, length, seat = start
    first = seats.settled(replay(Start(name, length, people.find(name).seed, seat), ()))
    assert first.card is not None
    assert first.card.seat == seat


def test_each_seat_in_turn_sees_everything() -> None:
    for seed in range(0, 200, 7):
        walk = list(steps(seed))[-1]
        everybody = replay(replace(walk.start, seat=""), walk.steps)
        assert seats.known(everybody) == everybody.situation.states


def _pieces(walk: Walk) -> States:
    return seats.known(walk)


def _pieces_of_what_it_saw(walk: Walk) -> States:
    """What the seat knows, built up from the cards that it saw alone: what moved there, and what it moved to."""
    known = list(walk.deck.start)
    before = walk.deck.start
    seen: list[tuple[States, States]] = []
    for step in walk.taken:
        if seats.saw(walk.start, step.card):
            seen.append((before, step.left))
        before = step.left
    if walk.card is not None and seats.saw(walk.start, walk.card):
        seen.append((before, walk.situation.states))
    for came_with, left in seen:
        known = [new if new != old else kept for kept, old, new in zip(known, came_with, left, strict=True)]
    return tuple(known)


def _known_so_far(walk: Walk) -> States:
    """What the seat knows from the cards behind it, whatever comes next."""
    return seats.known(replace(walk, situation=replace(walk.situation, place=len(walk.deck.cards))))
