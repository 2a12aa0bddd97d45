"""A course in a sentence: its parts add up, a longer wait never fits more, and a link is the whole course."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.evidence.fact import facts
from tilbake.widgets import months_there_are as widget
from tilbake.widgets.months_there_are import course, seen
from tilbake.words.language import language

WORDS = language("en")
COURSES = st.fixed_dictionaries(
    {
        "months": st.integers(5, 250).map(str),
        "starts": st.dates(date(2025, 1, 1), date(2030, 1, 1)).map(str),
        "wait": st.integers(0, 104).map(str),
        "course": st.integers(1, 60).map(str),
    }
)


def fit(options: dict[str, str]) -> course.Fit:
    state = widget.start(options)
    return course.fit(state, course.rulings(state))


def view(**options: str) -> dict[str, Any]:
    return widget.view(widget.start(options), WORDS)


@given(COURSES)
def test_a_link_is_the_whole_course(options: dict[str, str]) -> None:
    state = widget.start(options)
    opened = widget.from_link(widget.link(state))
    assert (opened.state, opened.dropped) == (state, "")


@given(COURSES)
def test_the_part_inside_is_no_more_than_the_course(options: dict[str, str]) -> None:
    found, state = fit(options), widget.start(options)
    assert 0 <= found.inside <= found.whole
    assert (found.inside == found.whole) == (state.last_lesson <= found.release)
    assert (found.longest >= state.course) == (state.last_lesson <= found.release)


@given(COURSES)
def test_a_longer_wait_never_fits_more(options: dict[str, str]) -> None:
    sooner = {**options, "wait": str(min(int(options["wait"]), 103))}
    later = {**sooner, "wait": str(int(sooner["wait"]) + 1)}
    assert fit(later).longest <= fit(sooner).longest


@given(st.dates(date(2025, 1, 1), date(2030, 1, 1)), st.integers(0, 800))
def test_weekdays_are_counted_as_one_by_one(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    one_by_one = sum((first + timedelta(days=n)).weekday() < 5 for n in range(days))
    assert seen.weekdays(first, last) == one_by_one


def test_the_summary_names_what_fits() -> None:
    assert "The sentence can be over before the first lesson" in view(days="60", wait="9", course="1")["summary"]
    assert "It does not fit" in view(months="12")["summary"]
    assert "It fits" in view(months="24")["summary"]


def test_a_limit_of_day_release_beyond_the_end_is_not_shown() -> None:
    assert "day-release-until" not in {ruling["id"] for ruling in view(months="12")["rulings"]}
    assert "day-release-until" in {ruling["id"] for ruling in view(months="72")["rulings"]}


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"course": "0"}, "course", "A course here has from 1 to 60 months."),
        ({"wait": "300"}, "wait", "The wait goes to 104 weeks here."),
        ({"starts": "soon"}, "starts", "“soon” is not a date."),
        ({"exam": "9"}, "exam", "There is no field “exam” here."),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "months-there-are", "link": "months:24", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"]
    assert answer["link"] == "months:24"


@pytest.mark.parametrize("months", ["", "3", "400"])
def test_a_sentence_that_cannot_be_is_refused_at_a_field_of_the_form(months: str) -> None:
    answer = app.answer({"widget": "months-there-are", "link": "months:24", "action": {"months": months}})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] in course.EMPTY


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = widget.from_link(text)
    assert widget.from_link(widget.link(opened.state)).state == opened.state


def test_the_sum_is_made_with_the_rate_that_stands_beside_it() -> None:
    assert facts()["day-money-2023"].value == seen.DAY_MONEY
