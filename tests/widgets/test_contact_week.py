"""A week to share out: the sum beside the rule, the strip to scale, and a link that is the whole week."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.law.contact import DOUBTS
from tilbake.widgets import contact_week
from tilbake.widgets.contact_week.week import AGES, LAWS, LEVELS, MINUTES_IN_A_WEEK, Week
from tilbake.words.language import language

weeks = st.builds(
    Week,
    st.sampled_from(LEVELS),
    st.sampled_from(list(AGES)),
    st.tuples(*[st.integers(0, MINUTES_IN_A_WEEK // 3)] * 3),
    st.sampled_from(DOUBTS),
    st.sampled_from(list(LAWS)),
)


def seen(**options: str) -> dict[str, Any]:
    return contact_week.view(contact_week.start(options), language("en"))


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({}, "The rule gives at least so many"),
        ({"child": "30", "partner": "15"}, "at least 30, if there is room. The other 20 are for the prison"),
        ({"child": "0"}, "at least 30, if there is room: 15 are left"),
        ({"age": "under-18"}, "at least 60, if there is room: 30 are left"),
        ({"law_of": "before-october-2024"}, "was not found"),
        ({"age": "under-18", "law_of": "before-october-2024"}, "at least 60"),
    ],
)
def test_the_sum_stands_beside_what_the_rule_gives(options: dict[str, str], says: str) -> None:
    assert says in seen(**options)["summary"]


def test_the_share_of_the_week_is_that_of_the_minutes() -> None:
    assert "0.9 per cent" in seen()["summary"]  # 90 of 10,080 minutes
    assert "0.3 per cent" in seen(visit="misuse")["summary"]
    assert "not found as a number" in seen(level="lower")["summary"]


def test_glass_is_said_of_one_level_alone() -> None:
    glass = [
        level
        for level in LEVELS
        for ruling in seen(level=level)["rulings"]
        if ruling["id"] == "tier-visits" and ruling["outcome"] == "glass"
    ]
    assert glass == ["especially-high"]


@given(weeks)
def test_the_drawing_is_to_scale(state: Week) -> None:
    drawn = contact_week.view(state, language("en"))["week"]
    assert drawn["calls"] == pytest.approx(100 * sum(state.minutes) / MINUTES_IN_A_WEEK, abs=0.001)
    assert 0 <= drawn["visit"] + drawn["calls"] <= 101
    enlarged = sum(part["width"] for part in drawn["enlarged"])
    assert enlarged == pytest.approx(100 if drawn["enlarged"] else 0, abs=0.05)


@given(weeks)
def test_a_link_is_the_whole_week(state: Week) -> None:
    opened = contact_week.from_link(contact_week.link(state))
    assert (opened.state, opened.dropped) == (state, "")


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = contact_week.from_link(text)
    assert contact_week.from_link(contact_week.link(opened.state)).state == opened.state


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"child": "a lot"}, "child", "“a lot” is not a whole number."),
        ({"partner": "-5"}, "partner", "“-5” is below zero."),
        ({"child": "10000", "partner": "90"}, "partner", "A week has 10,080 minutes; this is more."),
        ({"level": "outside"}, "level", "“outside” is not one of the choices."),
        ({"dog": "5"}, "dog", "There is no field “dog” here."),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "contact-week", "link": "child:20", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"]
    assert answer["link"] == "child:20"
