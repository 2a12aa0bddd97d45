"""Role sheets for a seminar: each role has one, and nobody else's “you” stands on it as the reader's own."""

import re

import pytest

from building import seminar
from tilbake.people import person as people
from tilbake.walk import seats
from tilbake.walk.history import Start, Taken, default_line
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import language


def line(name: str) -> tuple[tuple[Taken, ...], Sayer]:
    walk = default_line(Start(name, "full", people.find(name).seed))
    return walk.taken, Sayer(language("en"), walk.deck)


def sheets(name: str) -> list[str]:
    return re.findall(r'<div class="tb-role-sheet" markdown>\n(.*?)</div>', seminar.page(name), re.DOTALL)


@pytest.mark.parametrize("name", people.names())
def test_everybody_who_decides_has_a_sheet(name: str) -> None:
    taken, say = line(name)
    guests = [say.chair(step.card) for step in taken if step.card.seat == "table"]
    assert len(sheets(name)) == len(seats.offered(name, "full")) + bool(guests)
    assert re.findall(r"^### (.+)$", sheets(name)[-1], re.MULTILINE) == guests


@pytest.mark.parametrize("name", people.names())
def test_a_card_that_another_decides_names_whose_seat_it_is(name: str) -> None:
    taken, say = line(name)
    for seat, sheet in zip(seats.offered(name, "full"), sheets(name), strict=False):
        for step in taken:
            if step.card.seat != seat and seat in step.card.knows and step.card.kind != "sunday":
                assert f"In the seat: {say.chair(step.card)}. *{say(step.card.title)}.*" in sheet


@pytest.mark.parametrize("name", people.names())
def test_no_sheet_tells_what_the_role_did_not_see(name: str) -> None:
    taken, say = line(name)
    for seat, sheet in zip(seats.offered(name, "full"), sheets(name), strict=False):
        hidden = [step.card for step in taken if seat not in (step.card.seat, *step.card.knows)]
        seen = {say(step.card.title) for step in taken if seat in (step.card.seat, *step.card.knows)}
        assert [card.code for card in hidden if say(card.title) not in seen and f"{say(card.title)}.*" in sheet] == []
