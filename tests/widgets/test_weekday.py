"""A planned day: its minutes add up, what is lost is what was planned, and a link is the whole plan."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.widgets import weekday
from tilbake.widgets.weekday import plan
from tilbake.widgets.weekday.plan import ALLOWED, Plan
from tilbake.words.language import language

DAY = 24 * 60
PLANS = st.fixed_dictionaries({name: st.sampled_from(values) for name, values in ALLOWED.items()}).map(plan.read)


def shown(state: Plan) -> dict[str, Any]:
    return weekday.view(state, language("en"))


def planned(**fields: str) -> Plan:
    return plan.read({**plan.EMPTY, **fields})


@given(PLANS)
def test_the_minutes_of_a_day_add_up_and_are_those_that_are_drawn(state: Plan) -> None:
    summed = plan.summed(state)
    pieces = plan.pieces(state)
    assert sum(summed) == DAY
    assert [begin for begin, _, _ in pieces] == [0, *(end for _, end, _ in pieces[:-1])]
    assert pieces[-1][1] == DAY
    drawn = {kind: sum(end - begin for begin, end, of in pieces if of == kind) for kind in summed._fields}
    assert drawn == summed._asdict()


@given(PLANS)
def test_a_day_that_goes_as_planned_loses_nothing_and_a_shorter_one_never_gains(state: Plan) -> None:
    as_planned = state._replace(workshop="open", shuts="2000")
    assert plan.summed(as_planned).lost == 0
    assert plan.summed(state).outside <= plan.summed(as_planned).outside
    assert plan.summed(state).chosen == plan.summed(as_planned).chosen


@given(PLANS)
def test_every_row_has_its_rule_and_the_hours_run_on(state: Plan) -> None:
    view = shown(state)
    hours = [row["at"] for row in view["rows"] if row["at"]]
    assert hours == sorted(hours)
    assert len(view["rulings"]) == len(view["rows"]) == 8
    for row in view["rows"]:
        assert row["rule"]["why"]
        assert all("§" in why["section"] for why in row["rule"]["why"])
    lost = sum(row["how"] == "lost" for row in view["rows"])
    assert (lost > 0) == (plan.summed(state).lost > 0)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({}, "13 hours outside the cell, 11 hours in it."),
        ({"workshop": "closed"}, "6 hours outside the cell, 18 hours in it. 7 hours had another plan."),
        ({"workshop": "closed", "shuts": "1530"}, "1½ hours outside the cell, 22½ hours in it. 11½ hours had another"),
        (
            {"place": "remand", "day": "stay", "workshop": "closed"},
            "6 hours outside the cell, 18 hours in it. You chose",
        ),
    ],
)
def test_where_the_hours_went(fields: dict[str, str], sentence: str) -> None:
    assert sentence in shown(planned(**fields))["summary"]


def test_at_lower_levels_no_locked_door_is_claimed() -> None:
    sentence = "Whether a door is locked at this level, and when, was not found."
    said = {place: sentence in shown(planned(place=place))["summary"] for place in ALLOWED["place"]}
    assert said == {"high": False, "lower": True, "transitional": True, "remand": False}


@given(PLANS)
def test_a_link_is_the_whole_plan(state: Plan) -> None:
    opened = weekday.from_link(weekday.link(state))
    assert (opened.state, opened.dropped) == (state, "")


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = weekday.from_link(text)
    assert weekday.from_link(weekday.link(opened.state)).state == opened.state


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"shuts": "2300"}, "shuts", "“2300” is not one of the choices. There are: 2000, 1830, 1700, 1530."),
        ({"day": "sleep"}, "day", "“sleep” is not one of the choices. There are: work, school, programme, stay."),
        ({"four": "gym"}, "four", "There is no field “four” here. There are: place, day, one, two, three, workshop,"),
    ],
)
def test_bad_input_gets_one_clear_sentence_and_loses_nothing(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "weekday", "link": "day:school;one:library", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"]
    assert answer["link"] == "day:school;one:library"
