"""A week at one’s own table: the hours add up, what nobody agreed to is a breach, and a withdrawn consent is none."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.widgets import home_with_a_tag as widget
from tilbake.widgets.home_with_a_tag import seen, week
from tilbake.words.language import language

WORDS = language("en")
WEEKS = st.fixed_dictionaries(
    {name: st.sampled_from(list(choices)) for name, choices in week.CHOICES.items()}
    | {"hours": st.integers(30, 420).map(str), "weeks": st.integers(3, week.MOST_WEEKS).map(str)}
)


def view(**options: str) -> dict[str, Any]:
    return widget.view(widget.start(options), WORDS)


def ids(shown: list[dict[str, Any]]) -> list[str]:
    return [ruling["id"] for ruling in shown]


@given(WEEKS)
def test_a_link_is_the_whole_week(options: dict[str, str]) -> None:
    state = widget.start(options)
    opened = widget.from_link(widget.link(state))
    assert (opened.state, opened.dropped) == (state, "")


@given(WEEKS)
def test_no_hour_is_counted_twice(options: dict[str, str]) -> None:
    pieces = week.pieces(widget.start(options))
    hours = [(piece.day, hour) for piece in pieces for hour in range(piece.begins, piece.ends)]
    assert len(hours) == len(set(hours))
    assert len(hours) == sum(week.outside(widget.start(options), kind) for kind in ("set", "agreed", "unasked"))


@given(WEEKS)
def test_what_can_follow_stands_there_only_after_something_outside_the_rules(options: dict[str, str]) -> None:
    state = widget.start({**options, "mode": "tag"})
    broken = [row for row in seen.rows(state) if row.how == "outside"]
    assert bool(broken) == (ids(widget.view(state, WORDS)["follows"]) == ["home-breach"])


@given(WEEKS, st.sampled_from(["football", "shop", "visit", "shift"]))
def test_asking_first_turns_a_breach_into_none_and_moves_no_hour(options: dict[str, str], outing: str) -> None:
    unasked, agreed = (widget.start({**options, "mode": "tag", outing: how}) for how in ("unasked", "agreed"))
    assert sum(row.how == "outside" for row in seen.rows(unasked)) == 1 + sum(
        row.how == "outside" for row in seen.rows(agreed)
    )
    places = [[piece[:3] for piece in week.pieces(state)] for state in (unasked, agreed)]
    assert places[0] == places[1]


def test_a_consent_taken_back_is_a_condition_gone_and_no_breach() -> None:
    shown = view(adult="withdraws")
    assert [row["how"] for row in shown["rows"] if row["rule"]["id"] == "home-withdrawn"] == ["missing"]
    assert shown["follows"] == []
    assert "no rule was broken by that" in shown["summary"]


def test_the_guests_may_drink_and_the_person_may_not() -> None:
    assert "On one thing no rule was found" in view(guests="sober")["summary"]
    assert "One thing is outside the rules" in view(guests="wine")["summary"]
    assert "One thing is outside the rules" in view(guests="wine", test="alcohol")["summary"]
    assert "2 things are outside the rules" in view(guests="wine", meeting="missed")["summary"]


def test_a_week_sums_its_hours() -> None:
    assert view()["summary"].startswith("124 of 168 hours at home. Out: 41 for work and the meeting, 3 agreed.")
    assert "6 hours that nobody agreed to." in view(shift="unasked")["summary"]


def test_hours_in_the_community_are_a_small_part_of_a_week() -> None:
    assert view(mode="hours")["summary"].startswith("120 hours in 20 weeks: 6.0 hours a week, 3.6 per cent")


@pytest.mark.parametrize(
    ("link", "action", "field", "sentence"),
    [
        ("mode:hours", {"hours": "29"}, "hours", "A community sentence has from 30 to 420 hours (§ 49)."),
        ("mode:hours", {"hours": "400", "weeks": "2"}, "weeks", "A week has 168 hours: 400 do not fit."),
        ("mode:hours", {"weeks": "soon"}, "weeks", "“soon” is not a whole number."),
        ("shop:no", {"shift": "maybe"}, "shift", "“maybe” is not one of the choices."),
        ("shop:no", {"dog": "walk"}, "dog", "There is no field “dog” here."),
    ],
)
def test_bad_input_gets_one_clear_sentence(link: str, action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "home-with-a-tag", "link": link, "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["html"].count(answer["refused"]["sentence"]) == 1
    assert answer["link"] == link


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = widget.from_link(text)
    assert widget.from_link(widget.link(opened.state)).state == opened.state
